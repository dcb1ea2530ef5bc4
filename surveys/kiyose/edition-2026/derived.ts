import type { Derived } from '../../../shared/survey/derived.ts';

/** Seven bands of age put into three, for tables whose rows would otherwise hold too few. */
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
      code: '40_59',
      label: {
        ja: '40～59歳',
        'ja-simple': '40{歳|さい}から59{歳|さい}まで',
        en: '40–59',
        'zh-Hans': '40～59岁',
        ko: '40~59세',
      },
      anyOf: ['40_49', '50_59'],
    },
    {
      code: '60_over',
      label: {
        ja: '60歳以上',
        'ja-simple': '60{歳以上|さいいじょう}',
        en: '60 or over',
        'zh-Hans': '60岁及以上',
        ko: '60세 이상',
      },
      anyOf: ['60_69', '70_79', '80_over'],
    },
  ],
};
