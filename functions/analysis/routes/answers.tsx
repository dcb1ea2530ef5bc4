import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import { csvDownload } from '../../../shared/csv/download.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { actorOf } from '../../../shared/login/session.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import { answersCsv } from '../answers/answers-csv.ts';
import { beginParts } from '../answers/begin-parts.ts';
import { textsCsv } from '../answers/texts-csv.ts';
import { textCount } from '../answers/written-texts.ts';
import type { AnalysisDeps } from '../deps.ts';
import { downloadName } from '../download-name.ts';
import { AnswersDeletedPage, AnswersPage } from '../pages/answers-page.tsx';
import type { EditionTables } from '../tables/edition-tables.ts';
import { withTables } from './counted-edition.tsx';

const TITLE = '回答データのダウンロード';

/** Answers one by one, once the edition has closed: a warning first, then a file as long as it is. */
export function answersRoute(deps: AnalysisDeps): Hono {
  const { login, audit, answers } = deps;
  const routes = new Hono();
  const exporting = requireRole(login, 'analyst');

  routes.get('/surveys/:survey/answers', exporting, (c) =>
    withTables(c, deps, TITLE, (tables) =>
      c.html(<AnswersPage {...frameOf(c, login)} tables={tables} />),
    ),
  );

  /** Records the export, then sends the file; refuses while answers can still come. */
  const send = async (
    c: Context,
    action: AuditAction,
    kind: readonly [string, string],
    write: (tables: EditionTables, parts: Parts) => AsyncIterable<string>,
  ): Promise<Response> => {
    const record = (outcome: 'done' | 'denied', target: string) =>
      audit.record({ actor: actorOf(c), action, outcome, target });
    let released = false;
    const answer = await withTables(c, deps, TITLE, async (tables) => {
      released = true;
      const { definition, results } = tables;
      const read = () =>
        answers.inParts(
          definition.survey,
          { first: results.firstDay, last: results.lastDay },
          all(results.answers),
        );
      const first = await beginParts(read());
      if (!first) return c.html(<AnswersDeletedPage {...frameOf(c, login)} tables={tables} />, 410);
      await record('done', definition.survey);
      const text = Readable.from(write(tables, { first, read })).map((piece: string) =>
        Buffer.from(piece),
      );
      const name = downloadName(definition, results, kind, login.clock(), 'csv');
      return csvDownload(Readable.toWeb(text) as ReadableStream<Uint8Array>, name);
    });
    if (!released && deps.definitions.has(c.req.param('survey') ?? '')) {
      await record('denied', c.req.param('survey') ?? '');
      return new Response(answer.body, { status: 403, headers: answer.headers });
    }
    return answer;
  };

  routes.post('/surveys/:survey/answers.csv', exporting, (c) =>
    send(c, 'analysis.answers-exported', ['50-回答データ', '50-answers'], (tables, { first }) =>
      answersCsv(tables.definition, first, all(tables.results.answers)),
    ),
  );
  routes.post('/surveys/:survey/texts.csv', exporting, (c) =>
    send(c, 'analysis.texts-exported', ['51-自由記述', '51-free-text'], (tables, { read }) =>
      textsCsv(tables.definition, read, textCount(tables)),
    ),
  );
  return routes;
}

type PartsOf = ReturnType<AnalysisDeps['answers']['inParts']>;
interface Parts {
  readonly first: PartsOf;
  /** Begins anew. */
  readonly read: () => PartsOf;
}

const all = ({ sampled, open }: { readonly sampled: number; readonly open: number }): number =>
  sampled + open;
