import { Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import type { EditionEnv } from '../edition-env.ts';
import { UnusedPage } from '../pages/unused-page.tsx';
import { paths } from '../paths.ts';
import { record } from '../record.ts';
import { stepOf, takeSnapshot } from '../use/take-snapshot.ts';
import { unusedCsv } from '../use/unused-csv.ts';

/** Dated snapshots of the letters that were not used, for the reminder. */
export function unusedRoutes(deps: LettersDeps): Hono<EditionEnv> {
  const { gate, uses } = deps;
  const routes = new Hono<EditionEnv>();

  routes.get('/', async (c) => {
    const edition = c.get('edition');
    const snapshots = await uses.list(edition.definition.survey);
    const takenToday = snapshots.at(-1)?.day === dayOf(deps.clock());
    const step = stepOf(edition, deps.minNewAnswers);
    const props = { ...frameOf(c, gate), edition, snapshots, takenToday, step };
    return c.html(<UnusedPage {...props} />);
  });

  routes.post('/', async (c) => {
    const edition = c.get('edition');
    const { survey } = edition.definition;
    await record(c, deps, 'letters.use-counted', survey);
    await takeSnapshot(deps, edition);
    return c.redirect(paths.unused(survey), 303);
  });

  routes.get('/:file{\\d{4}-\\d{2}-\\d{2}\\.csv}', async (c) => {
    const { survey } = c.get('edition').definition;
    const day = c.req.param('file').replace('.csv', '');
    const snapshot = (await uses.list(survey)).find((one) => one.day === day);
    if (!snapshot) return c.notFound();
    await record(c, deps, 'letters.unused-downloaded', `${survey} ${day}`);
    const csv = unusedCsv(await uses.lettersOn(survey, snapshot), snapshot.day);
    return csvDownload(csv, csvFileName(survey, ['未回答の手紙番号', 'unused-letters'], day));
  });

  return routes;
}
