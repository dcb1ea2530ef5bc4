import { Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { WatchingPage } from '../pages/watching-page.tsx';

/** How many answers have come, from where, while a survey runs. */
export function watchingRoute(deps: AnalysisDeps): Hono {
  const { login } = deps;
  return new Hono().get(
    '/surveys/:survey/watching',
    requireRole(login, ...VIEWING_ROLES),
    async (c) => {
      const definition = deps.definitions.get(c.req.param('survey'));
      if (!definition) return c.notFound();
      const [watching, uses] = await Promise.all([
        deps.watching.get(definition.survey),
        deps.letterUse.list(definition.survey),
      ]);
      const props = { definition, watching, letterUse: uses.at(-1) };
      return c.html(<WatchingPage {...frameOf(c, login)} {...props} />);
    },
  );
}
