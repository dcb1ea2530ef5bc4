import { Hono, type MiddlewareHandler } from 'hono';
import type { Gate } from '../../login/gate.ts';
import { requireSession } from '../../login/require-session.tsx';
import type { Role } from '../../login/role.ts';
import { sessionOf } from '../../login/session.ts';
import { assetRoutes } from '../assets.ts';
import { sameOriginOnly, securityHeaders } from '../security.ts';
import { errorPage, notFoundPage } from './error-pages.tsx';

/**
 * A site behind a log-in, without pages of its own: whatever is mounted on it afterwards is seen
 * only by people with one of the `admitted` roles, and each route then requires its own.
 *
 * @param open routes for whoever is not logged in yet: the log-in itself, where it is here.
 */
export function createOfficeSite(gate: Gate, admitted: readonly Role[], open = new Hono()): Hono {
  const app = new Hono();
  app.notFound(notFoundPage(gate.site));
  app.onError(errorPage(gate.site, gate.logger));
  app.use(officeHeaders, sameOriginOnly);
  app.get('/healthz', (c) => c.text('ok'));
  app.route('/', assetRoutes(gate.site.assets));
  app.route('/', open);
  app.use(requireSession(gate, admitted));
  return app;
}

/** The log-out form leads on to the provider, which a browser allows only to a named origin. */
const officeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const logoutUrl = sessionOf(c)?.logoutUrl;
  const headers = securityHeaders(logoutUrl ? [new URL(logoutUrl).origin] : []);
  await headers(c, async () => {});
};
