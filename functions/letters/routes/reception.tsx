import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import { ReceptionPage } from '../pages/reception-page.tsx';

/** Where reception takes in what came back on paper. */
export function receptionRoute({ gate }: LettersDeps): Hono {
  return new Hono().get('/letters/reception', requireRole(gate, 'reception'), (c) =>
    c.html(<ReceptionPage {...frameOf(c, gate)} />),
  );
}
