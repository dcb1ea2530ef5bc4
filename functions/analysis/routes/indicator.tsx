import { Hono } from 'hono';
import { newestByIndicator } from '../../../shared/figures/choices.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { indicatorCross } from '../board/indicator-cross.ts';
import { loadBoard } from '../board/load-board.ts';
import { stubsOf, usualStubs } from '../board/stubs.ts';
import type { AnalysisDeps } from '../deps.ts';
import { mayEnter } from '../may-enter.ts';
import type { CrossState } from '../pages/indicator/cross-section.tsx';
import { IndicatorPage } from '../pages/indicator/indicator-page.tsx';
import { registrantsOf } from '../registrants.ts';

/** One indicator of the plan. */
export function indicatorRoute(deps: AnalysisDeps): Hono {
  const { city, choices, figures, login } = deps;
  const viewing = requireRole(login, ...VIEWING_ROLES);
  return new Hono().get('/indicators/:code', viewing, async (c) => {
    const code = c.req.param('code');
    const rows = await loadBoard(deps);
    const row = rows.find(({ indicator }) => indicator.code === code);
    if (!row) return c.notFound();
    const [official, assignments, records] = await Promise.all([
      choices.official.all(city.name),
      choices.policies.all(city.name),
      figures.all(city.name),
    ]);
    const asked = askedIn(deps, code);
    return c.html(
      <IndicatorPage
        {...frameOf(c, login)}
        row={row}
        choices={official.filter((one) => one.indicator === code).reverse()}
        assignment={newestByIndicator(assignments).get(code)}
        policies={city.policies}
        asked={asked}
        records={records.get(code) ?? []}
        registrants={await registrantsOf(deps, row.indicator, dayOf(login.clock()))}
        cross={asked && (await crossOf(deps, code, c.req.query('by') ?? ''))}
        mayEnter={mayEnter(c)}
      />,
    );
  });
}

/** The newest edition that asks for the indicator. */
function askedIn({ city }: AnalysisDeps, code: string) {
  for (const definition of [...city.definitions].reverse()) {
    const rule = definition.kpis.find(({ indicator }) => indicator === code);
    if (rule) return { definition, rule };
  }
  return undefined;
}

/** Cross tables of the newest edition that has closed. */
async function crossOf(deps: AnalysisDeps, code: string, by: string): Promise<CrossState> {
  let open: CrossState = { status: 'none' };
  for (const definition of [...deps.city.definitions].reverse()) {
    const rule = definition.kpis.find(({ indicator }) => indicator === code);
    const counted = rule && (await deps.countedTally(definition.survey));
    if (!rule || !counted || counted.status === 'none') continue;
    if (counted.status !== 'counted') {
      if (open.status === 'none') open = { status: counted.status };
      continue;
    }
    const own = [rule.question, rule.row].filter((part) => part !== undefined).join('.');
    const stubs = stubsOf(definition).filter((stub) => stub.code !== own);
    const chosen = stubs.find((stub) => stub.code === by);
    return {
      status: 'counted',
      title: definition.title.ja,
      tables: indicatorCross(
        { definition, tally: counted.tally, margins: counted.margins },
        rule,
        chosen ? [chosen] : usualStubs(stubs, definition),
      ),
      stubs,
      chosen: chosen?.code ?? '',
      weighted: counted.results.weighting.status === 'weighted',
    };
  }
  return open;
}
