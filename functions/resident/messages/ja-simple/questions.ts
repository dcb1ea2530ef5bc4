import type { questions as japanese } from '../ja/questions.ts';

/** Around the questions, and what is wrong with an answer. */
export const questions: typeof japanese = {
  canSkip: '{答|こた}えたくない{質問|しつもん}は、{答|こた}えないで{進|すす}んでください。',
  charactersLeft: 'あと{n}{文字|もじ}{書|か}けます',
  charactersOver: '{n}{文字|もじ}{多|おお}いです',
  textLimit: (limit) => `${limit}{文字|もじ}まで{書|か}けます`,
  chooseUpTo: (limit) => `あなたに{合|あ}うものを、${limit}つまで{選|えら}んでください。`,
  ratingStep: (value, meaning) => `${value}（${meaning}）`,
  ratingEnds: (lowest, highest) => `0：${lowest}　10：${highest}`,
  clear: '{選|えら}んだものを{取|と}り{消|け}す',
  fault: (fault, options) => {
    switch (fault.kind) {
      case 'unknown-option':
        return 'ページにあるものから{選|えら}んでください。';
      case 'several-for-one':
        return '1つだけ{選|えら}んでください。';
      case 'too-many':
        return `${fault.limit}つまで{選|えら}んでください。`;
      case 'exclusive':
        return `「${options(fault.option)}」を{選|えら}ぶときは、ほかのものを{選|えら}ばないでください。`;
      case 'not-a-number':
        return '{数字|すうじ}を{書|か}いてください。';
      case 'out-of-range':
        return `${fault.min}から${fault.max}までの{数字|すうじ}を{書|か}いてください。`;
      case 'too-long':
        return `${fault.limit}{文字|もじ}までで{書|か}いてください。{今|いま}は${fault.length}{文字|もじ}です。`;
      case 'unreadable':
        return '{読|よ}めない{文字|もじ}があります。もう{一度|いちど}{書|か}いてください。';
    }
  },
};
