import { type Definition, DefinitionSchema, type Question } from './definition.ts';
import { RESERVED_CODES } from './reserved-codes.ts';
import { variableFaults } from './variable-faults.ts';

/** Says every fault of a definition at once, each with the code it stands on. */
export class DefinitionError extends Error {
  override name = 'DefinitionError';
  readonly faults: readonly string[];

  constructor(survey: string, faults: readonly string[]) {
    super(`definition ${survey} is not usable:\n- ${faults.join('\n- ')}`);
    this.faults = faults;
  }
}

/**
 * Checks what a definition's shape alone cannot say: codes are unique, conditions look back at
 * options that exist, KPI rules and derived variables name options that exist.
 *
 * @throws {DefinitionError} with every cross-reference fault; {@link z.ZodError} on a wrong shape.
 */
export function parseDefinition(input: unknown): Definition {
  const definition = DefinitionSchema.parse(input);
  const faults = [
    ...duplicates(definition),
    ...reservedCodes(definition),
    ...conditionFaults(definition),
    ...optionFaults(definition),
    ...variableFaults(definition),
  ];
  if (faults.length > 0) throw new DefinitionError(definition.survey, faults);
  return definition;
}

const allQuestions = (definition: Definition): Question[] =>
  definition.pages.flatMap((page) => page.questions);

const repeated = (codes: readonly string[]): string[] => [
  ...new Set(codes.filter((code, i) => codes.indexOf(code) !== i)),
];

const reservedCodes = (definition: Definition): string[] =>
  allQuestions(definition)
    .map(({ code }) => code)
    .filter((code) => RESERVED_CODES.some((reserved) => reserved === code))
    .map((code) => `question ${code} has a name that the form uses itself`);

function duplicates(definition: Definition): string[] {
  const questions = allQuestions(definition);
  return [
    ...repeated(definition.pages.map((page) => page.code)).map((c) => `page ${c} appears twice`),
    ...repeated(questions.map((q) => q.code)).map((c) => `question ${c} appears twice`),
    ...repeated(definition.kpis.map((k) => k.indicator)).map((c) => `KPI ${c} appears twice`),
    ...questions.flatMap((q) =>
      'options' in q
        ? repeated(q.options.map((o) => o.code)).map((c) => `${q.code}: option ${c} appears twice`)
        : [],
    ),
    ...questions.flatMap((q) =>
      q.type === 'matrix'
        ? repeated(q.rows.map((r) => r.code)).map((c) => `${q.code}: row ${c} appears twice`)
        : [],
    ),
  ];
}

/** Without JavaScript a condition can only be looked at once the page it stands on was sent. */
function conditionFaults(definition: Definition): string[] {
  const seen = new Map<string, Question>();
  const faults: string[] = [];
  for (const { questions } of definition.pages) {
    for (const { code, condition } of questions) {
      if (!condition) continue;
      const source = seen.get(condition.question);
      if (!source) {
        faults.push(`${code}: condition looks at ${condition.question}, not on an earlier page`);
      } else if (source.type !== 'single' && source.type !== 'scale') {
        faults.push(`${code}: condition looks at a ${source.type} question`);
      } else {
        faults.push(
          ...unknownOptions(source.options, condition.anyOf).map(
            (option) => `${code}: condition names unknown option ${option}`,
          ),
        );
      }
    }
    for (const question of questions) seen.set(question.code, question);
  }
  return faults;
}

function optionFaults(definition: Definition): string[] {
  return allQuestions(definition).flatMap((q) => {
    if (!('options' in q))
      return q.type === 'number' && q.min > q.max ? [`${q.code}: min > max`] : [];
    const exclusive = q.options.some((o) => o.exclusive);
    if (q.type !== 'multiple') return exclusive ? [`${q.code}: exclusive option in ${q.type}`] : [];
    return q.options
      .filter((o) => o.outside && !o.exclusive)
      .map((o) => `${q.code}: option ${o.code} is outside and must be exclusive too`);
  });
}

const unknownOptions = (known: readonly { code: string }[], used: readonly string[]): string[] =>
  used.filter((code) => !known.some((option) => option.code === code));
