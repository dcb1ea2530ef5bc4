import type { questions as japanese } from '../ja/questions.ts';

/** Around the questions, and what is wrong with an answer. */
export const questions: typeof japanese = {
  canSkip: '답하고 싶지 않은 질문은 비워 두고 진행하셔도 됩니다.',
  charactersLeft: '앞으로 {n}자 더 입력할 수 있습니다',
  charactersOver: '{n}자 초과했습니다',
  textLimit: (limit) => `${limit}자까지`,
  chooseUpTo: (limit) => `해당하는 것을 ${limit}개까지 선택해 주십시오.`,
  ratingStep: (value, meaning) => `${value}(${meaning})`,
  ratingEnds: (lowest, highest) => `0: ${lowest}, 10: ${highest}`,
  clear: '선택 취소',
  fault: (fault, options) => {
    switch (fault.kind) {
      case 'unknown-option':
        return '표시된 항목 중에서 선택해 주십시오.';
      case 'several-for-one':
        return '하나만 선택해 주십시오.';
      case 'too-many':
        return `${fault.limit}개까지만 선택해 주십시오.`;
      case 'exclusive':
        return `‘${options(fault.option)}’을(를) 선택하실 때는 다른 항목의 선택을 해제해 주십시오.`;
      case 'not-a-number':
        return '숫자로 입력해 주십시오.';
      case 'out-of-range':
        return `${fault.min}부터 ${fault.max}까지의 숫자를 입력해 주십시오.`;
      case 'too-long':
        return `${fault.limit}자 이내로 입력해 주십시오(현재 ${fault.length}자).`;
      case 'unreadable':
        return '읽을 수 없는 문자가 포함되어 있습니다. 다시 입력해 주십시오.';
    }
  },
};
