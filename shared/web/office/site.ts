import { Hono, type MiddlewareHandler } from 'hono';
import type { Login } from '../../login/login.ts';
import { type Role, requireRole } from '../../login/require-role.tsx';
import { loginRoutes } from '../../login/routes.tsx';
import { sessionOf } from '../../login/session.ts';
import { assetRoutes } from '../assets.ts';
import { sameOriginOnly, securityHeaders } from '../security.ts';
import { errorPage, notFoundPage } from './error-pages.tsx';

/**
 * A site behind a log-in, without pages of its own: whatever is mounted on it afterwards is seen
 * only by people with `role`.
 */
export function createOfficeSite(login: Login, role: Role): Hono {
  const app = new Hono();
  app.notFound(notFoundPage(login.site));
  app.onError(errorPage(login.site, login.logger));
  app.use(officeHeaders, sameOriginOnly);
  app.get('/healthz', (c) => c.text('ok'));
  app.route('/', assetRoutes(login.site.assets));
  app.route('/', loginRoutes(login));
  app.use(requireRole(login, role));
  return app;
}

/** The log-out form leads on to the provider, which a browser allows only to a named origin. */
const officeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const logoutUrl = sessionOf(c)?.logoutUrl;
  const headers = securityHeaders(logoutUrl ? [new URL(logoutUrl).origin] : []);
  await headers(c, async () => {});
};
