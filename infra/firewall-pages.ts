/** Of whom a page speaks: residents' answers are kept while they wait, staff have a connection of their own. */
export type Stopped = 'residents' | 'staff';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly titleEn: string;
  readonly textEn: string;
}

const blocked = (who: Stopped): Words => ({
  title: 'この操作は受け付けられませんでした',
  text: `安全のための仕組みが、この通信を止めました。ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。${
    who === 'residents'
      ? '何度も表示されるときは、別の回線（携帯電話の回線など）を使うか、市の担当へお電話ください。'
      : '庁内など、決められた回線をお使いかご確認ください。何度も表示されるときは、システムの担当者にお知らせください。'
  }`,
  titleEn: 'This could not be accepted',
  textEn: `A safeguard has stopped this request. Please go back and try again. ${
    who === 'residents'
      ? 'If this page keeps appearing, use another connection or call the city office.'
      : 'Check that you use the connection meant for it. If this page keeps appearing, tell whoever runs the system.'
  }`,
});

const busy = (who: Stopped): Words => ({
  title: 'ただいま混み合っています',
  text: `お使いの回線から、短い時間にとても多くの通信がありました。5分ほど待ってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。${
    who === 'residents' ? '前の画面までの回答は保存されています。' : ''
  }`,
  titleEn: 'Many requests are coming from your connection',
  textEn: `Please wait about five minutes, go back and try again.${
    who === 'residents' ? ' Your answers on earlier pages are saved.' : ''
  }`,
});

const WORDS = { blocked, busy };

/**
 * What a person reads when the firewall refuses a request: Japanese and English. A firewall's page may have
 * 4 KB, so it is shorter than the gateway's own.
 */
export const blockedPage = (kind: keyof typeof WORDS, who: Stopped): string => {
  const { title, text, titleEn, textEn } = WORDS[kind](who);
  return [
    '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    // Without it the browser asks for one, which is stopped, too.
    '<link rel="icon" href="data:,">',
    `<title>${title} | ${titleEn}</title>`,
    '<style>body{margin:0 auto;max-width:44rem;padding:1rem;font:1.0625rem/1.8 sans-serif;color:#1a1a1a;background:#fff}h1{font-size:1.5rem}h2{font-size:1.125rem}h1,h2{line-height:1.5}</style>',
    `</head><body><main><h1>${title}</h1><p>${text}</p>`,
    `<section lang="en"><h2>${titleEn}</h2><p>${textEn}</p></section></main></body></html>`,
  ].join('');
};
