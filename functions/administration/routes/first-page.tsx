import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AdministrationDeps } from '../deps.ts';
import { FirstPage } from '../pages/first-page.tsx';

/** Where the duty begins. */
export function firstPageRoute({ gate }: AdministrationDeps): Hono {
  return new Hono().get('/administration', requireRole(gate, 'administrator'), (c) =>
    c.html(<FirstPage {...frameOf(c, gate)} />),
  );
}
