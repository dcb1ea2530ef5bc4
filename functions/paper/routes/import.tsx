import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { sessionOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { PaperDeps } from '../deps.ts';
import { editionOf, takesPaper } from '../edition.ts';
import { columnsCsv } from '../firm-file/columns-csv.ts';
import { progressOf, storeStep, uploadFile } from '../firm-file/import-file.ts';
import { ImportPage } from '../pages/import-page.tsx';
import { ImportProgressPage } from '../pages/import-progress-page.tsx';
import { importPath } from '../paths.ts';

/**
 * A function is handed 6 MB at once, in which every quotation mark and line break of the file takes
 * twice its place. The gateway's own limit of 10 MB is never reached.
 */
const LARGEST_FILE = 4 * 1024 * 1024;

const TOO_LARGE =
  'ファイルが大きすぎます（4MBまで）。1行目（列の名前）をどのファイルにも残して分け、1つずつ取り込んでください。調査票は、何回に分けて取り込んでも二重に登録されません。';

/** A keying firm's file: checked, confirmed, stored in steps. */
export function importRoute(deps: PaperDeps): Hono {
  return new Hono()
    .get('/paper/columns/:file', (c) => {
      const definition = deps.definitions.get(c.req.param('file').replace(/\.csv$/, ''));
      if (!definition) return c.notFound();
      const name = csvFileName([`列とコード_${definition.survey}`, `columns_${definition.survey}`]);
      return csvDownload(columnsCsv(definition), name);
    })
    .get('/paper/import/:survey', (c) => {
      const edition = editionOf(deps, c);
      if (!edition || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      return c.html(<ImportPage frame={frameOf(c, deps.gate)} edition={edition} />);
    })
    .post('/paper/import/:survey', async (c) => {
      const edition = editionOf(deps, c);
      if (!edition || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      const { survey } = edition.definition;
      const refuse = (error: string, status: 413 | 422) =>
        c.html(
          <ImportPage frame={frameOf(c, deps.gate)} edition={edition} error={error} />,
          status,
        );
      const { file } = await c.req.parseBody();
      if (!(file instanceof File) || file.size === 0) {
        return refuse('ファイルを選んでください。', 422);
      }
      if (file.size > LARGEST_FILE) {
        return refuse(TOO_LARGE, 413);
      }
      await deps.audit.record({
        actor: sessionOf(c)?.subject ?? '',
        action: 'paper.file-uploaded',
        outcome: 'done',
        target: survey,
      });
      const upload = await uploadFile(deps, edition, new Uint8Array(await file.arrayBuffer()));
      if (upload.outcome === 'faults') {
        const frame = frameOf(c, deps.gate);
        return c.html(<ImportPage frame={frame} edition={edition} faults={upload.faults} />, 422);
      }
      const again = upload.outcome === 'again' ? '?again=1' : '';
      return c.redirect(importPath(survey, upload.id) + again, 303);
    })
    .get('/paper/import/:survey/:file', async (c) => {
      const edition = editionOf(deps, c);
      const id = c.req.param('file');
      const file = edition && (await progressOf(deps, edition.definition.survey, id));
      if (!edition || !file) return c.notFound();
      return c.html(
        <ImportProgressPage
          frame={frameOf(c, deps.gate)}
          edition={edition}
          id={id}
          file={file}
          again={c.req.query('again') !== undefined}
        />,
      );
    })
    .post('/paper/import/:survey/:file', async (c) => {
      const edition = editionOf(deps, c);
      const id = c.req.param('file');
      if (!edition || !takesPaper(edition, deps.gate.clock())) return c.notFound();
      const { survey } = edition.definition;
      if (!(await deps.imports.get(survey, id))) return c.notFound();
      await deps.audit.record({
        actor: sessionOf(c)?.subject ?? '',
        action: 'paper.file-stored',
        outcome: 'done',
        target: `${survey} ${id}`,
      });
      await deps.imports.order(survey, id);
      await storeStep(deps, edition, id);
      return c.redirect(importPath(survey, id), 303);
    });
}
