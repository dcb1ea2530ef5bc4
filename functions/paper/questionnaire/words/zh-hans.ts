import type { Words } from './words.ts';

export const zhHans: Words = {
  ticket: '受理编号（由市政府填写）',
  howTo: '填写须知',
  instructions: (closesOn) => [
    '请使用黑色圆珠笔或较浓的铅笔，圈出符合您情况的编号。',
    '填错时，请在该编号上画两道横线，再圈出正确的编号。',
    '可圈选的数量请按照各题括号内的说明。不想回答的问题可以留空。',
    '请勿在本问卷上填写姓名、住址或访问码。',
    ...(closesOn === undefined
      ? []
      : [`请于${closesOn}前，将本问卷与随附的回执一起装入回邮信封寄出，无需贴邮票。`]),
    '已通过互联网回答的人士，请不要寄出本问卷。',
    '希望收到社区活动和志愿活动介绍的人士，请填写另附的申请单。',
  ],
  contact: '咨询处',
  questionLabel: (number) => `第${number}题`,
  one: '（圈选1项）',
  any: '（可圈选多项）',
  upTo: (limit) => `（最多圈选${limit}项）`,
  oneEach: '（每行圈选1项）',
  numberBetween: (min, max) => `（请填写${min}至${max}的数字）`,
  freeText: '（请自由填写）',
  onlyAfter: (question, options) => `仅限在${question}中圈选了${options}的人士回答。`,
  or: '或',
  goOn: (options, question) => `圈选了${options}的人士，请继续回答${question}。`,
  answerToo: (options, question) => `圈选了${options}的人士，请同时回答${question}。`,
  othersGoOn: (question) => `其他人士请前往${question}。`,
  end: '问卷到此结束，感谢您的协助。',
};
