import type { check as japanese } from '../ja/check.ts';

/** The page before sending. */
export const check: typeof japanese = {
  check: {
    heading: '确认您的回答',
    intro: '提交之前，请确认您的回答。',
    unanswered: '未回答',
    change: '修改',
    changeLabel: (question) => `修改“${question}”的回答`,
    optInHeading: '社区活动、志愿活动的联系方式',
    optInSeparate: '联系方式将加密保管，并与问卷回答分开存放。',
    finalWarning: '提交后，您将无法修改或撤回回答。',
    finalReason: '因为问卷是匿名的，市政府也无法知道哪一份是您的回答。',
    send: '提交以上内容',
  },
};
