import { type Context, Hono } from 'hono';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf, sessionOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { allTexts, textCount } from '../answers/written-texts.ts';
import type { AnalysisDeps } from '../deps.ts';
import { loadPlan } from '../load-plan.ts';
import { ReportPage } from '../pages/report/report-page.tsx';
import type { EditionTables } from '../tables/edition-tables.ts';
import { withTables } from './counted-edition.tsx';

/** More than these are for the file, which is streamed. */
const MOST_TEXTS = 3000;

/** The report of a closed edition as pages to print; `by` chooses what it is broken down by. */
export function reportRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/surveys/:survey/report', viewing, (c) =>
    withTables(c, deps, '調査結果報告書', async (tables) => {
      const { definition } = tables;
      await deps.audit.record({
        actor: actorOf(c),
        action: 'analysis.file-downloaded',
        outcome: 'done',
        target: `${definition.survey} report`,
      });
      const mayAskForTexts = sessionOf(c)?.roles.includes('analyst') ?? false;
      const asked = mayAskForTexts && c.req.query('texts') === 'yes';
      const chosen =
        c.req.queries('by') ?? definition.weighting?.variables ?? definition.attributes.slice(0, 2);
      return c.html(
        <ReportPage
          site={deps.login.site}
          tables={tables}
          by={tables.variables.filter(({ name }) => chosen.includes(name))}
          plan={await loadPlan(deps, definition.survey)}
          today={dayOf(deps.login.clock())}
          texts={asked ? await textsOf(c, deps, tables) : undefined}
          mayAskForTexts={mayAskForTexts && textCount(tables) <= MOST_TEXTS}
        />,
      );
    }),
  );
}

/** What was written in free text; put on record before it is read. */
async function textsOf(c: Context, deps: AnalysisDeps, tables: EditionTables) {
  const { definition, results } = tables;
  if (textCount(tables) > MOST_TEXTS) return undefined;
  await deps.audit.record({
    actor: actorOf(c),
    action: 'analysis.texts-exported',
    outcome: 'done',
    target: `${definition.survey} report`,
  });
  const { firstDay: first, lastDay: last, answers } = results;
  const parts = deps.answers.inParts(
    definition.survey,
    { first, last },
    answers.sampled + answers.open,
  );
  return allTexts(definition, parts);
}
