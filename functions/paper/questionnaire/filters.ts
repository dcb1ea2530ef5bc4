import type { Question } from '../../../shared/survey/definition.ts';
import type { PrintedQuestion } from '../form/printed-form.ts';

/** An earlier answer on which questions hang, and the printed numbers it sends people to. */
export interface Branch {
  /** Positions of the options, from 1. */
  readonly options: readonly number[];
  /** The first question for those who chose one of them. */
  readonly leadsTo: number;
  /** The first question for everyone else; absent when the next one is theirs anyway. */
  readonly otherwise?: number;
}

/** What an arrow below a question says: one branch for each set of options that leads on. */
export function branchesAfter(
  { question, number }: PrintedQuestion,
  all: readonly PrintedQuestion[],
): Branch[] {
  const hanging = all.filter((later) => later.question.condition?.question === question.code);
  const sets = new Set(hanging.map((later) => optionsOf(later.question)));
  return [...sets].map((key) => {
    const leadsTo = hanging.find((later) => optionsOf(later.question) === key)?.number ?? 0;
    const options = positions(question, key.split(' '));
    const next = leadsTo === number + 1 ? pastAll(question.code, number, all) : undefined;
    return { options, leadsTo, ...(next !== undefined && sets.size === 1 && { otherwise: next }) };
  });
}

/** Where the condition of a question stands on the form. */
export function conditionOf(
  { condition }: Question,
  all: readonly PrintedQuestion[],
): { readonly asked: PrintedQuestion; readonly options: readonly number[] } | undefined {
  const asked = all.find(({ question }) => question.code === condition?.question);
  if (!condition || !asked) return undefined;
  return { asked, options: positions(asked.question, condition.anyOf) };
}

export const everyQuestion = (
  pages: readonly { readonly questions: readonly PrintedQuestion[] }[],
): PrintedQuestion[] => pages.flatMap(({ questions }) => questions);

const optionsOf = ({ condition }: Question): string => (condition?.anyOf ?? []).join(' ');

function positions(question: Question, codes: readonly string[]): number[] {
  if (!('options' in question)) return [];
  return question.options.flatMap((option, i) => (codes.includes(option.code) ? [i + 1] : []));
}

/** The first question after `number` that hangs neither on this answer nor on one that does. */
function pastAll(
  code: string,
  number: number,
  all: readonly PrintedQuestion[],
): number | undefined {
  const hanging = new Set([code]);
  for (const later of all.filter((one) => one.number > number)) {
    const on = later.question.condition?.question;
    if (on === undefined || !hanging.has(on)) return later.number;
    hanging.add(later.question.code);
  }
  return undefined;
}
