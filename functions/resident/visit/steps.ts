import { askedQuestions, visiblePages } from '../../../shared/survey/asked.ts';
import type { Definition, Page, Question } from '../../../shared/survey/definition.ts';
import { type Fields, fieldNames } from '../../../shared/survey/read-answer.ts';
import { readingOf } from './reading.ts';

/** A page of the form by the end of its address, such as `questions/living`. */
export type Step = string;

export const START: Step = '';
export const OPT_IN: Step = 'volunteer';
export const OPT_IN_DETAILS: Step = 'volunteer/details';
export const CHECK: Step = 'check';
export const stepOf = (page: Page): Step => `questions/${page.code}`;

/** A page that was sent has an entry for each of its questions, blank or not. */
const wasPut = (question: Question, fields: Fields): boolean =>
  fieldNames(question).every((name) => fields[name] !== undefined);

/** The first page that asks something never put so far. */
export function firstUnput(definition: Definition, fields: Fields): Page | undefined {
  const { answers } = readingOf(definition, fields);
  return visiblePages(definition, answers).find((page) =>
    askedQuestions(page, answers).some((question) => !wasPut(question, fields)),
  );
}

/** Where someone goes on who comes back: where they left, or else what was never put so far. */
export function standingAt(definition: Definition, fields: Fields, left: Step): Step {
  const { answers } = readingOf(definition, fields);
  const open = visiblePages(definition, answers).map(stepOf);
  if (open.includes(left) || [OPT_IN, OPT_IN_DETAILS, CHECK].includes(left)) return left;
  const next = firstUnput(definition, fields);
  return next ? stepOf(next) : fields.opt_in === undefined ? OPT_IN : CHECK;
}
