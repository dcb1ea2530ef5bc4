/** What to do about an upload that is no file of ours, by HTTP status. */
export const UPLOAD_TEXTS: Readonly<Record<400 | 413 | 415, string>> = {
  400: 'ファイルが選ばれていません。ファイルを選んでから送ってください。',
  413: 'ファイルが大きすぎます（1MBまで）。選んだファイルが正しいか確認してください。',
  415: 'ファイルを受け取れませんでした。このサイトの画面からもう一度送ってください。',
};
