import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { hashOfMargins } from '../../../shared/kpi/run.ts';
import { type Session, sessionOf } from '../../../shared/login/session.ts';
import { type RegisterWords, registerWords } from '../../../shared/population/register-words.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { readUpload } from '../../../shared/web/upload-body.ts';
import type { AnalysisDeps } from '../deps.ts';
import { readUploadedMargins } from '../margins/read-upload.ts';
import { marginsTemplate } from '../margins/template.ts';
import { MarginsPage, marginsTrail } from '../pages/margins/margins-page.tsx';
import { MarginsPreview } from '../pages/margins/margins-preview.tsx';
import { type FileFault, UploadFaultsPage } from '../pages/upload-faults-page.tsx';

/** The people that an edition is weighted to: looked at, checked, and a new set added. */
export function marginsRoute(deps: AnalysisDeps): Hono {
  const { login, margins, results, runs } = deps;
  const routes = new Hono();

  /** Editions that weight nothing have no such page. */
  const editionOf = (c: Context): { definition: Definition; words: RegisterWords } | undefined => {
    const definition = deps.definitions.get(c.req.param('survey') ?? '');
    return definition?.weighting && { definition, words: registerWords(definition) };
  };
  const frameOf = (c: Context, definition: Definition) => ({
    site: login.site,
    userName: sessionOf(c)?.name,
    definition,
  });
  const refuse = (c: Context, definition: Definition, faults: readonly FileFault[], status = 422) =>
    c.html(
      <UploadFaultsPage
        {...frameOf(c, definition)}
        trail={marginsTrail(definition)}
        faults={faults}
        back={`/margins/${definition.survey}#upload`}
      />,
      status as 422,
    );

  routes.get('/margins/:survey', async (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const { survey } = definition;
    const [history, stored] = await Promise.all([margins.history(survey), results.get(survey)]);
    const run = stored && (await runs.get(survey, stored.run));
    const wanted = await hashOfMargins(history[0]?.margins ?? []);
    return c.html(
      <MarginsPage
        {...frameOf(c, definition)}
        words={words}
        history={history}
        results={stored}
        inEffect={run?.run.margins === wanted}
        mayEnter
      />,
    );
  });

  routes.get('/margins/:survey/template.csv', (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const csv = marginsTemplate(definition.weighting?.margins ?? [], words);
    const name = csvFileName(definition.survey, ['母集団の人数_入力用', 'population-template']);
    return csvDownload(csv, name);
  });

  routes.post('/margins/:survey/check', async (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const upload = await readUpload(c, 'file');
    if (!upload.ok) return refuse(c, definition, [{ text: UPLOAD_TEXTS[upload.status] }]);
    const read = readUploadedMargins(upload.file, definition, words);
    if (!read.ok) return refuse(c, definition, read.faults);
    return c.html(
      <MarginsPreview
        {...frameOf(c, definition)}
        words={words}
        margins={read.margins}
        csv={new TextDecoder().decode(upload.file)}
        newest={await margins.newest(definition.survey)}
        today={dayOf(login.clock())}
      />,
    );
  });

  routes.post('/margins/:survey', async (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const form = await readForm(c);
    const [csv] = (form.ok && form.fields.csv) || [];
    const [after] = (form.ok && form.fields.after) || [];
    if (csv === undefined || !/^\d{1,6}$/.test(after ?? '')) {
      return refuse(c, definition, [{ text: UPLOAD_TEXTS[400] }], 400);
    }
    const read = readUploadedMargins(new TextEncoder().encode(csv), definition, words);
    if (!read.ok) return refuse(c, definition, read.faults);
    const { subject, name } = sessionOf(c) as Session;
    const added = await margins.add({
      survey: definition.survey,
      number: Number(after) + 1,
      margins: [...read.margins],
      entered: { subject, name, at: login.clock().toISOString() },
    });
    if (!added) return refuse(c, definition, [{ text: TAKEN }], 409);
    return c.redirect(`/margins/${definition.survey}`, 303);
  });

  return routes;
}

const UPLOAD_TEXTS: Readonly<Record<400 | 413 | 415, string>> = {
  400: 'ファイルが選ばれていません。ファイルを選んでから「内容を確かめる」を押してください。',
  413: 'ファイルが大きすぎます（1MBまで）。性別・年齢別の人数のファイルか確認してください。',
  415: 'ファイルを受け取れませんでした。このサイトの画面からもう一度送ってください。',
};

const TAKEN =
  '確認している間に、別の人数が登録されました。登録の記録を見てから、もう一度ファイルを選んでください。';
