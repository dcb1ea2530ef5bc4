import type { Language } from '../../../shared/survey/language.ts';
import { ja, type Messages } from './ja/index.ts';

export type { Messages };

/**
 * Complete in every language: a missing sentence does not compile. Most ask for Japanese; the others load
 * when they are asked for.
 */
const LOAD: Readonly<Record<Language, () => Messages | Promise<Messages>>> = {
  ja: () => ja,
  'ja-simple': () => import('./ja-simple/index.ts').then(({ jaSimple }) => jaSimple),
  en: () => import('./en/index.ts').then(({ en }) => en),
  'zh-Hans': () => import('./zh-Hans/index.ts').then(({ zhHans }) => zhHans),
  ko: () => import('./ko/index.ts').then(({ ko }) => ko),
};

/** Asking Node for a module again costs more than all else that is done here. */
const loaded = new Map<Language, Messages>();

export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const messages = await LOAD[language]();
  loaded.set(language, messages);
  return messages;
}
