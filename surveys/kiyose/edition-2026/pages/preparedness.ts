import type { Page } from '../../../../shared/survey/definition.ts';

export const preparedness: Page = {
  code: 'preparedness',
  title: {
    ja: '災害への備えについて',
    'ja-simple': '{災害|さいがい}のための{準備|じゅんび}について',
    en: 'Preparing for disasters',
    'zh-Hans': '防灾准备',
    ko: '재해 대비',
  },
  questions: [
    {
      code: 'preparedness',
      heading: '災害への備え',
      type: 'multiple',
      title: {
        ja: 'あなたのご家庭では、災害に備えて次のことをしていますか。',
        'ja-simple':
          'あなたの{家|いえ}では、{災害|さいがい}（{地震|じしん}や{台風|たいふう}など）のために、{次|つぎ}のことをしていますか。',
        en: 'Does your household do any of these to prepare for a disaster?',
        'zh-Hans': '您的家庭为防备灾害，是否做了以下准备？',
        ko: '귀하의 가정에서는 재해에 대비하여 다음과 같은 일을 하고 있습니까?',
      },
      options: [
        {
          code: 'shelter',
          label: {
            ja: '避難場所の確保（避難する場所を決めて、確認している）',
            'ja-simple':
              '{避難場所|ひなんばしょ}（{逃|に}げる{場所|ばしょ}）を{決|き}めて、{確認|かくにん}している',
            en: 'We have decided where to evacuate to, and know the place',
            'zh-Hans': '确定避难场所（已选定并确认过避难的地点）',
            ko: '대피 장소 확보(대피할 장소를 정하고 확인해 두었다)',
          },
        },
        {
          code: 'food',
          label: {
            ja: '食料や飲料水の備蓄',
            'ja-simple':
              '{食|た}べ{物|もの}や{飲|の}む{水|みず}を{準備|じゅんび}して{置|お}いてある',
            en: 'We keep a stock of food and drinking water',
            'zh-Hans': '储备食品和饮用水',
            ko: '식량이나 식수 비축',
          },
        },
        {
          code: 'emergency_bag',
          label: {
            ja: '非常用持出品の用意',
            'ja-simple': '{逃|に}げるときに{持|も}っていくものを{準備|じゅんび}してある',
            en: 'We have an emergency bag ready',
            'zh-Hans': '备好紧急避难时携带的用品（应急包）',
            ko: '비상시에 가지고 나갈 물품 준비',
          },
        },
        {
          code: 'other',
          label: {
            ja: 'その他の備え',
            'ja-simple': 'そのほかの{準備|じゅんび}',
            en: 'We prepare in another way',
            'zh-Hans': '其他准备',
            ko: '그 밖의 대비',
          },
        },
        {
          code: 'none',
          label: {
            ja: '特に何もしていない',
            'ja-simple': '{特|とく}に{何|なに}もしていない',
            en: 'Nothing in particular',
            'zh-Hans': '没有特别做准备',
            ko: '특별히 하는 것이 없다',
          },
          exclusive: true,
        },
      ],
      assumption:
        '計画は3つの備えを1つの指標としていますが、どの備えが足りないかもわかるよう、1つずつ選べる複数回答としました。備えは家庭で行うことが多いため「ご家庭では」とたずねます。「食料備蓄」には飲料水を含め、「避難場所の確保」は避難する場所を決めて確認していることとしました。',
    },
  ],
};
