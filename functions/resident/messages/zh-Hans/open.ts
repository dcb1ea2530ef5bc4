import type { Messages } from '../ja/index.ts';

/** Taking part without a letter. */
export const open: Pick<Messages, 'open'> = {
  open: {
    heading: '没有访问码的人士',
    body: '即使您没有收到信，也可以回答。您的回答将与收到信的人士的回答分开统计。',
    letterFirst:
      '如果您有我们寄给您的信，请在上面输入访问码。如果不输入访问码，您的回答将无法计入随机抽选人士的回答。',
    begin: '不使用访问码，开始回答',
    otherVisit: {
      body: '有一份尚未提交的回答。如果重新开始，那份回答将会丢失。',
      replace: '删除那份回答，重新开始',
    },
  },
};
