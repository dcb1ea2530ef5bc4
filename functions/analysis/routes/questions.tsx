import { Hono } from 'hono';
import type { AnalysisDeps } from '../deps.ts';
import { QuestionsPage } from '../pages/questions-page.tsx';
import { frameOf, withTables } from './counted-edition.tsx';

/** Every question's frequency table and chart, one stream a page. */
export function questionsRoute(deps: AnalysisDeps): Hono {
  return new Hono().get('/surveys/:survey/questions', (c) =>
    withTables(c, deps, '単純集計', (tables) => {
      const [first, ...others] = tables.streams;
      const asked = others.find(({ stream }) => stream === c.req.query('stream'));
      const shown = asked ?? first;
      if (!shown) return c.notFound();
      return c.html(<QuestionsPage {...frameOf(c, deps)} tables={tables} shown={shown} />);
    }),
  );
}
