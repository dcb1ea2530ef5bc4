import * as z from 'zod';

/** What a site behind an OpenID Connect log-in needs to know of its provider and of itself. */
export const LoginEnvironment = {
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  /** An ARN in the cloud, the secret itself on one machine. */
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** The claim that lists a person's roles; Cognito's is `cognito:groups`. */
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  /** Seals the cookie that carries a log-in under way. */
  SESSION_SECRET: z.string().min(1),
  /** Where the site is reached, without a path: a request's own Host header can be forged. */
  SITE_URL: z.url().refine((url) => new URL(url).pathname === '/', 'no path'),
} as const;
export type LoginSettings = z.infer<z.ZodObject<typeof LoginEnvironment>>;
