/** What a page says about content that the browser still holds. */
export const keep = {
  keep: {
    offer: '前回この画面で入力した内容が、この端末に残っています。',
    restore: '入力した内容を戻す',
    discard: '残っている内容を消す',
    restored: '入力した内容を戻しました。ご確認のうえ、お進みください。',
    discarded: '残っていた内容を消しました。',
    offline:
      'インターネットにつながっていないようです。入力した内容は消えていません。つながってから、もう一度ボタンを押してください。',
  },
};
