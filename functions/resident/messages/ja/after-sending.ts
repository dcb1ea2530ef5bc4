/** On the thank-you page, besides the thanks. */
export const afterSending = {
  afterSending: {
    lateHeading: '回答はすでに送信されています',
    lateBody:
      '先に送信された回答が有効です。あとから入力された内容は送信されていません。送信された回答は、あとから変更できません。',
    print: 'この画面を印刷する',
    appHeading: (app: string) => `${app}のご案内`,
    appApart:
      'アプリはこのアンケートとは別のものです。登録するかどうかは自由です。アンケートの回答やご連絡先が、アプリに伝わることはありません。',
    appLink: (app: string) => `${app}のサイトへ進む`,
  },
};
