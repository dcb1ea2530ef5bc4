import type { Answers } from '../../shared/survey/answers.ts';
import type { Definition, Question } from '../../shared/survey/definition.ts';
import { type Fields, rowField } from '../../shared/survey/read-answer.ts';

/**
 * What was put into the form, by question, blanks left out. Written down without the site's own
 * reading of a form, so that it can be held against what the site stored.
 */
export function answersAsSent(definition: Definition, sent: Fields): Answers {
  const answers: Answers = {};
  for (const question of definition.pages.flatMap((page) => page.questions)) {
    const answer = answerAsSent(question, sent);
    if (answer !== undefined) answers[question.code] = answer;
  }
  return answers;
}

function answerAsSent(question: Question, sent: Fields): Answers[string] | undefined {
  if (question.type === 'matrix') {
    const rows = question.rows.flatMap(({ code }) => {
      const [option] = sent[rowField(question, code)] ?? [];
      return option === undefined ? [] : [[code, option] as const];
    });
    return rows.length > 0 ? Object.fromEntries(rows) : undefined;
  }
  const values = sent[question.code] ?? [];
  const [first] = values;
  if (first === undefined) return undefined;
  if (question.type === 'multiple') return [...values];
  return question.type === 'rating' || question.type === 'number' ? Number(first) : first;
}
