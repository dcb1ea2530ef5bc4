/**
 * What a person reads when the gateway itself refuses a request, before any function has seen it.
 * Plain HTML in both languages: nothing else is at hand there.
 */
interface Words {
  readonly ja: readonly [heading: string, body: string];
  readonly en: readonly [heading: string, body: string];
}

const page = ({ ja, en }: Words): string =>
  [
    '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${ja[0]}</title></head><body>`,
    `<main><h1>${ja[0]}</h1><p>${ja[1]}</p>`,
    `<section lang="en"><h2>${en[0]}</h2><p>${en[1]}</p></section></main></body></html>`,
  ].join('');

export const GATEWAY_PAGES = {
  busy: page({
    ja: [
      'ただいま大変混み合っています',
      '1分ほど待ってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。それまでに進んだ画面の回答は残っています。',
    ],
    en: [
      'Many people are using this page',
      'Please wait a minute, go back in your browser and try again. Your answers on the pages before this one are kept.',
    ],
  }),
  tooLarge: page({
    ja: [
      '送られた内容が大きすぎます',
      'ブラウザーの「戻る」で前の画面に戻り、文章を短くしてください。入力した内容は前の画面に残っています。',
    ],
    en: [
      'What was sent is too large',
      'Go back in your browser and shorten the text. What you entered is still there.',
    ],
  }),
  refused: page({
    ja: [
      'この内容は受け付けられませんでした',
      'ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。',
    ],
    en: ['This could not be accepted', 'Go back in your browser and try again.'],
  }),
  failed: page({
    ja: [
      'ただいま処理できませんでした',
      '申し訳ありません。しばらくたってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。それまでに進んだ画面の回答は残っています。',
    ],
    en: [
      'Something went wrong on our side',
      'We are sorry. Please wait a little, go back in your browser and try again. Your answers on the pages before this one are kept.',
    ],
  }),
} as const;
