/** Around the form: help, notices, the list of surveys, what is said before and after it is open. */
export const around = {
  around: {
    footerLabel: 'ご案内',
    help: 'ヘルプ・お困りのとき',
    privacy: '個人情報の取扱い',
    accessibility: 'アクセシビリティ（使いやすさ）',
    myContact: '登録した連絡先の確認・訂正・取りやめ',
    activities: 'いま募集している地域活動の一覧を見る',
    newTab: '（新しいタブで開きます）',
    newTabs: '次のご案内は、新しいタブで開きます。',
    contents: 'このページの内容',
    stillOpen:
      'アンケートの画面から開いた方へ：アンケートは、別のタブに開いたままです。このタブを閉じると、入力した内容を残したまま、もとの画面に戻れます。',
    toStart: 'アンケートのはじめのページへ',
  },
  home: {
    heading: 'アンケートをお選びください',
    body: 'いま、次のアンケートの回答を受け付けています。お手紙に書かれているアンケートをお選びください。',
    until: (to: string) => `回答期間：${to}まで`,
  },
  notNow: {
    helpBefore: '質問への答え方やお困りのときのことは、いまからご覧いただけます。',
    helpAfter:
      '結果のことや、一年を通じて受け付けている地域活動・ボランティアの登録については、次のページをご覧ください。',
    grace: (until: string) => `途中の回答は、${until}いっぱいまで送信できます`,
    graceBody: (to: string) =>
      `回答の受付は${to}で終了しましたが、この日までに回答をはじめた方の分は、1日のあいだお待ちしています。`,
  },
};
