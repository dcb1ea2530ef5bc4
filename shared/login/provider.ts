import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import * as z from 'zod';
import { addressAt } from '../web/site-address.ts';
import { type Logout, logoutAddress } from './logout.ts';
import { organisationOf } from './organisation.ts';
import { type Role, type RoleMap, rolesOf } from './role.ts';

/** The provider could not be reached; trying again later may help. */
export class ProviderUnavailableError extends Error {
  override name = 'ProviderUnavailableError';
}

/** The provider, or a check of what it sent, refused this log-in. `reason` quotes no input. */
export class LoginRefusedError extends Error {
  override name = 'LoginRefusedError';
  readonly reason: string;

  constructor(reason: string, cause: unknown) {
    super('the log-in was refused', { cause });
    this.reason = reason;
  }
}

/** What must match when the person comes back from the provider. */
export const ChecksSchema = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
});
export type Checks = z.infer<typeof ChecksSchema>;

/** Who the provider says came back. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
  readonly roles: Role[];
  /** Of a coordinator. */
  readonly organisation?: string;
  /** Where to log out at the provider, if it offers that. */
  readonly logoutUrl?: string;
}

/** An OpenID Connect provider: authorization code with PKCE, state and nonce. */
export interface LoginProvider {
  /**
   * @param again asks for the password also of somebody the provider still knows.
   * @throws {ProviderUnavailableError}
   */
  begin(again: boolean): Promise<{ url: URL; checks: Checks }>;
  /**
   * @param query the call-back's query, without `?`.
   * @throws {ProviderUnavailableError}
   * @throws {LoginRefusedError}
   * @throws {SeveralOrganisationsError}
   */
  complete(query: string, checks: Checks): Promise<Identity>;
}

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly rolesClaim: string;
  readonly roleMap: RoleMap;
  readonly logout: Logout;
  readonly siteUrl: string;
}

export const CALLBACK_PATH = '/login/callback';
export const LOGGED_OUT_PATH = '/logged-out';

/** Asks the provider for its metadata on first use, and again only while that fails. */
export function createLoginProvider(options: ProviderOptions): LoginProvider {
  let found: Promise<Configuration> | undefined;
  const configuration = async (): Promise<Configuration> => {
    found ??= discover(options);
    try {
      return await found;
    } catch (cause) {
      found = undefined;
      throw new ProviderUnavailableError('the log-in provider gave no metadata', { cause });
    }
  };
  const callbackUrl = addressAt(options.siteUrl, CALLBACK_PATH);

  return {
    async begin(again) {
      const config = await configuration();
      const checks = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
      };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: callbackUrl,
        scope: 'openid profile',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        ...(again ? { prompt: 'login' } : {}),
      });
      return { url, checks };
    },
    async complete(query, checks) {
      const config = await configuration();
      const returned = new URL(`?${query}`, callbackUrl);
      const tokens = await authorizationCodeGrant(config, returned, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      }).catch((error: unknown) => {
        throw isUnreachable(error)
          ? new ProviderUnavailableError('the log-in provider did not answer', { cause: error })
          : new LoginRefusedError(codeOf(error), error);
      });
      const identity = readIdentity(tokens.claims(), options);
      const logoutUrl = logoutAddress(options.logout, config, {
        clientId: options.clientId,
        back: addressAt(options.siteUrl, LOGGED_OUT_PATH),
        idToken: tokens.id_token,
      });
      return { ...identity, ...(logoutUrl ? { logoutUrl } : {}) };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: ProviderOptions): Promise<Configuration> {
  const url = new URL(issuer);
  const onThisMachine =
    url.protocol === 'http:' && (url.hostname === 'localhost' || url.hostname === '127.0.0.1');
  return discovery(url, clientId, clientSecret, undefined, {
    timeout: 10,
    ...(onThisMachine ? { execute: [allowInsecureRequests] } : {}),
  });
}

const ClaimsSchema = z.looseObject({
  sub: z.string().min(1),
  name: z.string().min(1).optional().catch(undefined),
  preferred_username: z.string().min(1).optional().catch(undefined),
});

function readIdentity(claims: unknown, { rolesClaim, roleMap }: ProviderOptions): Identity {
  const parsed = ClaimsSchema.safeParse(claims);
  if (!parsed.success) throw new LoginRefusedError('CLAIMS', parsed.error);
  const { sub, name, preferred_username } = parsed.data;
  // A person in no group may lack the claim altogether.
  const groups = z.array(z.string()).catch([]).parse(parsed.data[rolesClaim]);
  const organisation = organisationOf(groups);
  return {
    subject: sub,
    name: name ?? preferred_username ?? sub,
    roles: rolesOf(groups, roleMap),
    ...(organisation ? { organisation } : {}),
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';

/** Fetch says that nobody answers by a TypeError; a provider in trouble by a status from 500. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof TypeError) return !('code' in error);
  if (['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(codeOf(error))) return true;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Response && cause.status >= 500;
}
