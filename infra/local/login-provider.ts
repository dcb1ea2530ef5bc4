import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { raw } from 'hono/html';
import Provider, { type OidcContext } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { DEMO_ACCOUNTS, groupsOf } from './demo-accounts.ts';
import { loggedOutPage, loginErrorPage, loginPage, logoutPage } from './login-page.ts';
import { StartError } from './start-error.ts';

export interface LoginClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}

export interface LocalLoginProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

const HOUR = 60 * 60;

/**
 * Starts an OpenID Connect provider with the demo accounts, for one machine only: it listens on
 * the loopback address, and its keys and sessions are gone when it stops.
 *
 * @throws {StartError} when the port is taken.
 */
export async function startLoginProvider(options: {
  readonly port: number;
  readonly clients: readonly LoginClient[];
  readonly signal?: AbortSignal;
}): Promise<LocalLoginProvider> {
  const issuer = `http://localhost:${options.port}`;
  const provider = new Provider(issuer, configuration(options.clients));
  const protocol = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return protocol(request, response);
    interact(provider, request, response).catch(() => send(response, 400, loginErrorPage()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(new StartError(`Port ${options.port} is taken. Free it and try again.`)),
    );
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  options.signal?.addEventListener('abort', stop, { once: true });
  return { issuer, stop };
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  const { uid } = await provider.interactionDetails(request, response);
  const action = `/interaction/${uid}`;
  if (request.method !== 'POST') return send(response, 200, loginPage(action));
  const form = new URLSearchParams(await text(request));
  const account = DEMO_ACCOUNTS.find(
    ({ username, password }) =>
      username === form.get('username')?.trim() && password === form.get('password'),
  );
  if (!account) return send(response, 401, loginPage(action, true));
  await provider.interactionFinished(request, response, {
    login: { accountId: account.username },
  });
}

function send(response: ServerResponse, status: number, page: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(page);
}

/** Names everything for which the package would otherwise warn that a default must not stay. */
function configuration(clients: readonly LoginClient[]): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    adapter: createMemoryAdapter(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      token_endpoint_auth_method: 'client_secret_post',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: client.redirectUris,
      post_logout_redirect_uris: client.postLogoutRedirectUris,
    })),
    // Roles come without a scope of their own, as Cognito's groups do, and inside the ID token.
    claims: { openid: ['sub', 'roles'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx: OidcContext, accountId: string) => findAccount(accountId),
    loadExistingGrant: grantWithoutAsking,
    ttl: {
      AccessToken: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: 8 * HOUR,
      Grant: 8 * HOUR,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: OidcContext, form: string) => show(ctx, logoutPage(raw(form))),
        postLogoutSuccessSource: (ctx: OidcContext) => show(ctx, loggedOutPage()),
      },
    },
    renderError: (ctx: OidcContext) => show(ctx, loginErrorPage()),
  };
}

function findAccount(accountId: string) {
  const account = DEMO_ACCOUNTS.find(({ username }) => username === accountId);
  if (!account) return undefined;
  return {
    accountId,
    claims: async () => ({ sub: accountId, name: account.name, roles: groupsOf(account) }),
  };
}

/** The sites belong to the same office as the accounts, so nobody is asked for consent. */
async function grantWithoutAsking({ oidc }: OidcContext) {
  const { clientId } = oidc.client;
  const { Grant } = oidc.provider;
  const existing = oidc.result?.consent?.grantId ?? oidc.session.grantIdFor(clientId);
  if (existing) return Grant.find(existing);
  const grant = new Grant({ clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

async function show(ctx: OidcContext, page: string): Promise<void> {
  ctx.type = 'html';
  ctx.body = page;
}
