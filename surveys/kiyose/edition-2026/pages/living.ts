import type { Page } from '../../../../shared/survey/definition.ts';

export const living: Page = {
  code: 'living',
  title: { ja: '清瀬市での暮らしについて', en: 'Living in Kiyose' },
  questions: [
    {
      code: 'sumitai',
      type: 'single',
      title: {
        ja: 'あなたは、今後も清瀬市に住みたいと思いますか。',
        en: 'Would you like to go on living in Kiyose?',
      },
      options: [
        { code: 'yes', label: { ja: '住みたい', en: 'Yes, I would' } },
        { code: 'neither', label: { ja: 'どちらともいえない', en: 'I can’t say either way' } },
        { code: 'no', label: { ja: '住みたくない', en: 'No, I would not' } },
      ],
      assumption:
        '計画には設問文と選択肢が書かれていません。2005年と2011年の市の世論調査と同じ3択（住みたい／どちらともいえない／住みたくない）としました。5段階に変えると基準値と比べられなくなるおそれがあります。',
    },
    {
      code: 'attachment',
      type: 'scale',
      title: {
        ja: 'あなたは、清瀬市に愛着や誇りを感じていますか。',
        en: 'Do you feel attached to Kiyose, or proud of it?',
      },
      options: [
        { code: 'yes', label: { ja: '感じている', en: 'Yes' } },
        { code: 'rather_yes', label: { ja: 'どちらかといえば感じている', en: 'Somewhat' } },
        { code: 'neither', label: { ja: 'どちらともいえない', en: 'I can’t say either way' } },
        { code: 'rather_no', label: { ja: 'どちらかといえば感じていない', en: 'Not very much' } },
        { code: 'no', label: { ja: '感じていない', en: 'No' } },
      ],
      assumption:
        '計画は「愛着や誇り」を1つの指標としているため、分けずに1問でたずねます。自分の気持ちをたずねる設問なので「わからない」は置いていません。段階の数は計画に書かれていないため5段階としました。',
    },
  ],
};

/** On a page of its own, so that only those it concerns meet it, with or without JavaScript. */
export const reasons: Page = {
  code: 'reasons',
  title: { ja: '住みたい理由について', en: 'Why you would like to stay' },
  questions: [
    {
      code: 'sumitai_reason',
      type: 'multiple',
      condition: { question: 'sumitai', anyOf: ['yes'] },
      title: {
        ja: '今後も清瀬市に住みたいと思う理由は何ですか。',
        en: 'Why would you like to go on living in Kiyose?',
      },
      hint: {
        ja: '今後も清瀬市に「住みたい」と答えた方にうかがいます。',
        en: 'For those who answered that they would like to go on living in Kiyose.',
      },
      options: [
        { code: 'familiar', label: { ja: '住み慣れているから', en: 'I am used to living here' } },
        {
          code: 'housing',
          label: { ja: '持ち家などの住まいがあるから', en: 'I have my home here' },
        },
        {
          code: 'transport',
          label: { ja: '通勤・通学など交通の便が良いから', en: 'Transport and commuting are good' },
        },
        {
          code: 'nature',
          label: { ja: '自然環境が良いから', en: 'The natural environment is good' },
        },
        {
          code: 'shopping',
          label: { ja: '買い物など日常生活が便利だから', en: 'Shopping and daily life are easy' },
        },
        {
          code: 'care',
          label: { ja: '医療や福祉が充実しているから', en: 'Medical care and welfare are good' },
        },
        {
          code: 'childcare',
          label: {
            ja: '子育てや教育の環境が良いから',
            en: 'It is a good place to raise and educate children',
          },
        },
        {
          code: 'safety',
          label: { ja: '治安が良いから', en: 'It is safe' },
        },
        {
          code: 'people',
          label: {
            ja: '家族や親族、友人が近くにいるから',
            en: 'Family, relatives or friends live nearby',
          },
        },
        {
          code: 'neighbours',
          label: { ja: '近所づきあいなど地域の人間関係が良いから', en: 'People here get on well' },
        },
        { code: 'other', label: { ja: 'その他', en: 'Other' } },
        {
          code: 'none',
          label: { ja: '特に理由はない', en: 'No particular reason' },
          exclusive: true,
        },
      ],
      assumption:
        '選択肢の数と選び方は計画に書かれていません。「3つまで」とすると、ほかの理由との競い合いで「自然環境が良いから」の割合が変わるため、制限のない複数回答としました。1つだけ選ぶ調査や数を制限した調査の値とは比べられません。選択肢の言葉と並び順は、年ごとに変えないでください。',
    },
  ],
};
