import * as z from 'zod';

/**
 * The languages a resident can choose, as BCP 47 tags. The first is the one a city prints; `simple`
 * is the registered variant for wording made easy, here やさしい日本語.
 */
export const LANGUAGES = ['ja', 'ja-simple', 'en', 'zh-Hans', 'ko'] as const;

export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

/** A text a resident can meet: non-empty in every language, so none can be forgotten. */
export const TextSchema = z.record(LanguageSchema, z.string().trim().min(1));
export type Text = z.infer<typeof TextSchema>;
