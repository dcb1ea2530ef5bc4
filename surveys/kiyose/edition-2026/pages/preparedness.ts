import type { Page } from '../../../../shared/survey/definition.ts';

export const preparedness: Page = {
  code: 'preparedness',
  title: { ja: '災害への備えについて', en: 'Preparing for disasters' },
  questions: [
    {
      code: 'preparedness',
      type: 'multiple',
      title: {
        ja: 'あなたのご家庭では、災害に備えて次のことをしていますか。',
        en: 'Does your household do any of these to prepare for a disaster?',
      },
      options: [
        {
          code: 'shelter',
          label: {
            ja: '避難場所の確保（避難する場所を決めて、確認している）',
            en: 'We have decided where to evacuate to, and know the place',
          },
        },
        {
          code: 'food',
          label: { ja: '食料や飲料水の備蓄', en: 'We keep a stock of food and drinking water' },
        },
        {
          code: 'emergency_bag',
          label: { ja: '非常用持出品の用意', en: 'We have an emergency bag ready' },
        },
        { code: 'other', label: { ja: 'その他の備え', en: 'We prepare in another way' } },
        {
          code: 'none',
          label: { ja: '特に何もしていない', en: 'Nothing in particular' },
          exclusive: true,
        },
      ],
      assumption:
        '計画は3つの備えを1つの指標としていますが、どの備えが足りないかもわかるよう、1つずつ選べる複数回答としました。備えは家庭で行うことが多いため「ご家庭では」とたずねます。「食料備蓄」には飲料水を含め、「避難場所の確保」は避難する場所を決めて確認していることとしました。',
    },
  ],
};
