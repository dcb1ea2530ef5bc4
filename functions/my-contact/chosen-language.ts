import { type Language, LanguageSchema } from '../../shared/survey/language.ts';
import type { Fields } from '../../shared/survey/read-answer.ts';

/** The language of the button that sent a form, if it was one of those. */
export const chosenLanguage = (fields: Fields): Language | undefined =>
  LanguageSchema.safeParse(fields.action?.[0]?.replace(/^language:/, '')).data;
