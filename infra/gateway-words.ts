/** The languages of a gateway page, in the order they are printed, with their BCP 47 tags. */
export const SPOKEN = [
  ['plain', 'ja'],
  ['easy', 'ja-simple'],
  ['en', 'en'],
  ['zh', 'zh-Hans'],
  ['ko', 'ko'],
] as const;
export type Spoken = (typeof SPOKEN)[number][0];

/** A heading, what happened and what to do; plain text but for the readings of easy Japanese. */
export type Words = Readonly<Record<Spoken, readonly [heading: string, ...body: string[]]>>;

/** A word with its reading, as furigana where the browser can, in brackets where it can't. */
const r = (word: string, reading: string): string =>
  `<ruby>${word}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`;

const BACK_EASY = `ブラウザーの「${r('戻', 'もど')}る」を${r('押', 'お')}してください。${r('書', 'か')}いたものは、だいたい ${r('残', 'のこ')}っています。`;

/** What a person has typed is never gone: where it is, and how to get back to it. */
export const KEPT: Readonly<Record<Spoken, string>> = {
  plain:
    '前の画面までの回答は保存されています。JavaScriptが使えるブラウザーでは、この画面で入力した内容も、お使いの端末に残っています。',
  easy: `${r('前', 'まえ')}の ページの ${r('答', 'こた')}えは、なくなっていません。JavaScript が ${r('使', 'つか')}える ブラウザーでは、いま ${r('書', 'か')}いたものも、この スマートフォンや パソコンに ${r('残', 'のこ')}っています。`,
  en: 'Your answers on earlier pages are saved. In a browser with JavaScript, what you have just entered is also kept on your device.',
  zh: '之前各页的回答已经保存。如果浏览器可以使用 JavaScript，刚才输入的内容也保留在您的设备上。',
  ko: '이전 화면까지의 응답은 저장되어 있습니다. JavaScript를 사용할 수 있는 브라우저에서는 방금 입력하신 내용도 사용 중인 기기에 남아 있습니다.',
};

export const BUSY: Words = {
  plain: [
    'ただいま混み合っています',
    '数分待ってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。入力した内容は、ほとんどの場合そのまま残っています。',
  ],
  easy: [
    `いま、${r('人', 'ひと')}が とても ${r('多', 'おお')}いです`,
    `${r('数分', 'すうふん')} ${r('待', 'ま')}ってください。そのあと、${BACK_EASY}そして、もう${r('一度', 'いちど')} ${r('押', 'お')}してください。`,
  ],
  en: [
    'Many people are using this page',
    'Please wait a few minutes, go back with your browser’s Back button and try again. What you entered is usually still there.',
  ],
  zh: [
    '目前访问人数较多',
    '请等待几分钟，用浏览器的“返回”回到上一页，再试一次。您输入的内容一般仍会保留。',
  ],
  ko: [
    '지금 이용하시는 분이 많습니다',
    '몇 분 기다리신 후 브라우저의 ‘뒤로’ 버튼으로 이전 화면으로 돌아가 다시 시도해 주십시오. 입력하신 내용은 대부분 그대로 남아 있습니다.',
  ],
};

/** Staff send files; nothing else of theirs grows so large. */
export const TOO_LARGE_FILE: Pick<Words, 'plain' | 'en'> = {
  plain: [
    '送られたファイルが大きすぎます',
    '何も登録していません。ブラウザーの「戻る」で前の画面に戻ってください。CSVは4MBまでです。1行目（列の名前）をどのファイルにも残して分け、1つずつ取り込んでください。',
  ],
  en: [
    'The file is too large',
    'Nothing was stored. Please go back with your browser’s Back button. A CSV file may have up to 4 MB: split it, keep the first line (the names of the columns) in every part, and send the parts one by one.',
  ],
};

export const TOO_LARGE: Words = {
  plain: [
    '送られた内容が大きすぎます',
    'ブラウザーの「戻る」で前の画面に戻り、文章を短くしてください。入力した内容は、ほとんどの場合そのまま残っています。',
  ],
  easy: [
    `${r('書', 'か')}いたものが ${r('長', 'なが')}すぎます`,
    `${BACK_EASY}そして、${r('文', 'ぶん')}を ${r('短', 'みじか')}くしてください。`,
  ],
  en: [
    'What was sent is too large',
    'Please go back with your browser’s Back button and shorten the text. What you entered is usually still there.',
  ],
  zh: ['发送的内容过大', '请用浏览器的“返回”回到上一页，缩短文字。您输入的内容一般仍会保留。'],
  ko: [
    '보내신 내용이 너무 깁니다',
    '브라우저의 ‘뒤로’ 버튼으로 이전 화면으로 돌아가 글을 줄여 주십시오. 입력하신 내용은 대부분 그대로 남아 있습니다.',
  ],
};

export const REFUSED: Words = {
  plain: [
    'この内容は受け付けられませんでした',
    'ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。入力した内容は、ほとんどの場合そのまま残っています。',
  ],
  easy: [
    `うまく ${r('送', 'おく')}ることが できませんでした`,
    `${BACK_EASY}そして、もう${r('一度', 'いちど')} ${r('押', 'お')}してください。`,
  ],
  en: [
    'This could not be accepted',
    'Please go back with your browser’s Back button and try again. What you entered is usually still there.',
  ],
  zh: ['无法受理此内容', '请用浏览器的“返回”回到上一页，再试一次。您输入的内容一般仍会保留。'],
  ko: [
    '이 내용은 접수할 수 없었습니다',
    '브라우저의 ‘뒤로’ 버튼으로 이전 화면으로 돌아가 다시 시도해 주십시오. 입력하신 내용은 대부분 그대로 남아 있습니다.',
  ],
};

export const FAILED: Words = {
  plain: [
    'ただいま処理できませんでした',
    '申し訳ありません。数分待ってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。入力した内容は、ほとんどの場合そのまま残っています。',
  ],
  easy: [
    `いま、うまく いきませんでした`,
    `すみません。${r('数分', 'すうふん')} ${r('待', 'ま')}ってください。そのあと、${BACK_EASY}そして、もう${r('一度', 'いちど')} ${r('押', 'お')}してください。`,
  ],
  en: [
    'Something went wrong on our side',
    'We are sorry. Please wait a few minutes, go back with your browser’s Back button and try again. What you entered is usually still there.',
  ],
  zh: [
    '系统暂时无法处理',
    '非常抱歉。请等待几分钟，用浏览器的“返回”回到上一页，再试一次。您输入的内容一般仍会保留。',
  ],
  ko: [
    '지금은 처리하지 못했습니다',
    '죄송합니다. 몇 분 기다리신 후 브라우저의 ‘뒤로’ 버튼으로 이전 화면으로 돌아가 다시 시도해 주십시오. 입력하신 내용은 대부분 그대로 남아 있습니다.',
  ],
};
