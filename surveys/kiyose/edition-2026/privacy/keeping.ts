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
      ja: '回答やお申込みに必要なCookieだけを使います。\n・途中の回答や、送信が済んだことを見分けるもの（名前は「__Host-visit-」で始まります。{closesOn}の次の日まで残ります）\n・地域活動・ボランティアのお申込みを見分けるもの（名前は「__Host-sign-up-」で始まります。ブラウザーを閉じると消えます）\n・選んだ言語を覚えておくもの（名前は「language」です。30日で消えます）\nはじめの2つの中身は暗号化しています。\n通信が切れたときなどに備えて、入力中の内容も、この端末のブラウザーに暗号化して一時的に残します。次の画面へ進むと消えます。7日を過ぎたものは、次にこのページを開いたときに消えます。\n残っているあいだは、同じブラウザーを使うほかの人も、途中の回答や入力中の内容を開くことができます。この端末から消すボタンを押すと、どちらもすぐに消えます。\n広告や、アクセスを追跡する仕組みは使っていません。ほかの会社のサーバーに接続することもありません。',
      'ja-simple':
        'アンケートや{申|もう}し{込|こ}みに{必要|ひつよう}なCookie（ブラウザーに{残|のこ}る{小|ちい}さい{記録|きろく}）だけを{使|つか}います。\n・{途中|とちゅう}の{答|こた}えや、もう{送|おく}った{答|こた}えがあることを{覚|おぼ}えるもの。{名前|なまえ}は「__Host-visit-」からはじまります。{closesOn}の{次|つぎ}の{日|ひ}まで{残|のこ}ります。\n・{地域|ちいき}の{活動|かつどう}・ボランティアの{申|もう}し{込|こ}みを{覚|おぼ}えるもの。{名前|なまえ}は「__Host-sign-up-」からはじまります。ブラウザーを{閉|と}じるとなくなります。\n・{選|えら}んだことばを{覚|おぼ}えるもの。{名前|なまえ}は「language」です。30{日間|にちかん}でなくなります。\n{最初|さいしょ}の2つの{内容|ないよう}は、{暗号|あんごう}にします。\nあなたが{書|か}いているものも、この{機械|きかい}のブラウザーにしばらくの{間|あいだ}{残|のこ}します。インターネットが{切|き}れたときなどのためです。{残|のこ}すものは{暗号|あんごう}にします。{次|つぎ}のページへ{進|すす}むと、なくなります。{一週間|いっしゅうかん}たつと、{次|つぎ}にこのページを{開|ひら}いたときになくなります。\n{残|のこ}っている{間|あいだ}は、{同|おな}じブラウザーを{使|つか}う{人|ひと}も、{途中|とちゅう}の{答|こた}えや{書|か}いているものを{見|み}ることができます。{消|け}すボタンを{押|お}すと、すぐになくなります。\n{広告|こうこく}はありません。あなたがどのページを{見|み}たかを{調|しら}べるものもありません。ほかの{会社|かいしゃ}のサーバーにつながることもありません。',
      en: 'Only cookies needed for answering and signing up are used:\n・one that recognises unfinished answers, and answers already sent (its name begins with “__Host-visit-”; it stays until the day after {closesOn});\n・one that recognises a sign-up for community activities (its name begins with “__Host-sign-up-”; it goes when you close the browser);\n・one that remembers your language (“language”; it goes after 30 days).\nThe contents of the first two are encrypted.\nIn case the connection is lost, what you are typing is also kept for a while in the browser on this device, encrypted. It goes when you reach the next page. Anything older than 7 days is removed when you next open these pages.\nAs long as they are there, others who use the same browser can open your unfinished answers and what you were typing. The buttons that remove everything from this device delete both at once.\nThere is no advertising and no tracking, and the pages connect to no other company’s servers.',
      'zh-Hans':
        '我们只使用回答和申请所必需的Cookie：\n・用于识别尚未提交的回答以及是否已经提交的Cookie（名称以“__Host-visit-”开头，保留至{closesOn}的次日）\n・用于识别社区活动、志愿活动申请的Cookie（名称以“__Host-sign-up-”开头，关闭浏览器后即消失）\n・用于记住您选择的语言的Cookie（名称为“language”，30天后消失）\n前两种Cookie的内容经过加密。\n为防备网络中断等情况，您正在输入的内容也会加密后暂时保留在此设备的浏览器中。进入下一页后即消失；超过7天的，会在您下次打开本页面时删除。\n在保留期间，使用同一浏览器的其他人也可以打开您尚未提交的回答和正在输入的内容。点击从此设备中删除的按钮，两者都会立即删除。\n我们没有使用广告或追踪访问的机制，也不会连接其他公司的服务器。',
      ko: '응답과 신청에 필요한 쿠키(Cookie)만 사용합니다.\n・작성 중인 응답과 이미 보내신 사실을 구분하기 위한 것(이름은 ‘__Host-visit-’로 시작하며, {closesOn} 다음 날까지 남습니다)\n・지역 활동·자원봉사 신청을 구분하기 위한 것(이름은 ‘__Host-sign-up-’으로 시작하며, 브라우저를 닫으면 없어집니다)\n・선택하신 언어를 기억해 두기 위한 것(이름은 ‘language’이며, 30일 후에 없어집니다)\n앞의 두 가지는 내용을 암호화합니다.\n통신이 끊기는 경우 등에 대비하여 입력 중인 내용도 이 기기의 브라우저에 암호화하여 일시적으로 남깁니다. 다음 화면으로 진행하시면 없어집니다. 7일이 지난 것은 다음에 이 페이지를 여실 때 삭제됩니다.\n남아 있는 동안에는 같은 브라우저를 사용하는 다른 사람도 작성 중인 응답과 입력 중인 내용을 열 수 있습니다. 이 기기에서 삭제하는 버튼을 누르시면 둘 다 바로 없어집니다.\n광고나 접속을 추적하는 장치는 사용하지 않습니다. 다른 회사의 서버에 접속하지도 않습니다.',
    },
  },
];
