import type { Derived } from '../../../shared/survey/derived.ts';

/** Eight bands of age put into three: 65 and over by itself, and rows that hold enough people. */
export const ageGroup: Derived = {
  name: 'age_group',
  label: {
    ja: '年齢（3区分）',
    'ja-simple': '{年齢|ねんれい}（3つのグループ）',
    en: 'Age (three groups)',
    'zh-Hans': '年龄（三组）',
    ko: '연령(3개 구분)',
  },
  kind: 'groups',
  question: 'age',
  groups: [
    {
      code: '18_39',
      label: {
        ja: '18～39歳',
        'ja-simple': '18{歳|さい}から39{歳|さい}まで',
        en: '18–39',
        'zh-Hans': '18～39岁',
        ko: '18~39세',
      },
      anyOf: ['18_29', '30_39'],
    },
    {
      code: '40_64',
      label: {
        ja: '40～64歳',
        'ja-simple': '40{歳|さい}から64{歳|さい}まで',
        en: '40–64',
        'zh-Hans': '40～64岁',
        ko: '40~64세',
      },
      anyOf: ['40_49', '50_59', '60_64'],
    },
    {
      code: '65_over',
      label: {
        ja: '65歳以上',
        'ja-simple': '65{歳以上|さいいじょう}',
        en: '65 or over',
        'zh-Hans': '65岁及以上',
        ko: '65세 이상',
      },
      anyOf: ['65_69', '70_79', '80_over'],
    },
  ],
};
