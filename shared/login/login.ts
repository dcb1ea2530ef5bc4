import { readSecret } from '../runtime/secret.ts';
import type { SessionRepository } from '../storage/session-repository.ts';
import { createSeal, deriveKey, type Seal } from '../web/sealed.ts';
import type { LoginSettings } from './environment.ts';
import type { Gate } from './gate.ts';
import { createLoginProvider, type LoginProvider } from './provider.ts';

/** A gate at which people also log in and out. */
export interface Login extends Gate {
  readonly provider: LoginProvider;
  readonly sessions: SessionRepository;
  /** Seals the cookie of a log-in under way. */
  readonly seal: Seal;
}

/** Reads the secrets that the settings name and puts a site's log-in together. */
export async function connectLogin(
  settings: LoginSettings,
  gate: Gate & Pick<Login, 'sessions'>,
): Promise<Login> {
  const [clientSecret, sessionSecret] = await Promise.all([
    readSecret(settings.OIDC_CLIENT_SECRET),
    readSecret(settings.SESSION_SECRET),
  ]);
  return {
    ...gate,
    provider: createLoginProvider({
      issuer: settings.OIDC_ISSUER,
      clientId: settings.OIDC_CLIENT_ID,
      clientSecret,
      rolesClaim: settings.OIDC_ROLES_CLAIM,
      roleMap: settings.OIDC_ROLE_MAP,
      logout: settings.OIDC_LOGOUT,
      siteUrl: settings.SITE_URL,
    }),
    seal: createSeal(deriveKey(sessionSecret, `log-in under way: ${gate.site.name}`)),
  };
}
