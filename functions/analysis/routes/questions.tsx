import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { QuestionsPage } from '../pages/questions-page.tsx';
import { withTables } from './counted-edition.tsx';

/** Every question's frequency table and chart, one stream a page. */
export function questionsRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/surveys/:survey/questions', viewing, (c) =>
    withTables(c, deps, '単純集計', (tables) => {
      const [first, ...others] = tables.streams;
      const asked = others.find(({ stream }) => stream === c.req.query('stream'));
      const shown = asked ?? first;
      if (!shown) return c.notFound();
      return c.html(<QuestionsPage {...frameOf(c, deps.login)} tables={tables} shown={shown} />);
    }),
  );
}
