import type { AnswerFault } from '../../../../shared/survey/read-answer.ts';

/** Around the questions, and what is wrong with an answer. */
export const questions = {
  canSkip: '答えたくない質問は、空欄のまま進んでかまいません。',
  charactersLeft: '残り{n}文字',
  charactersOver: '{n}文字多くなっています',
  textLimit: (limit: number) => `${limit}文字まで`,
  chooseUpTo: (limit: number) => `あてはまるものを${limit}つまでお選びください。`,
  /** A rating’s first or last number with what it stands for. */
  ratingStep: (value: number, meaning: string) => `${value}（${meaning}）`,
  ratingEnds: (lowest: string, highest: string) => `0：${lowest}　10：${highest}`,
  clear: '選択を取り消す',
  fault: (fault: AnswerFault, options: (code: string) => string): string => {
    switch (fault.kind) {
      case 'unknown-option':
        return '表示されている選択肢の中からお選びください。';
      case 'several-for-one':
        return '1つだけお選びください。';
      case 'too-many':
        return `${fault.limit}つまでお選びください。`;
      case 'exclusive':
        return `「${options(fault.option)}」を選ぶときは、ほかの選択肢の選択を外してください。`;
      case 'not-a-number':
        return '数字で入力してください。';
      case 'out-of-range':
        return `${fault.min}から${fault.max}までの数字で入力してください。`;
      case 'too-long':
        return `${fault.limit}文字以内で入力してください（いま${fault.length}文字です）。`;
      case 'unreadable':
        return '読み取れない文字が含まれています。入力し直してください。';
    }
  },
};
