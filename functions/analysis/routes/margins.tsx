import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { hashOfMargins } from '../../../shared/kpi/run.ts';
import { requireRole } from '../../../shared/login/require-role.tsx';
import { VIEWING_ROLES } from '../../../shared/login/role.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { stampNow } from '../../../shared/login/stamp.ts';
import { type RegisterWords, registerWords } from '../../../shared/population/register-words.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import {
  type FileFault,
  UploadFaultsPage,
} from '../../../shared/web/office/upload-faults-page.tsx';
import { UPLOAD_TEXTS } from '../../../shared/web/office/upload-texts.ts';
import { readUpload } from '../../../shared/web/upload-body.ts';
import type { AnalysisDeps } from '../deps.ts';
import { readUploadedMargins } from '../margins/read-upload.ts';
import { marginsTemplate } from '../margins/template.ts';
import { mayEnter } from '../may-enter.ts';
import { MarginsPage, marginsTrail } from '../pages/margins/margins-page.tsx';
import { MarginsPreview } from '../pages/margins/margins-preview.tsx';

/** The people that an edition is weighted to: looked at, checked, and a new set added. */
export function marginsRoute(deps: AnalysisDeps): Hono {
  const { login, margins, results, runs } = deps;
  const routes = new Hono();
  const viewing = requireRole(login, ...VIEWING_ROLES);
  const entering = requireRole(login, 'analyst');

  /** Editions that weight nothing have no such page. */
  const editionOf = (c: Context): { definition: Definition; words: RegisterWords } | undefined => {
    const definition = deps.definitions.get(c.req.param('survey') ?? '');
    return definition?.weighting && { definition, words: registerWords(definition) };
  };
  const pageOf = (c: Context, definition: Definition) => ({ ...frameOf(c, login), definition });
  const refuse = (c: Context, definition: Definition, faults: readonly FileFault[], status = 422) =>
    c.html(
      <UploadFaultsPage
        {...pageOf(c, definition)}
        trail={marginsTrail(definition)}
        faults={faults}
        back={`/margins/${definition.survey}#upload`}
      />,
      status as 422,
    );

  routes.get('/margins/:survey', viewing, async (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const { survey } = definition;
    const [history, stored] = await Promise.all([margins.history(survey), results.get(survey)]);
    const run = stored && (await runs.get(survey, stored.run));
    const wanted = await hashOfMargins(history[0]?.margins ?? []);
    return c.html(
      <MarginsPage
        {...pageOf(c, definition)}
        words={words}
        history={history}
        results={stored}
        inEffect={run?.run.margins === wanted}
        mayEnter={mayEnter(c)}
      />,
    );
  });

  routes.get('/margins/:survey/template.csv', entering, (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const csv = marginsTemplate(definition.weighting?.margins ?? [], words);
    const name = csvFileName(definition.survey, ['母集団の人数_入力用', 'population-template']);
    return csvDownload(csv, name);
  });

  routes.post('/margins/:survey/check', entering, async (c) => {
    const edition = editionOf(c);
    if (!edition) return c.notFound();
    const { definition, words } = edition;
    const upload = await readUpload(c, 'file');
    if (!upload.ok) return refuse(c, definition, [{ text: UPLOAD_TEXTS[upload.status] }]);
    const read = readUploadedMargins(upload.file, definition, words);
    if (!read.ok) return refuse(c, definition, read.faults);
    return c.html(
      <MarginsPreview
        {...pageOf(c, definition)}
        words={words}
        margins={read.margins}
        csv={new TextDecoder().decode(upload.file)}
        newest={await margins.newest(definition.survey)}
        today={dayOf(login.clock())}
      />,
    );
  });

  routes.post('/margins/:survey', entering, async (c) => {
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
    const number = Number(after) + 1;
    await deps.audit.record({
      actor: actorOf(c),
      action: 'analysis.margins-entered',
      outcome: 'done',
      target: `${definition.survey} ${number}`,
    });
    const added = await margins.add({
      survey: definition.survey,
      number,
      margins: [...read.margins],
      entered: stampNow(c, login.clock()),
    });
    if (!added) return refuse(c, definition, [{ text: TAKEN }], 409);
    return c.redirect(`/margins/${definition.survey}`, 303);
  });

  return routes;
}

const TAKEN =
  '確認している間に、別の人数が登録されました。登録の記録を見てから、もう一度ファイルを選んでください。';
