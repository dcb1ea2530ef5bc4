import type { start as japanese } from '../ja/start.ts';

/** The start page before, while and after answers are taken. */
export const start: typeof japanese = {
  start: {
    heading: '开始回答',
    minutes: (minutes) => `所需时间：约${minutes}分钟`,
    period: (from, to) => `回答期间：${from}至${to}`,
    codeLabel: '访问码',
    codeHint:
      '印在我们寄给您的信上，由12位英文字母和数字组成。输入小写字母，或不输入连字符（-）也可以。',
    codeMissing: '请输入访问码。',
    codeWrong:
      '访问码似乎不正确。请再次核对信上的号码。访问码中不使用数字0和1，也不使用英文字母O、I、L。',
    begin: '开始回答',
    resume: '继续回答',
    resumeHint: '此浏览器中有您尚未提交的回答。',
    erase: '从此设备中删除尚未提交的回答',
  },
  erased: '已删除此设备中保存的内容。已经提交的回答不受影响。',
  otherVisit: {
    heading: '此浏览器中有另一份尚未提交的回答',
    body: '其中有用另一个访问码开始、但尚未提交的回答。如果用新的访问码开始，那份回答将会丢失。',
    goOn: '继续尚未提交的回答',
    replace: '删除那份回答，用新的访问码开始',
  },
  notOpenYet: {
    heading: '问卷尚未开始',
    body: (from) => `问卷从${from}开始。请您届时再来回答。`,
  },
  closed: {
    heading: '问卷已经结束',
    body: (to) => `问卷已于${to}结束。感谢您的协助。`,
  },
};
