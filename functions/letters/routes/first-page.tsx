import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import { FirstPage } from '../pages/first-page.tsx';

/** Where the duty begins. */
export function firstPageRoute({ gate }: LettersDeps): Hono {
  return new Hono().get('/letters', requireRole(gate, 'letters'), (c) =>
    c.html(<FirstPage {...frameOf(c, gate)} />),
  );
}
