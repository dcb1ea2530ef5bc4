import { paths } from '../../functions/resident/paths.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Language } from '../../shared/survey/language.ts';
import type { Fields } from '../../shared/survey/read-answer.ts';
import { answersAsSent } from './answers-as-sent.ts';
import type { Browser, ShownPage } from './browser.ts';
import type { SimulatedResident } from './draw-residents.ts';
import { fillForm } from './page-form.ts';
import { PageMismatch } from './page-mismatch.ts';

/** How one resident's visit ended: at the thank-you page, or at a page with another status. */
export type VisitOutcome =
  | { readonly accepted: true; readonly answers: Answers }
  | { readonly accepted: false; readonly status: number; readonly path: string };

/** Besides the questions: start, whether to volunteer, the details, checking, thanks. */
const OTHER_PAGES = 5;

/**
 * Goes from the start page to the thank-you page, filling in whatever each page asks.
 *
 * @param code as a letter prints it.
 * @throws {PageMismatch} when a page does not offer what was to be answered, never asks it, or is
 *   not in the language the resident chose.
 */
export async function answerSurvey(
  browser: Browser,
  definition: Definition,
  code: string,
  resident: SimulatedResident,
): Promise<VisitOutcome> {
  const { survey } = definition;
  const { language } = resident;
  const sent: Record<string, readonly string[]> = {};
  const most = definition.pages.length + OTHER_PAGES;
  let page = await browser.open(`${paths.start(survey)}?lang=${language}`);
  for (let pages = 1; page.status === 200 && pages <= most; pages++) {
    checkLanguage(page, language);
    if (page.path === paths.thanks(survey)) {
      checkThanks(page, resident, sent);
      return { accepted: true, answers: answersAsSent(definition, sent) };
    }
    const wanted = wantedAt(page.path, survey, code, resident);
    const { action, body, asked } = fillForm(page, wanted);
    if (wanted === resident.questions) {
      for (const name of asked) if (wanted[name]) sent[name] = wanted[name];
    }
    page = await browser.send(action, body);
  }
  if (page.status === 200) throw new PageMismatch(page.path, `no end after ${most} pages`);
  return { accepted: false, status: page.status, path: page.path };
}

/** Apart by page, because a question may have the name of an opt-in field. */
function wantedAt(
  path: string,
  survey: string,
  code: string,
  { questions, optIn }: SimulatedResident,
): Fields {
  if (path === paths.start(survey)) return { code: [code] };
  const volunteering = path === paths.optIn(survey) || path === paths.optInDetails(survey);
  return volunteering ? optIn : questions;
}

function checkLanguage({ html, path }: ShownPage, language: Language): void {
  const lang = html.querySelector('html')?.getAttribute('lang');
  if (lang !== language) throw new PageMismatch(path, `is in ${lang}, not in ${language}`);
}

/** Everything drawn was asked, and whoever left details holds a withdrawal number. */
function checkThanks(
  { html, path }: ShownPage,
  { questions, optIn }: SimulatedResident,
  sent: Fields,
): void {
  const unasked = Object.keys(questions).filter((name) => !sent[name]);
  if (unasked.length > 0) throw new PageMismatch(path, `never asked ${unasked.join(', ')}`);
  const numbered = html.querySelector('#withdrawal-code') !== null;
  if (numbered !== (optIn.opt_in?.[0] === 'yes')) {
    throw new PageMismatch(path, numbered ? 'shows a withdrawal number' : 'shows no number');
  }
}
