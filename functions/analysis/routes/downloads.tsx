import { type Context, Hono } from 'hono';
import { download } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { AnalysisDeps } from '../deps.ts';
import { chartKind, downloadName } from '../download-name.ts';
import { chartFile } from '../files/chart-file.tsx';
import { editionFiles, SVG_TYPE } from '../files/edition-files.ts';
import { kpiRows } from '../kpi-rows.ts';
import { loadPlan } from '../load-plan.ts';
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
    const results = await deps.results.get(definition.survey);
    const kpis =
      results && kpiRows(results, definition, await loadPlan(deps, definition.survey), 'sampled');
    const page = { ...frameOf(c, login), definition, status: counted.status, tables, kpis };
    return c.html(<DownloadsPage {...page} />);
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
      const { stream } = shown;
      const about = `${variable.number}-${variable.short}-${stream}`;
      const kind = chartKind('40', 'グラフ', about, `${variable.name}-${stream}`);
      const name = downloadName(tables.definition, tables.results, kind, login.clock(), 'svg');
      return download(chartFile(tables, shown, variable), SVG_TYPE, name);
    }),
  );
  return routes;
}
