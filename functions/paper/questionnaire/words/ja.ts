import type { Words } from './words.ts';

export const ja: Words = {
  ticket: '整理番号（市が記入します）',
  howTo: 'ご記入にあたって',
  instructions: (closesOn) => [
    '黒のボールペンまたは濃い鉛筆で、あてはまる番号を○で囲んでください。',
    '書き間違えたときは、番号に二重線を引き、正しい番号を○で囲んでください。',
    '○の数は、質問ごとの（　）内のとおりにお願いします。お答えになりたくない質問は、空欄のままでかまいません。',
    'この用紙には、お名前・ご住所・アクセスコードを書かないでください。',
    ...(closesOn === undefined
      ? []
      : [
          `${closesOn}までに、同封の返信票とともに返信用封筒に入れて、切手を貼らずにお出しください。`,
        ]),
    'インターネットでお答えになった方は、この用紙を出さないでください。',
    '地域活動・ボランティアのご案内を希望される方は、別紙の申込票にご記入ください。',
  ],
  contact: 'お問い合わせ',
  questionLabel: (number) => `問${number}`,
  one: '（○は1つ）',
  any: '（○はいくつでも）',
  upTo: (limit) => `（○は${limit}つまで）`,
  oneEach: '（それぞれ○は1つ）',
  numberBetween: (min, max) => `（${min}から${max}までの数字を記入）`,
  freeText: '（自由にお書きください）',
  onlyAfter: (question, options) => `${question}で${options}に○をつけた方だけお答えください。`,
  or: 'または',
  goOn: (options, question) => `${options}に○をつけた方は、${question}へお進みください。`,
  answerToo: (options, question) => `${options}に○をつけた方は、${question}もお答えください。`,
  othersGoOn: (question) => `そのほかの方は、${question}へお進みください。`,
  end: '質問は以上です。ご協力ありがとうございました。',
};
