import { z } from 'zod';

/** What a site behind an OpenID Connect log-in needs to know of its provider. */
export const LoginEnvironment = {
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  /** An ARN in the cloud, the secret itself on one machine. */
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** Seals the cookie that carries a log-in under way. */
  SESSION_SECRET: z.string().min(1),
} as const;
