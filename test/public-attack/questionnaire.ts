import type { Definition } from '../../shared/survey/definition.ts';

/** A question or a row of a matrix, as whoever reads the questionnaire knows it. */
export interface Asked {
  readonly name: string;
  readonly options: readonly string[];
  /** Several answers: who chose one of `alone` chose nothing else. */
  readonly several: { readonly alone: readonly string[]; readonly limit: number } | null;
  /** Put to those alone who chose this. */
  readonly onlyOf: { readonly question: string; readonly anyOf: readonly string[] } | null;
}

/** Options of a question put together under another name. */
export interface Sum {
  readonly name: string;
  readonly source: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** What everyone knows who has the questionnaire in hand. */
export interface Questionnaire {
  readonly questions: readonly Asked[];
  /** Asked about the person. */
  readonly attributes: readonly Asked[];
  /** Groups of an attribute. */
  readonly groupings: readonly Sum[];
  /** `kpi:` and the indicator; `yes` are the options that count. */
  readonly kpis: readonly Sum[];
}

/** @throws {RangeError} for derived variables that are no groups of an attribute. */
export function questionnaireOf(definition: Definition): Questionnaire {
  const asked = definition.pages.flatMap(({ questions }) => questions.flatMap(askedOf));
  const isAttribute = ({ name }: Asked) => definition.attributes.includes(name);
  return {
    questions: asked.filter((one) => !isAttribute(one)),
    attributes: asked.filter(isAttribute),
    groupings: definition.derived.map((derived) => {
      if (derived.kind !== 'groups' || !definition.attributes.includes(derived.question)) {
        throw new RangeError(`${derived.name} is not a grouping of an attribute`);
      }
      const groups = derived.groups.map(({ code, anyOf }) => [code, anyOf] as const);
      return { name: derived.name, source: derived.question, groups: Object.fromEntries(groups) };
    }),
    kpis: definition.kpis.map(({ indicator, question, row, anyOf }) => ({
      name: `kpi:${indicator}`,
      source: row === undefined ? question : `${question}.${row}`,
      groups: { yes: anyOf },
    })),
  };
}

function askedOf(question: Definition['pages'][number]['questions'][number]): Asked[] {
  if (!('options' in question)) return [];
  const options = question.options.map(({ code }) => code);
  const onlyOf = question.condition ?? null;
  const alone = question.options.flatMap((one) => (one.exclusive ? [one.code] : []));
  const limit = (question.type === 'multiple' ? question.limit : undefined) ?? options.length;
  const several = question.type === 'multiple' ? { alone, limit } : null;
  const names =
    question.type === 'matrix'
      ? question.rows.map(({ code }) => `${question.code}.${code}`)
      : [question.code];
  return names.map((name) => ({ name, options, several, onlyOf }));
}
