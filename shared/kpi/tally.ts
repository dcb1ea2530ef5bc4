import * as z from 'zod';
import { STREAMS, type SurveyResponse } from '../response/survey-response.ts';
import { type Answer, type Answers, isRowAnswers } from '../survey/answers.ts';
import { isAsked } from '../survey/asked.ts';
import type { Definition, KpiRule, Question } from '../survey/definition.ts';

const CountSchema = z.int().min(0);

/** One question (or one row of a matrix): to how many it was put, how many answered, what. */
const QuestionTallySchema = z.strictObject({
  asked: CountSchema,
  answered: CountSchema,
  /** By option code; options nobody chose are absent. */
  options: z.record(z.string(), CountSchema),
});

/** One KPI rule: to how many its question was put, how many answered it, how many it counts. */
const KpiTallySchema = z.strictObject({
  asked: CountSchema,
  answered: CountSchema,
  count: CountSchema,
});
export type KpiTally = z.infer<typeof KpiTallySchema>;

const StreamTallySchema = z.strictObject({
  responses: CountSchema,
  /** By question code, or `question.row` for the rows of a matrix. */
  questions: z.record(z.string(), QuestionTallySchema),
  /** By indicator. Counted answer by answer, since 「any of several」 can't be summed afterwards. */
  kpis: z.record(z.string(), KpiTallySchema),
});
export type StreamTally = z.infer<typeof StreamTallySchema>;

/** The sum of what is known. Everything shown is computed from this, never from answers. */
export const TallySchema = z.strictObject({
  sampled: StreamTallySchema,
  open: StreamTallySchema,
});
export type Tally = z.infer<typeof TallySchema>;

const emptyStream = (): StreamTally => ({ responses: 0, questions: {}, kpis: {} });

/** The unit of {@link mergeTallies}. */
export const emptyTally = (): Tally => ({ sampled: emptyStream(), open: emptyStream() });

/** Counts answers one by one, so that a day of any size needs no more memory than its tally. */
export interface Fold {
  add(response: SurveyResponse): void;
  tally(): Tally;
}

/** Begins to count answers by one definition; their order changes nothing. */
export function startFold(definition: Definition): Fold {
  const tally = emptyTally();
  const questions = definition.pages.flatMap((page) => page.questions);
  const byCode = new Map(questions.map((question) => [question.code, question]));
  return {
    add({ stream, answers }) {
      const into = tally[stream];
      into.responses += 1;
      for (const question of questions) countQuestion(into, question, answers);
      for (const rule of definition.kpis) countKpi(into, rule, byCode.get(rule.question), answers);
    },
    tally: () => sorted(tally),
  };
}

function countQuestion(into: StreamTally, question: Question, answers: Answers): void {
  if (!isAsked(question, answers)) return;
  const answer = answers[question.code];
  if (question.type !== 'matrix') {
    count(into, question.code, chosen(answer, question.type));
    return;
  }
  for (const row of question.rows) {
    const option = isRowAnswers(answer) ? answer[row.code] : undefined;
    count(into, `${question.code}.${row.code}`, option === undefined ? undefined : [option]);
  }
}

function count(into: StreamTally, key: string, options: readonly string[] | undefined): void {
  const tally = into.questions[key] ?? { asked: 0, answered: 0, options: {} };
  into.questions[key] = tally;
  tally.asked += 1;
  if (options === undefined) return;
  tally.answered += 1;
  for (const option of options) tally.options[option] = (tally.options[option] ?? 0) + 1;
}

/** Undefined when the question was left blank. Free text counts as answered and has no options. */
function chosen(answer: Answer | undefined, type?: Question['type']): string[] | undefined {
  if (answer === undefined) return undefined;
  if (type === 'text') return [];
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'object' ? undefined : [String(answer)];
}

function countKpi(
  into: StreamTally,
  rule: KpiRule,
  question: Question | undefined,
  answers: Answers,
): void {
  if (!question || !isAsked(question, answers)) return;
  const answer = answers[question.code];
  const options =
    rule.row === undefined
      ? chosen(answer)
      : chosen(isRowAnswers(answer) ? answer[rule.row] : undefined);
  const tally = into.kpis[rule.indicator] ?? { asked: 0, answered: 0, count: 0 };
  into.kpis[rule.indicator] = tally;
  tally.asked += 1;
  if (options === undefined) return;
  tally.answered += 1;
  if (options.some((option) => rule.anyOf.includes(option))) tally.count += 1;
}

/** Sums two tallies: associative, commutative, {@link emptyTally} changes nothing. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const merged = emptyTally();
  for (const stream of STREAMS) merged[stream] = mergeStreams(a[stream], b[stream]);
  return merged;
}

export function mergeStreams(a: StreamTally, b: StreamTally): StreamTally {
  return {
    responses: a.responses + b.responses,
    questions: mergeRecords(a.questions, b.questions, (x, y) => ({
      asked: x.asked + y.asked,
      answered: x.answered + y.answered,
      options: mergeRecords(x.options, y.options, (m, n) => m + n),
    })),
    kpis: mergeRecords(a.kpis, b.kpis, (x, y) => ({
      asked: x.asked + y.asked,
      answered: x.answered + y.answered,
      count: x.count + y.count,
    })),
  };
}

/** Keys come out sorted, so that the same sums are the same bytes however they were reached. */
const sorted = (tally: Tally): Tally => ({
  sampled: sortedStream(tally.sampled),
  open: sortedStream(tally.open),
});

const sortedStream = ({ responses, questions, kpis }: StreamTally): StreamTally => ({
  responses,
  questions: sortedRecord(questions, (question) => ({
    ...question,
    options: sortedRecord(question.options, (n) => n),
  })),
  kpis: sortedRecord(kpis, (kpi) => kpi),
});

const sortedRecord = <T>(record: Record<string, T>, inner: (value: T) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, inner(value)]),
  );

function mergeRecords<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  sum: (x: T, y: T) => T,
): Record<string, T> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const [x, y] = [a[key], b[key]];
      return [key, x !== undefined && y !== undefined ? sum(x, y) : ((x ?? y) as T)];
    }),
  );
}
