import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { allEditions, deskEdition } from '../edition-desk.ts';
import { EditionPage } from '../pages/edition-page.tsx';
import { EditionsPage } from '../pages/editions-page.tsx';
import { paths } from '../paths.ts';

const DONE = new Map([
  ['step', '操作を行いました。状態を確かめてください。'],
  ['dates', '日程を変えました。1分以内に市民向けのサイトに反映されます。'],
]);

/** The editions with their states and dates, and what was done to one of them. */
export function editionsRoutes(deps: AdministrationDeps): Hono {
  const { gate } = deps;
  const routes = new Hono();
  const admits = requireRole(gate, 'administrator');

  routes.get(paths.editions, admits, async (c) =>
    c.html(<EditionsPage {...frameOf(c, gate)} editions={await allEditions(deps)} />),
  );

  routes.get('/administration/editions/:survey', admits, async (c) => {
    const desk = await deskEdition(c, deps);
    if (!desk) return c.notFound();
    const done = DONE.get(c.req.query('done') ?? '');
    return c.html(<EditionPage {...frameOf(c, gate)} desk={desk} done={done} />);
  });

  return routes;
}
