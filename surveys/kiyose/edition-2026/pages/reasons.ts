import type { Page } from '../../../../shared/survey/definition.ts';
import { reasonOptions } from './reason-options.ts';

/** On a page of its own, so that only those it concerns meet it, with or without JavaScript. */
export const reasons: Page = {
  code: 'reasons',
  title: {
    ja: '住みたい理由について',
    'ja-simple': '{住|す}みたい{理由|りゆう}について',
    en: 'Why you would like to stay',
    'zh-Hans': '想继续居住的理由',
    ko: '살고 싶은 이유',
  },
  questions: [
    {
      code: 'sumitai_reason',
      heading: '住みたい理由',
      type: 'multiple',
      condition: { question: 'sumitai', anyOf: ['yes'] },
      title: {
        ja: '今後も清瀬市に住みたいと思う理由は何ですか。',
        'ja-simple': 'これからも{清瀬市|きよせし}に{住|す}みたい{理由|りゆう}は{何|なん}ですか。',
        en: 'Why would you like to go on living in Kiyose?',
        'zh-Hans': '您今后还想继续住在清濑市的理由是什么？',
        ko: '앞으로도 기요세시에 살고 싶으신 이유는 무엇입니까?',
      },
      hint: {
        ja: '今後も清瀬市に「住みたい」と答えた方にうかがいます。',
        'ja-simple':
          'これからも{清瀬市|きよせし}に「{住|す}みたい」と{答|こた}えた{人|ひと}への{質問|しつもん}です。',
        en: 'For those who answered that they would like to go on living in Kiyose.',
        'zh-Hans': '本题由选择了今后还“想继续住”在清濑市的人士回答。',
        ko: '앞으로도 기요세시에 ‘살고 싶다’고 답하신 분께 여쭙습니다.',
      },
      options: reasonOptions,
      assumption:
        '選択肢の数と選び方は計画に書かれていません。「3つまで」とすると、ほかの理由との競い合いで「自然環境が良いから」の割合が変わるため、制限のない複数回答としました。1つだけ選ぶ調査や数を制限した調査の値とは比べられません。選択肢の言葉と並び順は、年ごとに変えないでください。',
    },
  ],
};
