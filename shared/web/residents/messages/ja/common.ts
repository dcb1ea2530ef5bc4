/** Words found on every page. */
export const common = {
  languageName: '日本語',
  languageLabel: '言語',
  /** In the head of pages that belong to no survey. */
  siteName: '市民アンケート',
  skipToContent: '本文へ進む',
  sample: '見本データ',
  rehearsal: 'リハーサルです。ここで送った回答は集計されず、消去されます。',
  pageTitle: (page: string, survey: string) => `${page}｜${survey}`,
  errorTitle: (title: string) => `エラー：${title}`,
  required: '※必須',
  optional: '任意',
  back: '戻る',
  next: '次へ進む',
  notGiven: '記入なし',
  saveAndCheck: '変更して確認画面へ戻る',
  step: (n: number, of: number) => `${of}ページ中 ${n}ページ目`,
  errorSummary: '入力内容をご確認ください',
  errorSummaryHint: '次の項目を直してから、もう一度お進みください。',
  /** Between answers that stand in one line. */
  listSeparator: '、',
  amount: (n: number, unit: string) => `${n}${unit}`,
  contact: (office: string) => `お問い合わせ：${office}`,
  chooseOne: '1つお選びください。',
  chooseAll: 'あてはまるものをすべてお選びください。',
};
