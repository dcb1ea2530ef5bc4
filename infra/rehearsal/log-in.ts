import * as z from 'zod';
import type { LoginClient } from '../local/login-provider.ts';
import type { PlannedFunction } from './template/functions.ts';

const LoginSchema = z.object({
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  SITE_URL: z.url(),
});

/**
 * What the operator enters at the log-in provider after deploying: each site with a log-in, the
 * secret that its function reads, and its addresses.
 *
 * @throws {Error} when functions do not name one and the same provider.
 */
export function loginClients(
  functions: readonly PlannedFunction[],
  secrets: ReadonlyMap<string, string>,
): { readonly issuer: URL; readonly clients: readonly LoginClient[] } {
  const logins = functions.flatMap(
    ({ environment }) => LoginSchema.safeParse(environment).data ?? [],
  );
  const issuers = [...new Set(logins.map(({ OIDC_ISSUER }) => OIDC_ISSUER))];
  const [issuer] = issuers;
  if (!issuer || issuers.length > 1) {
    throw new Error(
      `the rehearsal has one log-in provider, not ${issuers.join(' and ') || 'none'}`,
    );
  }
  return {
    issuer: new URL(issuer),
    clients: logins.map((login) => ({
      clientId: login.OIDC_CLIENT_ID,
      clientSecret: secrets.get(login.OIDC_CLIENT_SECRET) ?? '',
      redirectUris: [`${login.SITE_URL}/login/callback`],
      postLogoutRedirectUris: [`${login.SITE_URL}/logged-out`],
    })),
  };
}
