/** The start page before, while and after answers are taken. */
export const start = {
  start: {
    heading: '回答をはじめる',
    minutes: (minutes: number) => `回答にかかる時間の目安：約${minutes}分`,
    period: (from: string, to: string) => `回答期間：${from}から${to}まで`,
    codeLabel: 'アクセスコード',
    codeHint:
      '郵送したお手紙に書かれている、英数字12文字の番号です。小文字でも、ハイフン（-）がなくても入力できます。',
    codeMissing: 'アクセスコードを入力してください。',
    codeWrong:
      'アクセスコードが正しくないようです。お手紙の番号をもう一度お確かめください。数字の0と1、英字のO・I・Lは使われていません。',
    begin: '回答をはじめる',
    resume: '回答の続きへ進む',
    resumeHint: 'このブラウザーには、途中までの回答があります。',
    erase: '途中までの回答をこの端末から消す',
  },
  erased: 'この端末に残っていた情報を消しました。送信済みの回答はそのままです。',
  otherVisit: {
    heading: 'このブラウザーには、途中までの別の回答があります',
    body: '別のアクセスコードで始めた、まだ送信していない回答があります。新しいコードで始めると、途中の回答は消えます。',
    goOn: '途中の回答の続きへ進む',
    replace: '途中の回答を消して、新しいコードで始める',
  },
  notOpenYet: {
    heading: 'まだ回答を受け付けていません',
    body: (from: string) =>
      `回答の受付は${from}からです。受付が始まってから、もう一度お越しください。`,
  },
  closed: {
    heading: '回答の受付は終了しました',
    body: (to: string) => `回答の受付は${to}で終了しました。ご協力ありがとうございました。`,
  },
};
