import type { Language } from '../../../../shared/survey/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { jaSimple } from './ja-simple.ts';
import { ko } from './ko.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-hans.ts';

export const WORDS: Readonly<Record<Language, Words>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
};
