import type { Language } from '../../shared/survey/language.ts';
import type { Random } from './random.ts';

/** Invented, like everything drawn here: mostly Japanese, and every other language among them. */
const WEIGHTS: Readonly<Record<Language, number>> = {
  ja: 80,
  'ja-simple': 5,
  en: 5,
  'zh-Hans': 6,
  ko: 4,
};

/** The language in which one invented resident answers. */
export const drawLanguage = (random: Random): Language => random.weighted(WEIGHTS);
