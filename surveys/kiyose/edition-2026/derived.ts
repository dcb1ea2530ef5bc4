import type { Derived } from '../../../shared/survey/derived.ts';

/** Seven bands of age put into three, for tables whose rows would otherwise hold too few. */
export const ageGroup: Derived = {
  name: 'age_group',
  label: { ja: '年齢（3区分）', en: 'Age (three groups)' },
  kind: 'groups',
  question: 'age',
  groups: [
    { code: '18_39', label: { ja: '18～39歳', en: '18–39' }, anyOf: ['18_29', '30_39'] },
    { code: '40_59', label: { ja: '40～59歳', en: '40–59' }, anyOf: ['40_49', '50_59'] },
    {
      code: '60_over',
      label: { ja: '60歳以上', en: '60 or over' },
      anyOf: ['60_69', '70_79', '80_over'],
    },
  ],
};
