import type { Text } from '../../survey/language.ts';
import type { NotWeighted, WeightingReport } from './weighting-report.ts';

type StaffText = Pick<Text, 'ja' | 'en'>;

/** Why there are no weights, and what staff can do about it. */
export const NOT_WEIGHTED_TEXTS: Readonly<Record<NotWeighted['reason'], StaffText>> = {
  no_rule: {
    ja: 'この調査の設問定義に、ウエイトの付け方が定められていません。',
    en: 'The definition does not say how to weight this survey.',
  },
  no_margins: {
    ja: '母集団の人数（住民基本台帳の性別・年齢別の人数など）が、まだ入力されていません。',
    en: 'No population figures (from the resident register) have been given yet.',
  },
  missing_margin: {
    ja: '設問定義が定める分布の人数が入力されていません。',
    en: 'Population figures that the definition weights by are missing.',
  },
  unexpected_margin: {
    ja: '設問定義が定めていない分布の人数が入力されています。',
    en: 'There are population figures that the definition does not weight by.',
  },
  margins_disagree: {
    ja: '分布の間で、人数の合計が一致しません。基準日と対象（外国人住民を含むか）を確認してください。',
    en: 'The margins have different totals. Check their dates and whether foreign residents are in.',
  },
  too_few_people: {
    ja: '母集団の人数が、回答の数より少なくなっています。人数を確認してください。',
    en: 'There are fewer people than answers. Check the population figures.',
  },
  no_answers: {
    ja: '性別や年齢などに答えた人がいないため、ウエイトを付けられません。',
    en: 'Nobody stated what answers are weighted by.',
  },
  unknown_category: {
    ja: '回答にある分類の人数が入力されていません。',
    en: 'There are answers in a category without population figures.',
  },
  empty_category: {
    ja: '隣と合わせても、回答が1件もない分類があります。',
    en: 'A category has no answers, even merged with its neighbours.',
  },
  no_population: {
    ja: '回答がある分類の人数が0人になっています。',
    en: 'A category has answers but no people.',
  },
  not_converged: {
    ja: '定めた回数の計算で、すべての分布に合うウエイトが求まりませんでした。',
    en: 'No weights met all margins within the stated number of rounds.',
  },
};

export const METHOD_TEXTS: Readonly<Record<WeightingReport['method'], StaffText>> = {
  post_stratification: { ja: '事後層化', en: 'Post-stratification' },
  raking: { ja: 'レイキング', en: 'Raking' },
};
