import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { frameOf } from '../web/office/frame.ts';
import type { Login } from './login.ts';
import { SeveralOrganisationsError } from './organisation.ts';
import { LoggedOut, LoginFailed, ProviderDown, SeveralOrganisations } from './pages.tsx';
import {
  CALLBACK_PATH,
  ChecksSchema,
  LOGGED_OUT_PATH,
  LoginRefusedError,
  ProviderUnavailableError,
} from './provider.ts';
import { returnPath } from './return-path.ts';
import { secondsOf } from './session.ts';
import { endSession, hasLostSession, startSession, transactionCookie } from './session-cookie.ts';

/** How long a person may take at the provider. */
const TRANSACTION_SECONDS = 10 * 60;

const TransactionSchema = z.strictObject({
  checks: ChecksSchema,
  returnTo: z.string(),
  /** Seconds since 1970. */
  endsAt: z.int(),
});

/** Log-in, its call-back and log-out of one site. */
export function loginRoutes(login: Login): Hono {
  const { site, provider, seal, audit, clock, logger } = login;
  const routes = new Hono();

  routes.get('/login', (c) =>
    orSayWhyNot(c, login, async () => {
      // Otherwise the provider would let whoever sits there go on as if nothing had ended.
      const { url, checks } = await provider.begin(await hasLostSession(c, login));
      const sealed = await seal.seal({
        checks,
        returnTo: returnPath(c.req.query('return')),
        endsAt: secondsOf(clock()) + TRANSACTION_SECONDS,
      } satisfies z.infer<typeof TransactionSchema>);
      transactionCookie.write(c, site.name, sealed, TRANSACTION_SECONDS);
      return c.redirect(url.href);
    }),
  );

  routes.get(CALLBACK_PATH, (c) =>
    orSayWhyNot(c, login, async () => {
      const sealed = transactionCookie.read(c, site.name);
      const transaction = TransactionSchema.safeParse(sealed && (await seal.open(sealed)));
      if (!transaction.success || transaction.data.endsAt <= secondsOf(clock())) {
        return c.html(<LoginFailed {...frameOf(c, login)} />, 400);
      }
      const query = new URL(c.req.url).search.slice(1);
      const person = await provider.complete(query, transaction.data.checks);
      await audit.record({
        actor: person.subject,
        action: 'login.logged-in',
        outcome: 'done',
        target: site.name,
      });
      await startSession(c, login, person);
      transactionCookie.clear(c, site.name);
      logger.info('logged in', { site: site.name });
      return c.redirect(transaction.data.returnTo);
    }),
  );

  routes.post('/logout', async (c) => {
    const session = await endSession(c, login);
    if (session) {
      await audit.record({
        actor: session.subject,
        action: 'login.logged-out',
        outcome: 'done',
        target: site.name,
      });
    }
    return c.redirect(session?.logoutUrl ?? LOGGED_OUT_PATH, 303);
  });

  routes.get(LOGGED_OUT_PATH, (c) => c.html(<LoggedOut {...frameOf(c, login)} />));
  return routes;
}

async function orSayWhyNot(
  c: Context,
  login: Login,
  step: () => Promise<Response>,
): Promise<Response> {
  const { site, logger } = login;
  try {
    return await step();
  } catch (error) {
    if (error instanceof ProviderUnavailableError) {
      logger.warn('log-in provider unavailable', { site: site.name });
      c.header('retry-after', '60');
      return c.html(<ProviderDown {...frameOf(c, login)} />, 503);
    }
    if (error instanceof LoginRefusedError) {
      logger.warn('log-in refused', { site: site.name, reason: error.reason });
      return c.html(<LoginFailed {...frameOf(c, login)} />, 400);
    }
    if (error instanceof SeveralOrganisationsError) {
      logger.warn('log-in refused', { site: site.name, reason: 'SEVERAL_ORGANISATIONS' });
      return c.html(<SeveralOrganisations {...frameOf(c, login)} />, 403);
    }
    throw error;
  }
}
