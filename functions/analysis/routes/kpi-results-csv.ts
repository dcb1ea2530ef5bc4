import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { AnalysisDeps } from '../deps.ts';
import { kpiResultsCsv } from '../kpi-results-csv.ts';

/** The KPI results of one survey as a file. */
export function kpiResultsCsvRoute(deps: AnalysisDeps): Hono {
  const viewing = requireRole(deps.login, ...VIEWING_ROLES);
  return new Hono().get('/surveys/:survey/kpi-results.csv', viewing, async (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    const results = definition && (await deps.results.get(definition.survey));
    if (!definition || !results) return c.notFound();
    await deps.audit.record({
      actor: actorOf(c),
      action: 'analysis.kpi-results-downloaded',
      outcome: 'done',
      target: definition.survey,
    });
    const csv = kpiResultsCsv(results, definition, deps.indicatorsOf(definition.survey));
    const today = dayOf(deps.login.clock());
    const name = csvFileName(
      definition.survey,
      'kpi-results',
      ...(definition.sample ? [['見本', 'sample'] as const] : []),
      ...(definition.rehearsal ? [['リハーサル', 'rehearsal'] as const] : []),
      today,
    );
    return csvDownload(csv, name);
  });
}
