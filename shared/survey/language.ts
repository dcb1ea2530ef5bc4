import * as z from 'zod';

/** The languages a resident can choose, as BCP 47 tags. The first is the one a city prints. */
export const LANGUAGES = ['ja', 'en'] as const;

export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

/** A text a resident can meet: non-empty in every language, so none can be forgotten. */
export const TextSchema = z.strictObject({
  ja: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Text = z.infer<typeof TextSchema>;
