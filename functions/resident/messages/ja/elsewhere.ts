/** When two devices answer at the same time. */
export const elsewhere = {
  elsewhere: {
    heading: '別の端末で、より新しい回答が保存されています',
    body: 'この画面の質問に、別の端末でも回答されています。どちらの回答を残すか、お選びください。選ぶまで、どちらの回答も消えません。',
    here: 'この端末の回答',
    elsewhere: '別の端末の回答',
    keepHere: 'この端末の回答を残す',
    keepElsewhere: '別の端末の回答を残す',
    checkAgain:
      'この画面を開いたあとに、別の端末や別の画面で回答が変更されました。まだ送信していません。新しい内容をご確認のうえ、もう一度送信してください。',
  },
};
