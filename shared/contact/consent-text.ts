import type { OptIn } from '../survey/definition.ts';
import { type Language, LanguageSchema } from '../survey/language.ts';
import type { Fields } from '../survey/read-answer.ts';

/** Names the text above a consent box; travels with the form, so that the record is of what was read. */
export const consentText = (optIn: OptIn, language: Language): string =>
  `${optIn.consentVersion} ${language}`;

/**
 * The language in which the present consent text was read and agreed to.
 *
 * @returns undefined without consent, and for consent to a text that has since been changed.
 */
export function consentLanguage(optIn: OptIn, fields: Fields): Language | undefined {
  if (fields.consent?.[0] !== 'yes') return undefined;
  const read = fields.consent_text?.[0];
  return LanguageSchema.options.find((language) => consentText(optIn, language) === read);
}
