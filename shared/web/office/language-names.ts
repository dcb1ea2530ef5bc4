import type { Language } from '../../survey/language.ts';

/** What staff call the languages that residents choose from. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: '英語',
  'zh-Hans': '中国語（簡体字）',
  ko: '韓国語',
};
