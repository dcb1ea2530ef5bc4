import { type Context, Hono } from 'hono';
import { download } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import { loadBoard } from '../board/load-board.ts';
import type { AnalysisDeps } from '../deps.ts';
import { boardFileName, chartKind } from '../download-name.ts';
import { boardCsv, boardWorkbook } from '../files/board-file.ts';
import { trendFile } from '../files/chart-file.tsx';
import { CSV_TYPE, SVG_TYPE, XLSX_TYPE } from '../files/edition-files.ts';

const BOARD_KIND = ['60-計画の指標', '60-indicators'] as const;

/** The board as files, and each indicator's chart; put on record before they are handed out. */
export function indicatorFilesRoute(deps: AnalysisDeps): Hono {
  const { city, login, audit } = deps;
  const viewing = requireRole(login, ...VIEWING_ROLES);
  const record = (c: Context, target: string) =>
    audit.record({
      actor: actorOf(c),
      action: 'analysis.file-downloaded',
      outcome: 'done',
      target,
    });

  return new Hono()
    .get('/indicators/files/indicators.csv', viewing, async (c) => {
      const rows = await loadBoard(deps);
      await record(c, 'indicators.csv');
      const name = boardFileName(city.name, rows, BOARD_KIND, login.clock(), 'csv');
      return download(boardCsv(rows), CSV_TYPE, name);
    })
    .get('/indicators/files/indicators.xlsx', viewing, async (c) => {
      const rows = await loadBoard(deps);
      await record(c, 'indicators.xlsx');
      const name = boardFileName(city.name, rows, BOARD_KIND, login.clock(), 'xlsx');
      return download(await writeWorkbook(boardWorkbook(rows)), XLSX_TYPE, name);
    })
    .get('/indicators/:code/trend.svg', viewing, async (c) => {
      const rows = await loadBoard(deps);
      const row = rows.find(({ indicator }) => indicator.code === c.req.param('code'));
      const file = row && trendFile(row);
      if (!row || file === undefined) return c.notFound();
      const { code, stated } = row.indicator;
      await record(c, `${code} trend.svg`);
      const kind = chartKind('61', '推移', stated[0]?.name ?? code, code);
      const name = boardFileName(city.name, [row], kind, login.clock(), 'svg');
      return download(file, SVG_TYPE, name);
    });
}
