import type { Answers } from './answers.ts';
import type { Definition, Page, Question } from './definition.ts';

/** Whether a question is put to someone who answered this so far. */
export function isAsked(question: Question, answers: Answers): boolean {
  if (!question.condition) return true;
  const answer = answers[question.condition.question];
  return typeof answer === 'string' && question.condition.anyOf.includes(answer);
}

/** The questions of a page that are asked, in order. */
export const askedQuestions = (page: Page, answers: Answers): Question[] =>
  page.questions.filter((question) => isAsked(question, answers));

/** Pages on which at least one question is asked. */
export const visiblePages = (definition: Definition, answers: Answers): Page[] =>
  definition.pages.filter((page) => askedQuestions(page, answers).length > 0);
