import type { questions as japanese } from '../ja/questions.ts';

/** Around the questions, and what is wrong with an answer. */
export const questions: typeof japanese = {
  canSkip: '不想回答的问题可以留空，直接进入下一步。',
  charactersLeft: '还可以输入{n}个字',
  charactersOver: '超出{n}个字',
  textLimit: (limit) => `最多${limit}个字`,
  chooseUpTo: (limit) => `请选择符合的选项，最多${limit}项。`,
  ratingStep: (value, meaning) => `${value}（${meaning}）`,
  ratingEnds: (lowest, highest) => `0：${lowest}　10：${highest}`,
  clear: '取消选择',
  fault: (fault, options) => {
    switch (fault.kind) {
      case 'unknown-option':
        return '请从显示的选项中选择。';
      case 'several-for-one':
        return '请只选择一项。';
      case 'too-many':
        return `请最多选择${fault.limit}项。`;
      case 'exclusive':
        return `选择“${options(fault.option)}”时，请取消其他选项。`;
      case 'not-a-number':
        return '请输入数字。';
      case 'out-of-range':
        return `请输入${fault.min}到${fault.max}之间的数字。`;
      case 'too-long':
        return `请输入不超过${fault.limit}个字（您已输入${fault.length}个字）。`;
      case 'unreadable':
        return '其中有无法识别的字符。请重新输入。';
    }
  },
};
