import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { SessionsPage } from '../pages/sessions-page.tsx';
import { SESSION_SITES } from '../session-sites.ts';

/** Who is logged in now, site by site. */
export function sessionsRoute({ gate, sessions }: AdministrationDeps): Hono {
  const administrators = requireRole(gate, 'administrator');
  return new Hono().get('/administration/sessions', administrators, async (c) => {
    const sites = await Promise.all(
      SESSION_SITES.map(async (site) => ({ site, live: await sessions[site].list() })),
    );
    const ended = /^\d{1,4}$/.exec(c.req.query('ended') ?? '')?.[0];
    return c.html(<SessionsPage {...frameOf(c, gate)} sites={sites} ended={ended} />);
  });
}
