import type { Definition, Question } from '../../../shared/survey/definition.ts';

/** An attribute or another question by which an indicator can be split (表側). */
export interface Stub {
  /** The name of the tally's variable. */
  readonly code: string;
  readonly heading: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** Everything an indicator can be split by: questions in order, then derived variables. */
export function stubsOf({ pages, derived }: Definition): Stub[] {
  return [
    ...pages.flatMap(({ questions }) => questions.flatMap(questionStubs)),
    ...derived.flatMap((one): Stub[] => {
      if (one.kind === 'reversed') return [];
      const groups = one.kind === 'groups' ? one.groups : one.kind === 'bands' ? one.bands : YES_NO;
      const labels = new Map(groups.map(({ code, label }) => [code, label.ja]));
      return [{ code: one.name, heading: one.label.ja, labels }];
    }),
  ];
}

const YES_NO = [
  { code: 'yes', label: { ja: 'あてはまる' } },
  { code: 'no', label: { ja: 'あてはまらない' } },
] as const;

function questionStubs(question: Question): Stub[] {
  if (!('options' in question)) return [];
  const labels = new Map(question.options.map(({ code, label }) => [code, label.ja]));
  const heading = question.heading ?? question.title.ja;
  if (question.type !== 'matrix') return [{ code: question.code, heading, labels }];
  return question.rows.map((row) => ({
    code: `${question.code}.${row.code}`,
    heading: `${heading}　${row.label.ja}`,
    labels,
  }));
}

/**
 * Those that stand on the page unasked: the first three attributes of the definition that people were
 * asked for (sex, age, district); what is only put together from these can be chosen.
 */
export const usualStubs = (
  stubs: readonly Stub[],
  { attributes, derived }: Definition,
): readonly Stub[] =>
  attributes
    .filter((code) => !derived.some(({ name }) => name === code))
    .flatMap((code) => stubs.find((stub) => stub.code === code) ?? [])
    .slice(0, 3);
