import type { Logger } from '@aws-lambda-powertools/logger';
import type { Clock } from '../runtime/clock.ts';
import { readSecret } from '../runtime/secret.ts';
import type { SessionRepository } from '../storage/session-repository.ts';
import type { OfficeSite } from '../web/office/layout.tsx';
import { createSeal, deriveKey, type Seal } from '../web/sealed.ts';
import type { LoginSettings } from './environment.ts';
import { createLoginProvider, type LoginProvider } from './provider.ts';

/** Everything the log-in of one site works with. */
export interface Login {
  readonly site: OfficeSite;
  readonly provider: LoginProvider;
  readonly sessions: SessionRepository;
  /** Seals the cookie of a log-in under way. */
  readonly seal: Seal;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** Reads the secrets that the settings name and puts a site's log-in together. */
export async function connectLogin(
  settings: LoginSettings,
  parts: Omit<Login, 'provider' | 'seal'>,
): Promise<Login> {
  const [clientSecret, sessionSecret] = await Promise.all([
    readSecret(settings.OIDC_CLIENT_SECRET),
    readSecret(settings.SESSION_SECRET),
  ]);
  return {
    ...parts,
    provider: createLoginProvider({
      issuer: settings.OIDC_ISSUER,
      clientId: settings.OIDC_CLIENT_ID,
      clientSecret,
      rolesClaim: settings.OIDC_ROLES_CLAIM,
      siteUrl: settings.SITE_URL,
    }),
    seal: createSeal(deriveKey(sessionSecret, `log-in under way: ${parts.site.name}`)),
  };
}
