import type { Language } from '../../../survey/language.ts';
import { en } from './en/index.ts';
import { type FormMessages, ja } from './ja/index.ts';
import { jaSimple } from './ja-simple/index.ts';
import { ko } from './ko/index.ts';
import { zhHans } from './zh-Hans/index.ts';

export type { FormMessages };

/** Complete in every language: a missing sentence does not compile. */
export const FORM_MESSAGES: Readonly<Record<Language, FormMessages>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
};
