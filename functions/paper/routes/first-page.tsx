import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { PaperDeps } from '../deps.ts';
import { FirstPage } from '../pages/first-page.tsx';

/** Where the duty begins. */
export function firstPageRoute({ gate }: PaperDeps): Hono {
  return new Hono().get('/paper', requireRole(gate, 'paper'), (c) =>
    c.html(<FirstPage {...frameOf(c, gate)} />),
  );
}
