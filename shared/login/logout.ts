import { buildEndSessionUrl, type Configuration } from 'openid-client';
import * as z from 'zod';

/**
 * How a person is logged out at the provider as well: `end-session` as OpenID Connect's RP-initiated
 * log-out says, where the provider's metadata offer it; `none`; or the address of a Cognito domain's
 * `/logout`, which asks in words of its own.
 */
export const LogoutSchema = z.union([z.enum(['end-session', 'none']), z.url()]);
export type Logout = z.infer<typeof LogoutSchema>;

interface Leaving {
  readonly clientId: string;
  /** Where the provider sends the person afterwards. */
  readonly back: string;
  readonly idToken: string | undefined;
}

/** Where a person logs out at the provider, or undefined when that is not possible. */
export function logoutAddress(
  logout: Logout,
  config: Configuration,
  leaving: Leaving,
): string | undefined {
  if (logout === 'none') return undefined;
  return logout === 'end-session' ? endSession(config, leaving) : cognito(logout, leaving);
}

/** https://openid.net/specs/openid-connect-rpinitiated-1_0.html */
function endSession(
  config: Configuration,
  { clientId, back, idToken }: Leaving,
): string | undefined {
  if (!config.serverMetadata().end_session_endpoint) return undefined;
  return buildEndSessionUrl(config, {
    client_id: clientId,
    post_logout_redirect_uri: back,
    ...(idToken ? { id_token_hint: idToken } : {}),
  }).href;
}

/** https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html */
function cognito(endpoint: string, { clientId, back }: Leaving): string {
  const url = new URL(endpoint);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('logout_uri', back);
  return url.href;
}
