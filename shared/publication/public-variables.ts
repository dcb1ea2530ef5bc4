import { RATING_OPTIONS, rowName } from '../kpi/variable.ts';
import type { Definition, Question } from '../survey/definition.ts';
import type { Derived } from '../survey/derived.ts';
import type { Text } from '../survey/language.ts';
import { plainText } from '../web/marks.ts';
import type { Label, PublicVariable } from './publication.ts';

/** A text of the definition without readings and marks. */
export const labelOf = ({ ja, en }: Text): Label => ({ ja: plainText(ja), en: plainText(en) });

/** Everything that has a table, questions first and in their order, then derived variables. */
export function publicVariables(definition: Definition): PublicVariable[] {
  const questions = definition.pages.flatMap((page) => page.questions);
  return [
    ...questions.flatMap((question, i) => ofQuestion(question, i + 1, definition)),
    ...definition.derived.map((derived, i) => ofDerived(derived, i + 1, questions, definition)),
  ];
}

function ofQuestion(question: Question, place: number, definition: Definition): PublicVariable[] {
  if (question.type === 'text' || question.type === 'number') return [];
  const { code } = question;
  const title = labelOf(question.title);
  const base = {
    multiple: question.type === 'multiple',
    attribute: definition.attributes.includes(code),
    options: optionsOf(question),
  };
  if (question.type !== 'matrix') return [{ ...base, name: code, number: numbered(place), title }];
  return question.rows.map((row, i) => {
    const label = labelOf(row.label);
    return {
      ...base,
      name: rowName(code, row.code),
      number: numbered(`${place}-${i + 1}`),
      title: { ja: `${title.ja} ${label.ja}`, en: `${title.en} ${label.en}` },
    };
  });
}

/** 「問9」, Q9. @param place among the questions of the form, from 1. */
export const numbered = (place: number | string): Label => ({ ja: `問${place}`, en: `Q${place}` });

function optionsOf(question: Question): PublicVariable['options'] {
  if ('options' in question) return labelled(question.options);
  if (question.type !== 'rating') return [];
  const { lowest, highest } = question;
  return RATING_OPTIONS.map((code, value) => {
    const end = value === 0 ? lowest : value === RATING_OPTIONS.length - 1 ? highest : undefined;
    const at = end && labelOf(end);
    return {
      code,
      label: { ja: at ? `${code}（${at.ja}）` : code, en: at ? `${code} (${at.en})` : code },
    };
  });
}

function ofDerived(
  derived: Derived,
  place: number,
  questions: readonly Question[],
  { attributes }: Definition,
): PublicVariable {
  return {
    name: derived.name,
    number: { ja: `区分${place}`, en: `Group ${place}` },
    title: labelOf(derived.label),
    options: derivedOptions(derived, questions),
    multiple: false,
    attribute: attributes.includes(derived.name),
  };
}

function derivedOptions(
  derived: Derived,
  questions: readonly Question[],
): PublicVariable['options'] {
  switch (derived.kind) {
    case 'groups':
      return labelled(derived.groups);
    case 'bands':
      return labelled(derived.bands);
    case 'reversed': {
      const source = questions.find(({ code }) => code === derived.question);
      return source ? optionsOf(source) : [];
    }
    default:
      return [
        { code: 'yes', label: { ja: 'あてはまる', en: 'Applies' } },
        { code: 'no', label: { ja: 'あてはまらない', en: 'Does not apply' } },
      ];
  }
}

const labelled = (options: readonly { readonly code: string; readonly label: Text }[]) =>
  options.map(({ code, label }) => ({ code, label: labelOf(label) }));
