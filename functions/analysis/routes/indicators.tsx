import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { BoardQuerySchema } from '../board/board-groups.ts';
import { loadBoard } from '../board/load-board.ts';
import type { AnalysisDeps } from '../deps.ts';
import { BoardPage } from '../pages/board/board-page.tsx';

/** The board: all indicators of the plan. */
export function indicatorsRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/indicators', viewing, async (c) =>
    c.html(
      <BoardPage
        {...frameOf(c, deps.login)}
        rows={await loadBoard(deps)}
        policies={deps.city.policies}
        query={BoardQuerySchema.parse(c.req.query())}
      />,
    ),
  );
}
