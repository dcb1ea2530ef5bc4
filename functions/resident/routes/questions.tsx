import { type Context, Hono } from 'hono';
import { askedQuestions, visiblePages } from '../../../shared/survey/asked.ts';
import type { Definition, Page, Question } from '../../../shared/survey/definition.ts';
import { type Fields, fieldNames, readAnswers } from '../../../shared/survey/read-answer.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { fitsDraft, saveDraft } from '../draft.ts';
import { pageErrors } from '../page-errors.ts';
import { MessagePage } from '../pages/message-page.tsx';
import { QuestionPage } from '../pages/question-page.tsx';
import { paths } from '../paths.ts';
import { refuseForm } from '../refuse-form.tsx';
import { chooseLanguage, type ResidentDeps, readAction, siteFor } from '../site.ts';
import type { VisitorEnv } from '../visitor.tsx';

/** The pages of questions. Every page sent is kept as typed, whichever button was pressed. */
export function questionRoutes(deps: ResidentDeps) {
  const routes = new Hono<VisitorEnv>();

  routes.get('/:survey/questions/:page', (c) => {
    const page = pageOf(c);
    if (!page) return c.notFound();
    const { definition } = c.get('edition');
    const { answers, faults } = readAnswers(definition, c.get('fields'));
    if (!visiblePages(definition, answers).includes(page)) return notAsked(c, page, 409);
    const asked = askedQuestions(page, answers);
    const faulty = faults.filter(({ question }) => asked.some(({ code }) => code === question));
    const changing = c.req.query('changing') === 'yes';
    return questionPage(c, page, c.get('fields'), changing, 200, faulty);
  });

  routes.post('/:survey/questions/:page', async (c) => {
    const page = pageOf(c);
    if (!page) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return refuseForm(c, c.get('site'), form.status);
    const { definition, schedule } = c.get('edition');
    const { survey } = definition;
    const before = readAnswers(definition, c.get('fields')).answers;
    const asked = askedQuestions(page, before);
    const names = asked.flatMap(fieldNames);
    const changing = form.fields.changing?.[0] === 'yes';
    const strange = unexpected(form.fields, names);
    if (asked.length === 0 || strange.some((name) => isField(definition, name))) {
      return notAsked(c, page, 400);
    }
    if (strange.length > 0) return unknownField(c, page);

    const typed = Object.fromEntries(names.map((name) => [name, withoutBlanks(form.fields[name])]));
    const fields = { ...c.get('fields'), ...typed };
    const action = readAction(form.fields.action?.[0]);
    const { faults } = readAnswers(definition, fields);
    const faulty = faults.filter(({ question }) => asked.some(({ code }) => code === question));
    // What is far too long would not fit the store; the page itself gives it back.
    const fits = fitsDraft(fields);
    if (fits) await saveDraft(deps.drafts, c.get('visit'), fields, schedule);

    if (action.kind === 'language') {
      chooseLanguage(c, action.language);
      c.set('site', siteFor(c, deps, definition));
      if (fits) return c.redirect(here(survey, page, changing), 303);
    }
    if (!fits && faulty.length === 0) return refuseForm(c, c.get('site'), 413);
    if (faulty.length > 0 && (action.kind === 'next' || !fits)) {
      return questionPage(c, page, fields, changing, 422, faulty);
    }
    return c.redirect(following(c, page, action.kind === 'back', changing, fields), 303);
  });

  return routes;
}

const pageOf = (c: Context<VisitorEnv>): Page | undefined =>
  c.get('edition').definition.pages.find(({ code }) => code === c.req.param('page'));

/** Blanks around an answer, repeated values and empty ones say nothing. */
const withoutBlanks = (values: readonly string[] | undefined): string[] =>
  [...new Set((values ?? []).map((value) => value.trim()))].filter((value) => value !== '');

/** Names that steer the form rather than answer a question. */
const CONTROLS = ['action', 'changing'];

const unexpected = (fields: Fields, names: readonly string[]): string[] =>
  Object.keys(fields).filter((name) => !names.includes(name) && !CONTROLS.includes(name));

const isField = ({ pages }: Definition, name: string): boolean =>
  pages.some(({ questions }) => questions.some((question) => fieldNames(question).includes(name)));

const here = (survey: string, page: Page, changing: boolean): string =>
  `${paths.page(survey, page.code)}${changing ? '?changing=yes' : ''}`;

/** A page that was sent has an entry for each of its questions, blank or not. */
const wasPut = (question: Question, fields: Fields): boolean =>
  fieldNames(question).every((name) => fields[name] !== undefined);

/** Where the button leads: a page on, a page back, or to the check page after a change. */
function following(
  c: Context<VisitorEnv>,
  page: Page,
  back: boolean,
  changing: boolean,
  fields: Fields,
): string {
  const { definition } = c.get('edition');
  const { answers } = readAnswers(definition, fields);
  const { survey } = definition;
  const pages = visiblePages(definition, answers);
  if (changing) {
    // A changed answer may call for questions that were never put before.
    const added = pages.find((candidate) =>
      askedQuestions(candidate, answers).some((question) => !wasPut(question, fields)),
    );
    return added ? here(survey, added, true) : paths.check(survey);
  }
  const index = pages.indexOf(page);
  if (back) {
    const previous = pages[index - 1];
    return previous ? paths.page(survey, previous.code) : paths.start(survey);
  }
  const next = pages[index + 1];
  return next ? paths.page(survey, next.code) : paths.optIn(survey);
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
  const { answers } = readAnswers(definition, fields);
  return c.html(
    <QuestionPage
      site={site}
      page={page}
      questions={askedQuestions(page, answers)}
      fields={fields}
      errors={pageErrors(site, page, faulty)}
      // Counted over all pages, so that the way never grows longer; a page not asked is skipped.
      step={definition.pages.indexOf(page) + 1}
      steps={definition.pages.length + 1}
      changing={changing}
    />,
    status,
  );
}

function notAsked(c: Context<VisitorEnv>, page: Page, status: 400 | 409) {
  const site = c.get('site');
  const { definition } = c.get('edition');
  const { answers } = readAnswers(definition, c.get('fields'));
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
