import type { check as japanese } from '../ja/check.ts';

/** The page before sending. */
export const check: typeof japanese = {
  check: {
    heading: '{答|こた}えの{確認|かくにん}',
    intro: '{送|おく}る{前|まえ}に、あなたの{答|こた}えをもう{一度|いちど}{見|み}てください。',
    unanswered: '{答|こた}えていません',
    change: '{変|か}える',
    changeLabel: (question) => `「${question}」の{答|こた}えを{変|か}える`,
    optInHeading: '{地域|ちいき}の{活動|かつどう}・ボランティアのための{連絡先|れんらくさき}',
    optInSeparate:
      'アンケートの{答|こた}えとは{別|べつ}のところに{置|お}きます。ほかの{人|ひと}が{読|よ}めないように、{暗号|あんごう}にします。',
    finalWarning:
      '{送|おく}ったあとは、{答|こた}えを{変|か}えることができません。{消|け}すこともできません。',
    finalReason:
      'このアンケートは{名前|なまえ}を{書|か}きません。{市|し}の{人|ひと}にも、どれがあなたの{答|こた}えかわかりません。',
    send: 'この{答|こた}えを{送|おく}る',
  },
};
