import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { AnalysisDeps } from '../deps.ts';
import { kpiResultsCsv } from '../kpi-results-csv.ts';

/** The KPI results of one survey as a file. */
export function kpiResultsCsvRoute(deps: AnalysisDeps): Hono {
  return new Hono().get('/surveys/:survey/kpi-results.csv', async (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    const results = definition && (await deps.results.get(definition.survey));
    if (!definition || !results) return c.notFound();
    const csv = kpiResultsCsv(results, definition, deps.indicatorsOf(definition.survey));
    const today = dayOf(deps.login.clock());
    const name = csvFileName(
      definition.survey,
      'kpi-results',
      ...(definition.sample ? [['見本', 'sample'] as const] : []),
      today,
    );
    return csvDownload(csv, name);
  });
}
