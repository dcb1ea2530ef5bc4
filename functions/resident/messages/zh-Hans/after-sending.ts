import type { Messages } from '../ja/index.ts';

/** On the thank-you page, besides the thanks. */
export const afterSending: Pick<Messages, 'afterSending'> = {
  afterSending: {
    lateHeading: '回答已经提交',
    lateBody: '以先提交的回答为准。您之后输入的内容没有提交。已提交的回答无法再修改。',
    print: '打印本页面',
    appHeading: (app) => `${app}的介绍`,
    appApart:
      '该应用程序与本问卷无关。是否注册由您自行决定。您的问卷回答和联系方式都不会传给该应用程序。',
    appLink: (app) => `前往${app}的网站`,
  },
};
