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

export const loadMessages = async (language: Language): Promise<Messages> => LOAD[language]();
