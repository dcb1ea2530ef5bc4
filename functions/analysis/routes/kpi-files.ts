import { type Context, Hono } from 'hono';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import { csvDownload, download } from '../../../shared/csv/download.ts';
import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import type { AnalysisDeps } from '../deps.ts';
import { chartKind, downloadName, KPI_KIND } from '../download-name.ts';
import { kpiChartFile } from '../files/chart-file.tsx';
import { SVG_TYPE, XLSX_TYPE } from '../files/edition-files.ts';
import { kpiWorkbook } from '../files/kpi-workbook.ts';
import { kpiFileRows, kpiResultsCsv } from '../kpi-results-csv.ts';
import { kpiRows } from '../kpi-rows.ts';
import { loadPlan, type Plan } from '../load-plan.ts';

interface Counted {
  readonly definition: Definition;
  readonly results: KpiResults;
  readonly plan: Plan;
}

/** The KPI results of one survey as files; each is put on record before it is handed out. */
export function kpiFilesRoute(deps: AnalysisDeps): Hono {
  const { login, audit } = deps;
  const viewing = requireRole(login, ...VIEWING_ROLES);
  const routes = new Hono();

  const withResults = async (
    c: Context,
    send: (counted: Counted) => Response | Promise<Response>,
  ): Promise<Response> => {
    const definition = deps.definitions.get(c.req.param('survey') ?? '');
    const results = definition && (await deps.results.get(definition.survey));
    if (!definition || !results) return c.notFound();
    return send({ definition, results, plan: await loadPlan(deps, definition.survey) });
  };
  const record = (c: Context, action: AuditAction, target: string) =>
    audit.record({ actor: actorOf(c), action, outcome: 'done', target });

  routes.get('/surveys/:survey/kpi-results.csv', viewing, (c) =>
    withResults(c, async ({ definition, results, plan }) => {
      await record(c, 'analysis.kpi-results-downloaded', definition.survey);
      const name = downloadName(definition, results, KPI_KIND, login.clock(), 'csv');
      return csvDownload(kpiResultsCsv(results, definition, plan), name);
    }),
  );

  routes.get('/surveys/:survey/files/kpi.xlsx', viewing, (c) =>
    withResults(c, async ({ definition, results, plan }) => {
      await record(c, 'analysis.file-downloaded', `${definition.survey} kpi.xlsx`);
      const rows = kpiFileRows(results, definition, plan);
      const bytes = await writeWorkbook(kpiWorkbook({ definition, results }, rows));
      const name = downloadName(definition, results, KPI_KIND, login.clock(), 'xlsx');
      return download(bytes, XLSX_TYPE, name);
    }),
  );

  routes.get('/surveys/:survey/kpi-charts/:stream/:chart', viewing, (c) =>
    withResults(c, async ({ definition, results, plan }) => {
      const [stream, chart] = [c.req.param('stream'), c.req.param('chart')];
      const row = (['sampled', 'open'] as const)
        .filter((one) => one === stream)
        .flatMap((one) => kpiRows(results, definition, plan, one))
        .find(({ code }) => `${code}.svg` === chart);
      if (!row) return c.notFound();
      await record(c, 'analysis.file-downloaded', `${definition.survey} ${stream} ${chart}`);
      const kind = chartKind('11', 'KPIグラフ', row.name, `${row.code}-${stream}`);
      const name = downloadName(definition, results, kind, login.clock(), 'svg');
      return download(kpiChartFile({ definition }, row), SVG_TYPE, name);
    }),
  );
  return routes;
}
