import type { Messages } from '../ja/index.ts';

/** Around the form: help, notices, the list of surveys, what is said before and after it is open. */
export const around: Pick<Messages, 'around' | 'home' | 'notNow'> = {
  around: {
    footerLabel: '相关信息',
    help: '帮助',
    privacy: '个人信息的处理',
    accessibility: '无障碍访问',
    myContact: '查看、更正或撤回已登记的联系方式',
    activities: '查看正在招募参加者的社区活动（英文、日文页面）',
    newTab: '（在新标签页中打开）',
    newTabs: '以下页面将在新标签页中打开。',
    contents: '本页内容',
    stillOpen:
      '如果您是从问卷页面打开本页的：问卷仍在另一个标签页中打开着。关闭此标签页即可返回，您输入的内容会保留。',
    toStart: '前往问卷首页',
  },
  home: {
    heading: '请选择问卷',
    body: '现在可以回答以下问卷。请选择信上所写的问卷。',
    until: (to) => `回答期间：至${to}`,
  },
  notNow: {
    helpBefore: '您现在就可以查看如何回答问题，以及遇到困难时的解决方法。',
    helpAfter: '关于问卷的结果，以及全年受理的社区活动、志愿活动登记，请查看以下页面。',
    grace: (until) => `尚未提交的回答可以在${until}结束之前提交`,
    graceBody: (to) =>
      `问卷已于${to}结束，但在该日之前（含当日）已开始回答的人士，仍可在之后的一天内提交。`,
  },
};
