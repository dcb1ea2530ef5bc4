import type { Definition } from '../../../shared/survey/definition.ts';
import type { KeyedForm } from '../form/keyed-form.ts';
import { type PrintedField, printedFields } from '../form/printed-form.ts';

export interface Difference {
  readonly field: PrintedField;
  readonly first: string;
  readonly second: string;
}

/** Where two keyings of one form say something else, in the order of the form. */
export function differencesOf(
  definition: Definition,
  first: KeyedForm,
  second: KeyedForm,
): Difference[] {
  return printedFields(definition)
    .map((field) => ({
      field,
      first: first.fields[field.name] ?? '',
      second: second.fields[field.name] ?? '',
    }))
    .filter((pair) => pair.first !== pair.second);
}

/** Whether there is anything to settle. 無回答 and 判読不能 are not the same, though both count as none. */
export const differ = (definition: Definition, first: KeyedForm, second: KeyedForm): boolean =>
  first.language !== second.language || differencesOf(definition, first, second).length > 0;
