import type { Language } from '../../../shared/survey/language.ts';
import { en } from './en/index.ts';
import { ja, type Messages } from './ja/index.ts';
import { jaSimple } from './ja-simple/index.ts';
import { ko } from './ko/index.ts';
import { zhHans } from './zh-Hans/index.ts';

export type { Messages };

/** Complete in every language: a missing sentence does not compile. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
};
