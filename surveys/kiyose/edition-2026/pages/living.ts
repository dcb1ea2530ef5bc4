import type { Page } from '../../../../shared/survey/definition.ts';

export const living: Page = {
  code: 'living',
  title: {
    ja: '清瀬市での暮らしについて',
    'ja-simple': '{清瀬市|きよせし}での{生活|せいかつ}について',
    en: 'Living in Kiyose',
    'zh-Hans': '在清濑市的生活',
    ko: '기요세시에서의 생활',
  },
  questions: [
    {
      code: 'sumitai',
      heading: '定住意向',
      type: 'single',
      title: {
        ja: 'あなたは、今後も清瀬市に住みたいと思いますか。',
        'ja-simple': 'あなたは、これからも{清瀬市|きよせし}に{住|す}みたいですか。',
        en: 'Would you like to go on living in Kiyose?',
        'zh-Hans': '您今后还想继续住在清濑市吗？',
        ko: '귀하는 앞으로도 기요세시에 살고 싶으십니까?',
      },
      options: [
        {
          code: 'yes',
          label: {
            ja: '住みたい',
            'ja-simple': '{住|す}みたい',
            en: 'Yes, I would',
            'zh-Hans': '想继续住',
            ko: '살고 싶다',
          },
        },
        {
          code: 'neither',
          label: {
            ja: 'どちらともいえない',
            'ja-simple': 'どちらともいえない',
            en: 'I can’t say either way',
            'zh-Hans': '很难说',
            ko: '어느 쪽이라고 말하기 어렵다',
          },
        },
        {
          code: 'no',
          label: {
            ja: '住みたくない',
            'ja-simple': '{住|す}みたくない',
            en: 'No, I would not',
            'zh-Hans': '不想继续住',
            ko: '살고 싶지 않다',
          },
        },
      ],
      assumption:
        '計画には設問文と選択肢が書かれていません。2005年と2011年の市の世論調査と同じ3択（住みたい／どちらともいえない／住みたくない）としました。5段階に変えると基準値と比べられなくなるおそれがあります。',
    },
    {
      code: 'attachment',
      heading: '愛着・誇り',
      type: 'scale',
      title: {
        ja: 'あなたは、清瀬市に愛着や誇りを感じていますか。',
        'ja-simple':
          'あなたは、{清瀬市|きよせし}を{大切|たいせつ}に{思|おも}う{気持|きも}ち（{愛着|あいちゃく}）や、{自慢|じまん}に{思|おも}う{気持|きも}ち（{誇|ほこ}り）がありますか。',
        en: 'Do you feel attached to Kiyose, or proud of it?',
        'zh-Hans': '您对清濑市是否怀有依恋之情或自豪感？',
        ko: '귀하는 기요세시에 애착이나 긍지를 느끼고 계십니까?',
      },
      options: [
        {
          code: 'yes',
          label: {
            ja: '感じている',
            'ja-simple': 'ある',
            en: 'Yes',
            'zh-Hans': '有',
            ko: '느끼고 있다',
          },
        },
        {
          code: 'rather_yes',
          label: {
            ja: 'どちらかといえば感じている',
            'ja-simple': 'どちらかというと、ある',
            en: 'Somewhat',
            'zh-Hans': '多少有一些',
            ko: '느끼는 편이다',
          },
        },
        {
          code: 'neither',
          label: {
            ja: 'どちらともいえない',
            'ja-simple': 'どちらともいえない',
            en: 'I can’t say either way',
            'zh-Hans': '很难说',
            ko: '어느 쪽이라고 말하기 어렵다',
          },
        },
        {
          code: 'rather_no',
          label: {
            ja: 'どちらかといえば感じていない',
            'ja-simple': 'どちらかというと、ない',
            en: 'Not very much',
            'zh-Hans': '不太有',
            ko: '느끼지 않는 편이다',
          },
        },
        {
          code: 'no',
          label: {
            ja: '感じていない',
            'ja-simple': 'ない',
            en: 'No',
            'zh-Hans': '没有',
            ko: '느끼지 않는다',
          },
        },
      ],
      assumption:
        '計画は「愛着や誇り」を1つの指標としているため、分けずに1問でたずねます。自分の気持ちをたずねる設問なので「わからない」は置いていません。段階の数は計画に書かれていないため5段階としました。',
    },
  ],
};
