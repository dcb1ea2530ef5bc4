import * as z from 'zod';
import { json } from '../runtime/environment.ts';
import { SiteAddressSchema } from '../web/site-address.ts';
import { LogoutSchema } from './logout.ts';
import { RoleMapSchema } from './role.ts';

/** What every function behind the office's address needs, whether or not it logs people in. */
export const OfficeEnvironment = {
  /** Holds the sessions they share. */
  OFFICE_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
} as const;

/** What a site behind an OpenID Connect log-in needs to know of its provider and of itself. */
export const LoginEnvironment = {
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  /** An ARN in the cloud, the secret itself on one machine. */
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** The claim that lists a person's groups; Cognito's is `cognito:groups`. */
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  /** What the provider's groups may do, as JSON: `{"<group>": ["<role>", …]}`. */
  OIDC_ROLE_MAP: json(RoleMapSchema).prefault('{}'),
  /** `end-session`, `none`, or the address of Cognito's `/logout`. */
  OIDC_LOGOUT: LogoutSchema.default('end-session'),
  /** Seals the cookie that carries a log-in under way. */
  SESSION_SECRET: z.string().min(1),
  SITE_URL: SiteAddressSchema,
} as const;
export type LoginSettings = z.infer<z.ZodObject<typeof LoginEnvironment>>;
