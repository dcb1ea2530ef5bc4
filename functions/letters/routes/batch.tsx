import { type Context, Hono } from 'hono';
import { csvDownload, csvFileName } from '../../../shared/csv/download.ts';
import {
  batchId,
  batchName,
  type LetterBatch,
  lettersOf,
  MOST_BATCHES,
  readWholeNumber,
} from '../../../shared/invitation/letter-batch.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import type { EditionEnv } from '../edition-env.ts';
import { issueMissing } from '../issuing/issue-batch.ts';
import { mailMergeCsv } from '../issuing/mail-merge-csv.ts';
import { openCodes } from '../issuing/open-codes.ts';
import { BatchPage } from '../pages/batch-page.tsx';
import { paths } from '../paths.ts';
import { record } from '../record.ts';
import { partsOf } from '../sheet/parts.ts';
import { SheetsPage } from '../sheet/sheets-page.tsx';

type BatchContext = Context<EditionEnv, '/:number'>;

/** One batch: its files while its codes can be read, and the end of that. */
export function batchRoutes(deps: LettersDeps): Hono<EditionEnv> {
  const { gate, batches, sealedCodes } = deps;
  const routes = new Hono<EditionEnv>();

  const batchOf = async (c: BatchContext): Promise<LetterBatch | undefined> => {
    const number = readWholeNumber(c.req.param('number'), MOST_BATCHES);
    const issued = await batches.list(c.get('edition').definition.survey);
    return issued.find((batch) => batch.number === number);
  };

  routes.get('/:number', async (c) => {
    const edition = c.get('edition');
    const batch = await batchOf(c);
    if (!batch) return c.notFound();
    const { survey } = edition.definition;
    const [chunks, kept] = await Promise.all([
      batches.chunks(survey, batch),
      sealedCodes.key(survey, batch.number),
    ]);
    const props = { batch, letters: lettersOf(batch, chunks), keptUntil: kept?.keptUntil };
    return c.html(<BatchPage {...frameOf(c, gate)} edition={edition} {...props} />);
  });

  routes.post('/:number/resume', async (c) => {
    const batch = await batchOf(c);
    if (!batch) return c.notFound();
    const edition = c.get('edition');
    const { survey } = edition.definition;
    await record(c, deps, 'letters.issue-resumed', targetOf(survey, batch));
    await issueMissing(deps, edition, batch);
    return c.redirect(paths.batch(survey, batch.number), 303);
  });

  routes.post('/:number/received', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const batch = await batchOf(c);
    if (!batch) return c.notFound();
    const { survey } = c.get('edition').definition;
    if (form.fields.checked?.[0] === 'yes') {
      await record(c, deps, 'letters.receipt-confirmed', targetOf(survey, batch));
      await sealedCodes.destroyKey(survey, batch.number);
    }
    return c.redirect(paths.batch(survey, batch.number), 303);
  });

  routes.get('/:number/letters.csv', async (c) => {
    const batch = await batchOf(c);
    const { survey } = c.get('edition').definition;
    const letters = batch && (await openCodes(deps, survey, batch));
    if (!batch) return c.notFound();
    if (!letters) return c.redirect(paths.batch(survey, batch.number), 303);
    await record(c, deps, 'letters.mail-merge-downloaded', targetOf(survey, batch));
    const name = csvFileName(survey, ['手紙', 'letters'], batchId(batch.number));
    return csvDownload(mailMergeCsv(letters, deps.surveyUrl, survey), name);
  });

  routes.get('/:number/sheets/:part', async (c) => {
    const edition = c.get('edition');
    const { survey } = edition.definition;
    const batch = await batchOf(c);
    const part = batch && partsOf(batch).find((one) => String(one.part) === c.req.param('part'));
    if (!batch || !part) return c.notFound();
    const letters = await openCodes(deps, survey, batch, part.chunks);
    if (!letters) return c.redirect(paths.batch(survey, batch.number), 303);
    await record(c, deps, 'letters.sheets-opened', `${targetOf(survey, batch)} part ${part.part}`);
    return c.html(
      <SheetsPage
        site={gate.site}
        edition={edition}
        surveyUrl={deps.surveyUrl}
        letters={letters}
        title={`${batchName(batch.number)}の手紙（手紙番号 ${part.first}〜${part.last}）`}
        back={paths.batch(survey, batch.number)}
        hint={`${letters.length}通、${letters.length}ページです。印刷した枚数を確かめてください。`}
      />,
    );
  });

  return routes;
}

const targetOf = (survey: string, batch: LetterBatch): string => `${survey} batch ${batch.number}`;
