const WORDS = {
  blocked: [
    'この操作は受け付けられませんでした',
    '安全のための仕組みが、この通信を止めました。ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。何度も表示されるときは、別の回線（携帯電話の回線など）を使うか、市の担当へお電話ください。職員の方は、庁内の回線をお使いかご確認ください。',
    'This could not be accepted',
    'A safeguard has stopped this request. Please go back and try again. If this page keeps appearing, use another connection or call the city office.',
  ],
  busy: [
    'ただいま混み合っています',
    'お使いの回線から、短い時間にとても多くの通信がありました。5分ほど待ってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。前の画面までの回答は保存されています。',
    'Many requests are coming from your connection',
    'Please wait about five minutes, go back and try again. Your answers on earlier pages are saved.',
  ],
} as const;

/**
 * What a person reads when the firewall refuses a request: Japanese and English. A firewall's page may have
 * 4 KB, so it is shorter than the gateway's own.
 */
export const blockedPage = (kind: keyof typeof WORDS): string => {
  const [title, text, titleEn, textEn] = WORDS[kind];
  return [
    '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${title} | ${titleEn}</title>`,
    '<style>body{margin:0 auto;max-width:44rem;padding:1rem;font:1.0625rem/1.8 sans-serif;color:#1a1a1a;background:#fff}h1{font-size:1.5rem}h2{font-size:1.125rem}</style>',
    `</head><body><main><h1>${title}</h1><p>${text}</p>`,
    `<section lang="en"><h2>${titleEn}</h2><p>${textEn}</p></section></main></body></html>`,
  ].join('');
};
