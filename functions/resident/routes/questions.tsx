import { type Context, Hono } from 'hono';
import { askedQuestions, visiblePages } from '../../../shared/survey/asked.ts';
import type { Definition, Page, Question } from '../../../shared/survey/definition.ts';
import { type FieldFault, type Fields, fieldNames } from '../../../shared/survey/read-answer.ts';
import {
  CONTROLS,
  elsewherePage,
  keepPage,
  readPageForm,
  type SentPage,
  seenOf,
} from '../answering/keep-page.tsx';
import { pageErrors } from '../answering/page-errors.ts';
import { questionVersions } from '../answering/two-versions.ts';
import { MessagePage } from '../pages/message-page.tsx';
import { QuestionPage } from '../pages/question-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import type { ResidentDeps } from '../site.ts';
import { loadDraft, type Saved } from '../visit/draft.ts';
import { keptBy } from '../visit/kept.ts';
import { readingOf } from '../visit/reading.ts';
import { CHECK, firstUnput, OPT_IN, START, type Step, stepOf } from '../visit/steps.ts';
import { type VisitorEnv, visitOver } from '../visit/visitor.tsx';

/** What became of the answers of a page; nothing was stored of what the page does not ask. */
type KeptAnswers =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown-field' }
  | { readonly kind: 'gone' }
  | (Exclude<Saved, { readonly kind: 'gone' }> & {
      readonly asked: readonly Question[];
      readonly names: readonly string[];
      readonly typed: Fields;
    });

/** The pages of questions. Every page sent is kept as typed, whichever button was pressed. */
export function questionRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  routes.get('/:survey/questions/:page', (c) => {
    const page = pageOf(c);
    if (!page) return c.notFound();
    const { definition } = c.get('edition');
    const { fields } = c.get('draft');
    const { answers, faults } = readingOf(definition, fields);
    if (!visiblePages(definition, answers).includes(page)) return notAsked(c, page, 409);
    const asked = askedQuestions(page, answers);
    const changing = c.req.query('changing') === 'yes';
    return questionPage(c, page, fields, changing, 200, faultsOf(asked, faults));
  });

  routes.post('/:survey/questions/:page', async (c) => {
    const page = pageOf(c);
    if (!page) return c.notFound();
    const form = await readPageForm(c, deps);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const sent = form.page;
    let kept = await keepAnswers(c, deps, page, sent);
    // Only a saving tells that the draft was not changed elsewhere since this process had it.
    if (kept.kind !== 'saved' && c.get('draft').recalled) {
      const draft = await loadDraft(deps.drafts, c.get('visit'));
      if (!draft) return visitOver(c, deps, c.get('visit'));
      c.set('draft', draft);
      kept = await keepAnswers(c, deps, page, sent);
    }
    if (kept.kind === 'not-asked') return notAsked(c, page, 400);
    if (kept.kind === 'unknown-field') return unknownField(c, page);
    if (kept.kind === 'gone') return visitOver(c, deps, c.get('visit'));
    const { asked, names, typed } = kept;
    const step = stepOf(page);
    if (kept.kind === 'elsewhere') {
      const stored = kept.draft.fields;
      const versions = questionVersions(c.get('site'), asked, { ...stored, ...typed }, stored);
      // The same answers in other signs, such as a full-width number, are nothing to ask about.
      if (versions.length > 0) {
        return elsewherePage(c, sent, { step, names, typed }, stored, versions);
      }
    }

    // What is far too long would not fit the store; the page itself gives it back.
    const fits = kept.kind !== 'too-large';
    const fields = fits ? kept.draft.fields : { ...kept.draft.fields, ...typed };
    const { action, changing } = sent;
    const { definition } = c.get('edition');
    const { survey } = definition;
    const faulty = faultsOf(asked, readingOf(definition, fields).faults);
    if (action.kind === 'language' && fits) {
      return c.redirect(changingPath(survey, step, changing), 303);
    }
    if (!fits && faulty.length === 0) return refuseForm(c, c.get('site'), 413);
    if (faulty.length > 0 && (action.kind === 'next' || !fits)) {
      return questionPage(c, page, fields, changing, 422, faulty);
    }
    if (action.kind === 'pause') return c.redirect(paths.pause(survey), 303);
    const next = following(definition, page, sent, fields);
    // A changed answer may call for questions that were never put before.
    return c.redirect(changingPath(survey, next, changing && next.startsWith('questions/')), 303);
  });

  return routes;
}

/** Saves what was typed, if the page asks for it by the draft at hand. */
async function keepAnswers(
  c: Context<VisitorEnv>,
  deps: ResidentDeps,
  page: Page,
  sent: SentPage,
): Promise<KeptAnswers> {
  const { definition } = c.get('edition');
  const asked = askedQuestions(page, readingOf(definition, c.get('draft').fields).answers);
  const names = asked.flatMap(fieldNames);
  const strange = unexpected(sent.fields, names);
  if (asked.length === 0 || strange.some((name) => isField(definition, name))) {
    return { kind: 'not-asked' };
  }
  if (strange.length > 0) return { kind: 'unknown-field' };
  const typed = Object.fromEntries(names.map((name) => [name, withoutBlanks(sent.fields[name])]));
  const step = stepOf(page);
  const saved = await keepPage(c, deps, sent, { step, names, typed }, (fields) =>
    isFaulty(definition, asked, fields) ? step : following(definition, page, sent, fields),
  );
  return saved.kind === 'gone' ? saved : { ...saved, asked, names, typed };
}

const pageOf = (c: Context<VisitorEnv>): Page | undefined =>
  c.get('edition').definition.pages.find(({ code }) => code === c.req.param('page'));

/** Blanks around an answer, repeated values and empty ones say nothing. */
const withoutBlanks = (values: readonly string[] | undefined): string[] =>
  [...new Set((values ?? []).map((value) => value.trim()))].filter((value) => value !== '');

const unexpected = (fields: Fields, names: readonly string[]): string[] =>
  Object.keys(fields).filter((name) => !names.includes(name) && !CONTROLS.includes(name));

const isField = ({ pages }: Definition, name: string): boolean =>
  pages.some(({ questions }) => questions.some((question) => fieldNames(question).includes(name)));

const changingPath = (survey: string, step: Step, changing: boolean): string =>
  `${paths.step(survey, step)}${changing ? '?changing=yes' : ''}`;

const faultsOf = (asked: readonly Question[], faults: readonly FieldFault[]): FieldFault[] =>
  faults.filter(({ question }) => asked.some(({ code }) => code === question));

const isFaulty = (definition: Definition, asked: readonly Question[], fields: Fields): boolean =>
  faultsOf(asked, readingOf(definition, fields).faults).length > 0;

/** Where the button leads: a page on, a page back, or to the check page after a change. */
function following(
  definition: Definition,
  page: Page,
  { action, changing }: SentPage,
  fields: Fields,
): Step {
  if (action.kind === 'pause' || action.kind === 'language') return stepOf(page);
  const pages = visiblePages(definition, readingOf(definition, fields).answers);
  if (changing) {
    const added = firstUnput(definition, fields);
    return added ? stepOf(added) : CHECK;
  }
  const index = pages.indexOf(page);
  if (action.kind === 'back') {
    const previous = pages[index - 1];
    return previous ? stepOf(previous) : START;
  }
  const next = pages[index + 1];
  return next ? stepOf(next) : OPT_IN;
}

function questionPage(
  c: Context<VisitorEnv>,
  page: Page,
  fields: Fields,
  changing: boolean,
  status: 200 | 422,
  faulty: Parameters<typeof pageErrors>[2],
) {
  const { definition } = c.get('edition');
  const site = c.get('site');
  const questions = askedQuestions(page, readingOf(definition, fields).answers);
  return c.html(
    <QuestionPage
      site={site}
      page={page}
      questions={questions}
      fields={fields}
      seen={seenOf(c, questions.flatMap(fieldNames))}
      errors={pageErrors(site, page, faulty)}
      // Counted over all pages, so that the way never grows longer; a page not asked is skipped.
      step={definition.pages.indexOf(page) + 1}
      steps={definition.pages.length + 1}
      changing={changing}
      kept={keptBy(c.get('visit'))}
    />,
    status,
  );
}

function notAsked(c: Context<VisitorEnv>, page: Page, status: 400 | 409) {
  const site = c.get('site');
  const { definition } = c.get('edition');
  const { answers } = readingOf(definition, c.get('draft').fields);
  const after = definition.pages.slice(definition.pages.indexOf(page));
  const next = visiblePages(definition, answers).find((candidate) => after.includes(candidate));
  const { heading, body, goOn } = site.messages.notAsked;
  const { survey } = definition;
  const href = next ? paths.page(survey, next.code) : paths.optIn(survey);
  return c.html(
    <MessagePage site={site} heading={heading} body={[body]} link={{ href, text: goOn }} />,
    status,
  );
}

function unknownField(c: Context<VisitorEnv>, page: Page) {
  const site = c.get('site');
  const { heading, body } = site.messages.unknownField;
  const href = paths.page(c.get('edition').definition.survey, page.code);
  const link = { href, text: page.title[site.language] };
  return c.html(<MessagePage site={site} heading={heading} body={[body]} link={link} />, 400);
}
