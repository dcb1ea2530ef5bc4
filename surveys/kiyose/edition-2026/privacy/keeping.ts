import type { Notice } from '../../../../shared/survey/notice.ts';

/** Where data are kept and how long, and what stays on the device. */
export const keeping: Notice = [
  {
    title: {
      ja: '保管の場所と方法',
      'ja-simple': '{保存|ほぞん}する{場所|ばしょ}と{方法|ほうほう}',
      en: 'Where and how data are kept',
      'zh-Hans': '保管的地点与方式',
      ko: '보관 장소와 방법',
    },
    body: {
      ja: 'アマゾン ウェブ サービス（AWS）に保管を委託し、東京リージョン（日本国内）に暗号化して保管します。通信も暗号化しています。回答を集計する職員と、連絡先を扱う担当者は、それぞれの仕事に必要なものだけを見ることができます。',
      'ja-simple':
        'アマゾン ウェブ サービス（AWS）という{会社|かいしゃ}に、{保存|ほぞん}を{頼|たの}みます。{保存|ほぞん}する{場所|ばしょ}は、{日本|にほん}の{東京|とうきょう}リージョンです。ほかの{人|ひと}が{読|よ}めないように、{暗号|あんごう}にして{保存|ほぞん}します。{送|おく}るときも{暗号|あんごう}にします。{答|こた}えを{数|かぞ}える{人|ひと}と、{連絡先|れんらくさき}を{使|つか}う{人|ひと}は、{自分|じぶん}の{仕事|しごと}に{必要|ひつよう}なものだけを{見|み}ることができます。',
      en: 'Storage is entrusted to Amazon Web Services (AWS) in its Tokyo region, in Japan. Data are encrypted there and on their way. Staff who analyse answers and staff who handle contact details each see only what their work needs.',
      'zh-Hans':
        '委托Amazon Web Services（AWS）保管，经加密后保存在其东京区域（日本国内）。通信也经过加密。统计回答的职员和负责联系方式的人员，各自只能看到工作所需的内容。',
      ko: 'Amazon Web Services(AWS)에 보관을 위탁하며, 도쿄 리전(일본 국내)에 암호화하여 보관합니다. 통신도 암호화합니다. 응답을 집계하는 직원과 연락처를 다루는 담당자는 각자의 업무에 필요한 것만 볼 수 있습니다.',
    },
  },
  {
    title: {
      ja: '消去する日',
      'ja-simple': '{消|け}す{日|ひ}',
      en: 'When data are deleted',
      'zh-Hans': '删除日期',
      ko: '삭제하는 날',
    },
    body: {
      ja: '回答は{answersDeletedOn}に、連絡先は{contactsDeletedOn}に消去します。送信されなかった途中の回答は、回答期間（{closesOn}まで）が終わって1日たつと使えなくなり、消去されます。\n障害に備えた予備の記録からは、それから35日以内に消えます。',
      'ja-simple':
        '{答|こた}えは{answersDeletedOn}に{消|け}します。{連絡先|れんらくさき}は{contactsDeletedOn}に{消|け}します。アンケートは{closesOn}に{終|お}わります。{送|おく}らなかった{途中|とちゅう}の{答|こた}えは、その{次|つぎ}の{日|ひ}が{終|お}わると{使|つか}えなくなります。そのあと{消|け}します。\n{機械|きかい}がこわれたときのための{記録|きろく}も、それから35{日以内|にちいない}に{消|け}します。',
      en: 'Answers are deleted on {answersDeletedOn} and contact details on {contactsDeletedOn}. Unfinished answers that were never sent can no longer be opened one day after the survey closes ({closesOn}), and are then deleted.\nFrom backup records they disappear within 35 days after that.',
      'zh-Hans':
        '问卷回答将于{answersDeletedOn}删除，联系方式将于{contactsDeletedOn}删除。没有提交的回答，在回答期间（至{closesOn}）结束一天后将无法再使用，并会被删除。\n为防备故障而保留的备份记录，会在此后35天内删除。',
      ko: '응답은 {answersDeletedOn}에, 연락처는 {contactsDeletedOn}에 삭제합니다. 보내지 않으신 작성 중인 응답은 응답 기간({closesOn}까지)이 끝나고 하루가 지나면 사용할 수 없게 되며 삭제됩니다.\n장애에 대비한 예비 기록에서는 그로부터 35일 이내에 삭제됩니다.',
    },
  },
  {
    title: {
      ja: 'Cookie（クッキー）など、端末に残るもの',
      'ja-simple': 'Cookie（クッキー）など、{機械|きかい}に{残|のこ}るもの',
      en: 'Cookies and what stays on your device',
      'zh-Hans': 'Cookie等保留在设备中的信息',
      ko: '쿠키(Cookie) 등 기기에 남는 것',
    },
    body: {
      ja: '回答を続けるために必要なCookieだけを使います。途中の回答を見分けるためのもの（名前は「__Host-visit-」で始まります。中身は暗号化され、ブラウザーを閉じると消えます）と、選んだ言語を覚えておくもの（名前は「language」、30日で消えます）です。\n通信が切れたときなどに備えて、入力中の内容を、この端末のブラウザーに暗号化して一時的に残します。次の画面へ進むか、「この端末から消す」を押すと消えます。ブラウザーを閉じると読めなくなり、7日を過ぎると、次にこのページを開いたときに消えます。\n広告や、アクセスを追跡する仕組みは使っていません。ほかの会社のサーバーに接続することもありません。',
      'ja-simple':
        'アンケートを{続|つづ}けるために{必要|ひつよう}なCookie（ブラウザーに{残|のこ}る{小|ちい}さい{記録|きろく}）だけを{使|つか}います。1つは、{途中|とちゅう}の{答|こた}えを{見|み}つけるためのものです。{名前|なまえ}は「__Host-visit-」からはじまります。{内容|ないよう}は{暗号|あんごう}です。ブラウザーを{閉|と}じるとなくなります。もう1つは、{選|えら}んだことばを{覚|おぼ}えるためのものです。{名前|なまえ}は「language」です。30{日間|にちかん}でなくなります。\nあなたが{書|か}いているものを、この{機械|きかい}のブラウザーにしばらくの{間|あいだ}{残|のこ}します。インターネットが{切|き}れたときなどのためです。{残|のこ}すものは{暗号|あんごう}にします。{次|つぎ}のページへ{進|すす}むか、「{消|け}す」ボタンを{押|お}すと、なくなります。ブラウザーを{閉|と}じると、{読|よ}めなくなります。{一週間|いっしゅうかん}たつと、{次|つぎ}にこのページを{開|ひら}いたときになくなります。\n{広告|こうこく}はありません。あなたがどのページを{見|み}たかを{調|しら}べるものもありません。ほかの{会社|かいしゃ}のサーバーにつながることもありません。',
      en: 'Only cookies needed to answer are used: one that recognises your unfinished answers (its name begins with “__Host-visit-”; its content is encrypted and it goes when you close the browser), and one that remembers your language (“language”, 30 days).\nIn case the connection is lost, what you are typing is kept for a while in the browser on this device, encrypted. It goes when you reach the next page or press “remove from this device”. Once the browser is closed it can no longer be read, and after 7 days it is removed when you next open these pages.\nThere is no advertising and no tracking, and the pages connect to no other company’s servers.',
      'zh-Hans':
        '我们只使用继续回答所必需的Cookie：一种用于识别尚未提交的回答（名称以“__Host-visit-”开头，内容经过加密，关闭浏览器后即消失）；另一种用于记住您选择的语言（名称为“language”，30天后消失）。\n为防备网络中断等情况，您正在输入的内容会加密后暂时保留在此设备的浏览器中。进入下一页，或点击“从此设备中删除”后即消失。关闭浏览器后将无法读取；超过7天的，会在您下次打开本页面时删除。\n我们没有使用广告或追踪访问的机制，也不会连接其他公司的服务器。',
      ko: '응답을 계속하는 데 필요한 쿠키(Cookie)만 사용합니다. 작성 중인 응답을 구분하기 위한 것(이름은 ‘__Host-visit-’로 시작합니다. 내용은 암호화되며 브라우저를 닫으면 없어집니다)과 선택하신 언어를 기억해 두기 위한 것(이름은 ‘language’이며 30일 후에 없어집니다)입니다.\n통신이 끊기는 경우 등에 대비하여 입력 중인 내용을 이 기기의 브라우저에 암호화하여 일시적으로 남깁니다. 다음 화면으로 진행하시거나 ‘이 기기에서 삭제하기’를 누르시면 없어집니다. 브라우저를 닫으면 읽을 수 없게 되며, 7일이 지나면 다음에 이 페이지를 여실 때 삭제됩니다.\n광고나 접속을 추적하는 장치는 사용하지 않습니다. 다른 회사의 서버에 접속하지도 않습니다.',
    },
  },
];
