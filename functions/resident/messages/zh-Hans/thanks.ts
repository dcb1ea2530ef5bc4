import type { thanks as japanese } from '../ja/thanks.ts';

/** After sending, and when a code was used before. */
export const thanks: typeof japanese = {
  thanks: {
    heading: '感谢您的回答',
    body: '我们已收到您的回答。回答将以匿名方式进行统计，用于检验本市各项政策的成效。',
    withdrawalHeading: '联系方式的撤回号码',
    withdrawalBody:
      '凭这个号码，您可以随时在下面的页面自行查看、更正或撤回您填写的联系方式。请您抄写下来，或打印本页面并妥善保管。市政府不保留此号码，因此以后无法再告知您。',
    leave: '结束，并从此设备中删除回答信息',
    leaveHint: '如果您使用的是图书馆等处的公用设备，请务必点击下面的按钮。',
  },
  codeUsed: {
    heading: '此访问码的回答已经提交',
    body: '已有人用此访问码提交了回答。一个访问码只能回答一次。感谢您的协助。',
    notYou: (office) => `如果不是您本人提交的，请与${office}联系。`,
    kept: '您刚才输入的内容没有提交，以先提交的回答为准。您输入的回答显示在下方，供您留存。',
    contactNotKept: '您填写的社区活动、志愿活动的联系方式也没有登记。',
  },
};
