import type * as z from 'zod';
import { LanguageSchema } from '../survey/language.ts';

/** Languages that a text may be marked with; easy Japanese is Japanese. */
export const TextLanguageSchema = LanguageSchema.exclude(['ja-simple']);
export type TextLanguage = z.infer<typeof TextLanguageSchema>;

/**
 * The language that a text's writing speaks for: kana Japanese, Hangul Korean, Latin letters alone
 * English. A guess for somebody to confirm: nothing else of the answer is asked.
 */
export function likelyLanguage(text: string): TextLanguage {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text) ? 'en' : 'ja';
}
