import type { Notice } from '../../../../shared/survey/notice.ts';

/** By telephone, with a helper, on paper, in another language. */
export const waysToAnswer: Notice = [
  {
    title: {
      ja: 'お電話でのお問い合わせ',
      'ja-simple': '{電話|でんわ}で{聞|き}きたいとき',
      en: 'Asking by telephone',
      'zh-Hans': '电话咨询',
      ko: '전화 문의',
    },
    body: {
      ja: 'わからないこと、お困りのことがありましたら、お手紙に記載の電話番号で{office}までお問い合わせください。お手紙をお持ちでない方は、市役所の代表電話にお掛けください。受付は、市役所が開いている日と時間です。',
      'ja-simple':
        'わからないことや{困|こま}ったことがあるときは、{office}に{電話|でんわ}してください。{電話番号|でんわばんごう}は、{手紙|てがみ}に{書|か}いてあります。{手紙|てがみ}がない{人|ひと}は、{市役所|しやくしょ}に{電話|でんわ}してください。{電話|でんわ}できるのは、{市役所|しやくしょ}が{仕事|しごと}をしている{日|ひ}と{時間|じかん}です。',
      en: 'If anything is unclear or difficult, please call the {office} at the telephone number printed in your letter, or, if you have no letter, call the main number of the city hall. Both are open during the hours of the city hall.',
      'zh-Hans':
        '如果您有不明白的地方或遇到困难，请拨打信上所写的电话号码，向{office}咨询。没有收到信的人士，请拨打市政府的总机。受理时间为市政府的办公日和办公时间。',
      ko: '잘 모르시는 점이나 어려운 점이 있으시면 안내문에 적힌 전화번호로 {office}에 문의해 주십시오. 안내문을 받지 않으신 분은 시청 대표 전화로 문의해 주십시오. 시청이 문을 여는 날과 시간에 접수합니다.',
    },
  },
  {
    title: {
      ja: 'ご自分で読み書きや操作がむずかしいとき',
      'ja-simple':
        '{読|よ}むことや{書|か}くこと、{画面|がめん}を{使|つか}うことが{難|むずか}しいとき',
      en: 'If reading, writing or using the screen is difficult',
      'zh-Hans': '读写或操作有困难时',
      ko: '직접 읽고 쓰거나 조작하기 어려우실 때',
    },
    body: {
      ja: 'ご家族や支援の方などが、ご本人のお考えを聞き取り、代わりに入力してかまいません。質問の答えは、お手伝いする方ではなく、ご本人のお考えでお選びください。\n画面の文字は、ブラウザーの設定で大きくできます。画面を読み上げるソフトや、キーボードだけでも操作できるように作っています。',
      'ja-simple':
        '{家族|かぞく}や{手伝|てつだ}う{人|ひと}が、あなたの{考|かんが}えを{聞|き}いて、あなたの{代|か}わりに{書|か}いてもいいです。{答|こた}えは、あなたの{考|かんが}えで{選|えら}びます。{手伝|てつだ}う{人|ひと}の{考|かんが}えでは{選|えら}びません。\n{画面|がめん}の{文字|もじ}は、ブラウザー（ページを{見|み}るためのソフト）の{設定|せってい}で{大|おお}きくできます。ページを{声|こえ}で{読|よ}むソフトでも{使|つか}えます。キーボードだけでも{使|つか}えます。',
      en: 'A relative or helper may read the questions to you and enter your answers. Please make sure that the answers are those of the person who received the letter, not of the helper.\nYou can enlarge the text in your browser’s settings. The pages are built to be used with screen readers and with a keyboard alone.',
      'zh-Hans':
        '可以由您的家人或协助者听取您的想法后，代您输入。请按您本人的想法选择答案，而不是协助者的想法。\n页面上的文字可以通过浏览器的设置放大。本页面支持屏幕阅读软件，也可以只用键盘操作。',
      ko: '가족이나 도와주시는 분이 본인의 생각을 듣고 대신 입력하셔도 됩니다. 질문의 답은 도와주시는 분이 아니라 본인의 생각에 따라 선택해 주십시오.\n화면의 글자는 브라우저 설정에서 크게 하실 수 있습니다. 화면을 읽어 주는 소프트웨어나 키보드만으로도 조작하실 수 있습니다.',
    },
  },
  {
    title: {
      ja: '紙の調査票をご希望のとき',
      'ja-simple': '{紙|かみ}で{答|こた}えたいとき',
      en: 'If you would rather answer on paper',
      'zh-Hans': '希望使用纸质问卷时',
      ko: '종이 설문지를 원하실 때',
    },
    body: {
      ja: 'インターネットで回答できないときは、{office}にお申し出ください。紙の調査票をお送りします。\n回答は、インターネットか紙の、どちらか一方で1回だけお願いします。',
      'ja-simple':
        'インターネットで{答|こた}えることができないときは、{office}に{言|い}ってください。{紙|かみ}のアンケートを{送|おく}ります。\n{答|こた}えるのは1{回|かい}だけです。インターネットか{紙|かみ}の、どちらか1つで{答|こた}えてください。',
      en: 'If you cannot answer on the internet, please tell the {office} and we will send you a paper questionnaire.\nPlease answer only once, either on the internet or on paper.',
      'zh-Hans':
        '如果您无法在网上回答，请告知{office}。我们会给您寄送纸质问卷。\n请在网上或纸质问卷中任选一种，只回答一次。',
      ko: '인터넷으로 응답하실 수 없으면 {office}에 말씀해 주십시오. 종이 설문지를 보내 드립니다.\n응답은 인터넷과 종이 중 한 가지로 한 번만 해 주십시오.',
    },
  },
  {
    title: {
      ja: 'ほかの言語で答えたいとき',
      'ja-simple': 'ほかのことばで{答|こた}えたいとき',
      en: 'Answering in another language',
      'zh-Hans': '希望用其他语言回答时',
      ko: '다른 언어로 응답하고 싶으실 때',
    },
    body: {
      ja: '画面の上にある言語の名前を押すと、ことばが切り替わります。途中で切り替えても、それまでの回答は消えません。',
      'ja-simple':
        '{画面|がめん}の{上|うえ}に、ことばの{名前|なまえ}があります。{使|つか}いたいことばを{押|お}してください。{途中|とちゅう}でことばを{変|か}えても、{前|まえ}の{答|こた}えは{残|のこ}っています。',
      en: 'Press the name of a language at the top of the page. You can switch at any time; your answers so far are kept.',
      'zh-Hans': '点击页面上方的语言名称，即可切换语言。中途切换，之前的回答也不会丢失。',
      ko: '화면 위쪽에 있는 언어 이름을 누르시면 언어가 바뀝니다. 도중에 바꾸셔도 그때까지의 응답은 지워지지 않습니다.',
    },
  },
];
