/** The page before sending. */
export const check = {
  check: {
    heading: '回答の確認',
    intro: '送信する前に、回答をご確認ください。',
    unanswered: '未回答',
    change: '変更',
    changeLabel: (question: string) => `「${question}」の回答を変更`,
    optInHeading: '地域活動・ボランティアの連絡先',
    optInSeparate: 'アンケートの回答とは別に、暗号化して保管します。',
    finalWarning: '送信した回答は、あとから変更したり取り消したりすることができません。',
    finalReason: '回答が無記名で、どれがあなたの回答か市にもわからないためです。',
    send: 'この内容で送信する',
  },
};
