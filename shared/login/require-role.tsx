import type { MiddlewareHandler } from 'hono';
import type { Login } from './login.ts';
import { Forbidden, SessionOver } from './pages.tsx';
import { setSession } from './session.ts';
import { currentSession } from './session-cookie.ts';

/** Who may use a site. */
export type Role = 'staff' | 'coordinator';

/**
 * Lets only people with the role through; sends whoever is not logged in to the log-in and back
 * to the page they wanted.
 */
export function requireRole(login: Login, role: Role): MiddlewareHandler {
  return async (c, next) => {
    const session = await currentSession(c, login);
    if (!session) {
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
        return c.html(<SessionOver site={login.site} />, 401);
      }
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/login?return=${encodeURIComponent(pathname + search)}`);
    }
    setSession(c, session);
    if (!session.roles.includes(role)) {
      return c.html(<Forbidden site={login.site} userName={session.name} />, 403);
    }
    return next();
  };
}
