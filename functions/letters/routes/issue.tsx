import { Hono } from 'hono';
import {
  MOST_BATCHES,
  MOST_LETTERS,
  nextBatch,
  readWholeNumber,
} from '../../../shared/invitation/letter-batch.ts';
import { StreamSchema } from '../../../shared/response/survey-response.ts';
import { phaseAt } from '../../../shared/survey/schedule.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { LettersDeps } from '../deps.ts';
import type { EditionEnv } from '../edition-env.ts';
import { beginBatch, issueMissing } from '../issuing/issue-batch.ts';
import { ConfirmIssuePage, IssuePage, TooLateToIssuePage } from '../pages/issue-pages.tsx';
import { LettersPage } from '../pages/letters-page.tsx';
import { NotePage } from '../pages/note-page.tsx';
import { paths } from '../paths.ts';
import { record } from '../record.ts';
import { countText } from '../wording.ts';

/** The letters of a survey, and issuing more of them. */
export function issueRoutes(deps: LettersDeps): Hono<EditionEnv> {
  const { gate, batches } = deps;
  const routes = new Hono<EditionEnv>();

  routes.get('/', async (c) => {
    const edition = c.get('edition');
    const { survey } = edition.definition;
    const [issued, snapshots] = await Promise.all([batches.list(survey), deps.uses.list(survey)]);
    const props = { ...frameOf(c, gate), edition, batches: issued, snapshot: snapshots.at(-1) };
    return c.html(<LettersPage {...props} />);
  });

  routes.on(['GET', 'POST'], ['/issue', '/issue/confirm', '/batches'], async (c, next) => {
    const edition = c.get('edition');
    if (phaseAt(edition.schedule, deps.clock()) !== 'closed') return next();
    return c.html(<TooLateToIssuePage {...frameOf(c, gate)} edition={edition} />, 409);
  });

  routes.get('/issue', (c) => {
    const { count = '', stream = '' } = c.req.query();
    const props = { ...frameOf(c, gate), edition: c.get('edition') };
    return c.html(<IssuePage {...props} typed={{ count, stream }} />);
  });

  routes.get('/issue/confirm', async (c) => {
    const edition = c.get('edition');
    const props = { ...frameOf(c, gate), edition };
    const { count: typed = '', stream = '' } = c.req.query();
    const count = readWholeNumber(typed, MOST_LETTERS);
    const wanted = StreamSchema.safeParse(stream);
    if (count === undefined || !wanted.success) {
      const error = `発行する数を、1から${countText(MOST_LETTERS)}までの数字で入力してください。`;
      return c.html(<IssuePage {...props} typed={{ count: typed, stream }} error={error} />, 422);
    }
    const batch = nextBatch(await batches.list(edition.definition.survey), {
      count,
      stream: wanted.data,
    });
    if (batch.number > MOST_BATCHES) return c.html(<TooMany {...props} />, 422);
    return c.html(<ConfirmIssuePage {...props} batch={batch} />);
  });

  routes.post('/batches', async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const edition = c.get('edition');
    const { survey } = edition.definition;
    const typed = (name: string) => form.fields[name]?.[0] ?? '';
    const number = readWholeNumber(typed('number'), MOST_BATCHES);
    const count = readWholeNumber(typed('count'), MOST_LETTERS);
    const stream = StreamSchema.safeParse(typed('stream'));
    if (!number || !count || !stream.success) return c.redirect(paths.issue(survey), 303);
    const issued = await batches.list(survey);
    const there = issued.find((batch) => batch.number === number);
    // The same press once more: what it issued is there already.
    if (there?.count === count && there.stream === stream.data) {
      return c.redirect(paths.batch(survey, number), 303);
    }
    const batch = nextBatch(issued, { count, stream: stream.data });
    const begun = batch.number === number && (await begin());
    if (!begun) {
      const props = { ...frameOf(c, gate), edition };
      return c.html(<IssuedMeanwhile {...props} survey={survey} />, 409);
    }
    await issueMissing(deps, edition, batch);
    return c.redirect(paths.batch(survey, number), 303);

    async function begin(): Promise<boolean> {
      await record(
        c,
        deps,
        'letters.batch-issued',
        `${survey} batch ${batch.number}: ${batch.count}`,
      );
      return (await beginBatch(deps, edition, batch)) === 'stored';
    }
  });

  return routes;
}

type NoteProps = Omit<Parameters<typeof NotePage>[0], 'title' | 'children'>;

const TooMany = (props: NoteProps) => (
  <NotePage {...props} title="これ以上は発行できません">
    <p>
      1つの調査で発行できるのは{MOST_BATCHES}
      便までです。1通ずつ必要なときは、再発行をお使いください。
    </p>
  </NotePage>
);

const IssuedMeanwhile = ({ survey, ...props }: NoteProps & { readonly survey: string }) => (
  <NotePage {...props} title="まだ発行していません">
    <p>
      確認の画面を開いているあいだに、ほかの操作で手紙が発行されたため、手紙番号が変わりました。発行済みの便を確かめてから、もう一度お進みください。
    </p>
    <p>
      <a href={paths.survey(survey)}>発行した手紙を確かめる</a>
    </p>
  </NotePage>
);
