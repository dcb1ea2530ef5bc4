import type { Text } from '../../../shared/survey/language.ts';

/**
 * What a letter says beside its code. `{closesOn}` is the last day, `{minutes}` how long the form
 * takes; readings as in every text that residents meet.
 */
export const SHEET_TEXTS = {
  request: {
    ja: 'アンケートへのご協力をお願いします',
    'ja-simple': 'アンケートに{答|こた}えてください',
    en: 'Please take part in our survey',
    'zh-Hans': '请协助填写问卷',
    ko: '설문조사에 참여해 주세요',
  },
  steps: {
    ja: 'QRコードを読み取るか、下のアドレスを開き、アクセスコードを入力してお答えください（約{minutes}分）。{closesOn}までお答えいただけます。',
    'ja-simple':
      '{上|うえ}のQRコードを{読|よ}んでください。または、アドレスを{開|ひら}いて、アクセスコードを{入|い}れてください。やさしい{日本語|にほんご}でも{答|こた}えられます。{closesOn}までに{答|こた}えてください。',
    en: 'Scan the QR code above, or open the address and enter the access code. The form is also in English. Please answer by {closesOn}.',
    'zh-Hans': '请扫描上方的二维码，或打开网址并输入访问码。问卷有中文版。请在{closesOn}之前填写。',
    ko: '위의 QR 코드를 스캔하거나 주소를 열어 접속 코드를 입력해 주세요. 한국어로도 응답할 수 있습니다. {closesOn}까지 응답해 주세요.',
  },
  slip: {
    ja: '紙の調査票でお答えの方は、この返信票を切り取り、調査票と一緒に返信用封筒に入れてお送りください。',
    'ja-simple':
      '{紙|かみ}に{書|か}いて{答|こた}える{人|ひと}は、この{紙|かみ}を{切|き}って、{一緒|いっしょ}に{送|おく}ってください。',
    en: 'If you answer on paper: cut this slip off and send it with the form.',
    'zh-Hans': '用纸质问卷回答的人，请剪下此回执，与问卷一起寄回。',
    ko: '종이로 응답하시는 분은 이 회신표를 잘라 설문지와 함께 보내 주세요.',
  },
} as const satisfies Readonly<Record<string, Text>>;
