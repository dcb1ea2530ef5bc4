import type { common as japanese } from '../ja/common.ts';

/** Words found on every page. */
export const common: typeof japanese = {
  languageName: 'やさしい{日本語|にほんご}',
  languageLabel: 'ことば',
  siteName: '{市民|しみん}アンケート',
  skipToContent: 'このページの{内容|ないよう}へ{進|すす}む',
  sample: '{見本|みほん}のデータです',
  rehearsal:
    '{練習|れんしゅう}です。ここで{送|おく}った{答|こた}えは{数|かぞ}えません。{消|け}します。',
  pageTitle: (page, survey) => `${page}｜${survey}`,
  errorTitle: (title) => `エラー：${title}`,
  required: '※{必要|ひつよう}です',
  optional: '{答|こた}えなくてもいいです',
  back: '{前|まえ}に{戻|もど}る',
  next: '{次|つぎ}へ{進|すす}む',
  notGiven: '{書|か}いていません',
  saveAndCheck: '{変|か}えて、{確認|かくにん}のページに{戻|もど}る',
  step: (n, of) => `${of}ページの{中|なか}の${n}ページ{目|め}`,
  errorSummary: '{直|なお}すところがあります',
  errorSummaryHint:
    '{下|した}に{書|か}いてあるところを{直|なお}してください。それから、もう{一度|いちど}{進|すす}んでください。',
  listSeparator: '、',
  amount: (n, unit) => `${n}${unit}`,
  contact: (office) => `わからないときに{聞|き}くところ：${office}`,
  chooseOne: '1つ{選|えら}んでください。',
  chooseAll: 'あなたに{合|あ}うものを、ぜんぶ{選|えら}んでください。',
};
