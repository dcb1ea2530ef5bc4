import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { CrossPage } from '../pages/cross-page.tsx';
import { withTables } from './counted-edition.tsx';

/** One question by another; without a choice the first question by the first attribute. */
export function crossRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/surveys/:survey/cross', viewing, (c) =>
    withTables(c, deps, 'クロス集計', (tables) => {
      const { variables, streams, definition } = tables;
      const named = (name: string | undefined) => variables.find((one) => one.name === name);
      const shown = streams.find(({ stream }) => stream === c.req.query('stream')) ?? streams[0];
      const head = named(c.req.query('row') ?? variables[0]?.name);
      const attribute = definition.attributes.find((name) => name !== head?.name);
      const stub = named(c.req.query('by') ?? attribute ?? variables[1]?.name);
      if (!shown || !head || !stub) return c.notFound();
      return c.html(<CrossPage {...frameOf(c, deps.login)} {...{ tables, shown, head, stub }} />);
    }),
  );
}
