import type { Messages } from '../ja/index.ts';

/** On the thank-you page, besides the thanks. */
export const afterSending: Pick<Messages, 'afterSending'> = {
  afterSending: {
    lateHeading: '{答|こた}えは、もう{届|とど}いています',
    lateBody:
      '{先|さき}に{届|とど}いた{答|こた}えを{使|つか}います。あとで{書|か}いたものは、{送|おく}っていません。{送|おく}った{答|こた}えは、あとで{変|か}えることができません。',
    print: 'このページを{印刷|いんさつ}する',
    appHeading: (app) => `${app}のお{知|し}らせ`,
    appApart:
      'アプリは、このアンケートとは{別|べつ}のものです。{使|つか}うかどうかは、{自分|じぶん}で{決|き}めてください。アンケートの{答|こた}えや{連絡先|れんらくさき}を、アプリに{教|おし}えることはありません。',
    appLink: (app) => `${app}のページへ{進|すす}む`,
  },
};
