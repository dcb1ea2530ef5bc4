import { type Context, Hono } from 'hono';
import { download } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import type { AnalysisDeps } from '../deps.ts';
import { downloadName } from '../download-name.ts';
import { chartFile } from '../files/chart-file.tsx';
import { editionFiles, XLSX_TYPE } from '../files/edition-files.ts';
import { kpiWorkbook } from '../files/kpi-workbook.ts';
import { KPI_COLUMNS, kpiFileRows } from '../kpi-results-csv.ts';
import { DownloadsPage } from '../pages/downloads-page.tsx';
import { editionTables } from '../tables/edition-tables.ts';
import { withTables } from './counted-edition.tsx';

/** Everything of an edition that can be taken home, aggregated; each file is put on record. */
export function downloadsRoute(deps: AnalysisDeps): Hono {
  const { login, audit } = deps;
  const viewing = requireRole(login, ...VIEWING_ROLES);
  const routes = new Hono();
  const record = (c: Context, file: string) =>
    audit.record({
      actor: actorOf(c),
      action: 'analysis.file-downloaded',
      outcome: 'done',
      target: `${c.req.param('survey')} ${file}`,
    });

  routes.get('/surveys/:survey/downloads', viewing, async (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    if (!definition) return c.notFound();
    const counted = await deps.countedTally(definition.survey);
    const tables = counted.status === 'counted' ? editionTables(definition, counted) : undefined;
    const page = { ...frameOf(c, login), definition, status: counted.status, tables };
    return c.html(<DownloadsPage {...page} />);
  });

  routes.get('/surveys/:survey/files/kpi.xlsx', viewing, async (c) => {
    const definition = deps.definitions.get(c.req.param('survey'));
    const results = definition && (await deps.results.get(definition.survey));
    if (!definition || !results) return c.notFound();
    await record(c, 'kpi.xlsx');
    const rows = kpiFileRows(results, definition, deps.indicatorsOf(definition.survey));
    const bytes = await writeWorkbook(kpiWorkbook({ definition, results }, KPI_COLUMNS, rows));
    const kind = ['10-KPI集計結果', '10-kpi-results'] as const;
    return download(
      bytes,
      XLSX_TYPE,
      downloadName(definition, results, kind, login.clock(), 'xlsx'),
    );
  });

  routes.get('/surveys/:survey/files/:file', viewing, (c) =>
    withTables(c, deps, 'ファイルのダウンロード', async (tables) => {
      const file = editionFiles(tables).find(({ path }) => path === c.req.param('file'));
      if (!file) return c.notFound();
      await record(c, file.path);
      const { definition, results } = tables;
      const ending = file.path.split('.').at(-1) ?? '';
      const name = downloadName(definition, results, file.kind, login.clock(), ending);
      return download(await file.make(), file.type, name);
    }),
  );

  routes.get('/surveys/:survey/charts/:stream/:chart', viewing, (c) =>
    withTables(c, deps, 'ファイルのダウンロード', async (tables) => {
      const shown = tables.streams.find(({ stream }) => stream === c.req.param('stream'));
      const variable = tables.variables.find(({ name }) => `${name}.svg` === c.req.param('chart'));
      if (!shown || !variable) return c.notFound();
      await record(c, `${shown.stream} ${variable.name}.svg`);
      const kind = [
        `40-グラフ-${variable.number}-${variable.short.replaceAll(/[^\p{L}\p{N}]/gu, '')}-${shown.stream}`,
        `40-chart-${variable.name}-${shown.stream}`,
      ] as const;
      const name = downloadName(tables.definition, tables.results, kind, login.clock(), 'svg');
      return download(chartFile(tables, shown, variable), 'image/svg+xml', name);
    }),
  );
  return routes;
}
