import * as z from 'zod';
import type { Answers } from '../../../shared/survey/answers.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { LANGUAGES, LanguageSchema } from '../../../shared/survey/language.ts';
import { type Fields, readAnswers } from '../../../shared/survey/read-answer.ts';
import { printedFields } from './printed-form.ts';
import { fieldsOf, ILLEGIBLE, type KeyedFault, readKeyed } from './read-keyed.ts';

/** A whole paper form as one person keyed it: what stands in each field, by field name. */
export const KeyedFormSchema = z.strictObject({
  language: LanguageSchema,
  fields: z.record(z.string(), z.string()),
});
export type KeyedForm = z.infer<typeof KeyedFormSchema>;

/** The form field in which the language of the paper is chosen; no question has this name. */
export const LANGUAGE_FIELD = '-language';

export interface FormFault {
  readonly field: string;
  readonly fault: KeyedFault;
}

export interface FormReading {
  readonly form: KeyedForm;
  readonly faults: readonly FormFault[];
}

/** Reads everything that was typed; a field with a fault counts as blank. */
export function readForm(definition: Definition, typed: Fields): FormReading {
  const fields: Record<string, string> = {};
  const faults: FormFault[] = [];
  for (const field of printedFields(definition)) {
    const reading = readKeyed(field, typed[field.name]?.[0] ?? '');
    fields[field.name] = reading.keyed ?? '';
    if (reading.fault) faults.push({ field: field.name, fault: reading.fault });
  }
  const language = LANGUAGES.find((known) => known === typed[LANGUAGE_FIELD]?.[0]) ?? 'ja';
  return { form: { language, fields }, faults };
}

/**
 * The answers of a form, by the rules of the form on the web: what is marked in a question that was
 * not for this person is left out, 判読不能 is 無回答.
 */
export function answersOf(definition: Definition, { fields }: KeyedForm): Answers {
  const sent: Fields = Object.assign(
    {},
    ...printedFields(definition).map((field) => fieldsOf(field, fields[field.name] ?? '')),
  );
  return readAnswers(definition, sent).answers;
}

/** How many fields nobody could read. */
export const illegibleFields = ({ fields }: KeyedForm): number =>
  Object.values(fields).filter((keyed) => keyed === ILLEGIBLE).length;
