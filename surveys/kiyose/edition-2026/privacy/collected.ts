import type { Notice } from '../../../../shared/survey/notice.ts';

/** Who asks, what for and what, and that nobody can tell who answered. */
export const collected: Notice = [
  {
    title: {
      ja: 'このアンケートを行うところ',
      'ja-simple': 'このアンケートをするところ',
      en: 'Who carries out this survey',
      'zh-Hans': '实施本问卷的部门',
      ko: '이 설문을 실시하는 곳',
    },
    body: {
      ja: '{office}が行います。個人情報の取扱いについてのお問い合わせも承ります。',
      'ja-simple':
        '{office}がします。あなたの{情報|じょうほう}の{使|つか}い{方|かた}について、わからないことも{聞|き}いてください。',
      en: 'The {office}. Please also direct questions about personal information to this section.',
      'zh-Hans': '由{office}实施。有关个人信息处理的咨询，也由该部门受理。',
      ko: '{office}에서 실시합니다. 개인정보 취급에 대한 문의도 받습니다.',
    },
  },
  {
    title: {
      ja: '使いみち',
      'ja-simple': '{何|なに}に{使|つか}うか',
      en: 'What it is used for',
      'zh-Hans': '用途',
      ko: '사용 목적',
    },
    body: {
      ja: '回答は、「SDGs未来都市計画」に掲げた指標の進み具合を確かめ、市の取組を見直すために、統計としてまとめて使います。ご意見の欄にお書きになった文章は、個人がわかる部分を除いて、公表することがあります。ほかの目的には使いません。\nご希望の方が書かれた連絡先は、地域活動・ボランティアのご案内のための連絡にだけ使います。',
      'ja-simple':
        '{市|し}には「SDGs{未来都市計画|みらいとしけいかく}」があります。この{計画|けいかく}がどこまで{進|すす}んだかを{調|しら}べて、{市|し}の{仕事|しごと}を{見直|みなお}すために、{答|こた}えを{使|つか}います。{答|こた}えは、{統計|とうけい}（{全体|ぜんたい}の{数字|すうじ}）にして{使|つか}います。{意見|いけん}のところに{書|か}いたことは、だれのことかわかるところを{消|け}して、みんなに{見|み}せることがあります。ほかのことには{使|つか}いません。\n{連絡先|れんらくさき}は、{書|か}きたい{人|ひと}だけが{書|か}きます。{地域|ちいき}の{活動|かつどう}やボランティアをお{知|し}らせするための{連絡|れんらく}にだけ{使|つか}います。',
      en: 'Answers are used, as statistics, to check how far the indicators of the SDGs Future City plan have come and to improve the city’s work. What you write in the field for opinions may be made public, without anything that identifies a person. Answers are used for nothing else.\nContact details, left only by those who wish to, are used only to contact them about community activities and volunteering.',
      'zh-Hans':
        '您的回答将以统计形式汇总，用于确认《SDGs未来城市规划》中提出的指标的进展情况，并检查和改进本市的各项工作。您在意见栏中所写的内容，可能会在去除可识别个人身份的部分后予以公布。不会用于其他目的。\n希望留下联系方式的人士所填写的联系方式，仅用于与您联系，向您介绍社区活动和志愿活动。',
      ko: '응답은 ‘SDGs 미래도시 계획’에 제시된 지표의 진전 상황을 확인하고 시의 사업을 점검하고 개선하기 위해 통계로 정리하여 사용합니다. 의견란에 적어 주신 글은 개인을 알아볼 수 있는 부분을 제외하고 공개할 수 있습니다. 다른 목적으로는 사용하지 않습니다.\n희망하시는 분이 남기신 연락처는 지역 활동·자원봉사를 안내해 드리기 위한 연락에만 사용합니다.',
    },
  },
  {
    title: {
      ja: 'アンケートでうかがうこと',
      'ja-simple': 'アンケートで{聞|き}くこと',
      en: 'What the survey asks',
      'zh-Hans': '问卷询问的内容',
      ko: '설문에서 여쭙는 내용',
    },
    body: {
      ja: '質問への回答、回答した日、使われた言語を記録します。年代、性別、お住まいの地区などもうかがいますが、お名前、ご住所の番地、生年月日、連絡先をうかがう質問はありません。答えたくない質問は、空欄のままでかまいません。\n回答した時刻や、ご利用の端末の番号（IPアドレス）は、回答とともに記録しません。',
      'ja-simple':
        '{質問|しつもん}の{答|こた}え、{答|こた}えた{日|ひ}、{使|つか}った{言語|げんご}（ことば）を{記録|きろく}します。だいたいの{年齢|ねんれい}、{性別|せいべつ}、{住|す}んでいる{地区|ちく}なども{聞|き}きます。{名前|なまえ}、{住所|じゅうしょ}の{番地|ばんち}、{生年月日|せいねんがっぴ}（{生|う}まれた{日|ひ}）、{連絡先|れんらくさき}を{聞|き}く{質問|しつもん}はありません。{答|こた}えたくない{質問|しつもん}は、{答|こた}えなくてもいいです。\n{答|こた}えた{時間|じかん}や、あなたの{機械|きかい}の{番号|ばんごう}（IPアドレス）は、{答|こた}えといっしょに{記録|きろく}しません。',
      en: 'We record your answers, the day and the language used. We ask about your age group, sex, part of the city and the like, but never for your name, street address, date of birth or contact details. You may leave any question blank.\nNeither the time of day nor the network address (IP address) of your device is recorded with your answers.',
      'zh-Hans':
        '我们记录您对问题的回答、回答的日期和所使用的语言。问卷也会询问年龄段、性别、居住地区等，但没有询问姓名、住址门牌号、出生日期或联系方式的问题。不想回答的问题可以留空。\n回答的时刻以及您所用设备的网络地址（IP地址），不会与回答一同记录。',
      ko: '질문에 대한 응답, 응답하신 날, 사용하신 언어를 기록합니다. 연령대, 성별, 거주 지역 등도 여쭙지만 성함, 상세 주소, 생년월일, 연락처를 여쭙는 질문은 없습니다. 답하고 싶지 않은 질문은 비워 두셔도 됩니다.\n응답하신 시각이나 사용하시는 기기의 번호(IP 주소)는 응답과 함께 기록하지 않습니다.',
    },
  },
  {
    title: {
      ja: '回答は無記名です',
      'ja-simple': '{答|こた}えに{名前|なまえ}は{書|か}きません',
      en: 'Your answers are anonymous',
      'zh-Hans': '回答是匿名的',
      ko: '응답은 무기명입니다',
    },
    body: {
      ja: 'アクセスコードは、お手紙を受け取った方が1回だけ回答できるようにするためのものです。コードが使われたことだけを記録し、回答とは結びつけません。だれがどのように回答したかは、市の職員にもわかりません。\n自由に書いていただく欄には、ご自身やほかの方のお名前など、個人がわかることを書かないようお願いします。',
      'ja-simple':
        'アクセスコードは、{手紙|てがみ}が{届|とど}いた{人|ひと}が1{回|かい}だけ{答|こた}えるためのものです。コードを{使|つか}ったことだけを{記録|きろく}します。コードと{答|こた}えをつなげることはしません。だれがどう{答|こた}えたかは、{市|し}で{働|はたら}く{人|ひと}にもわかりません。\n{自由|じゆう}に{書|か}くところには、{名前|なまえ}など、だれのことかわかることを{書|か}かないでください。ほかの{人|ひと}のことも{書|か}かないでください。',
      en: 'The access code makes sure that everyone who received a letter can answer once. We record only that a code was used, and do not link it to the answers. Not even city staff can tell who gave which answer.\nIn boxes for free text, please do not write names or anything else that identifies you or another person.',
      'zh-Hans':
        '访问码是为了让收到信的人士只能回答一次。我们只记录访问码已被使用，不会与回答相关联。谁作了怎样的回答，即使是市政府的工作人员也无从得知。\n请不要在自由填写栏中写您本人或他人的姓名等可识别个人身份的内容。',
      ko: '접속 코드는 안내문을 받으신 분이 한 번만 응답하실 수 있도록 하기 위한 것입니다. 코드가 사용되었다는 사실만 기록하며 응답과 연결하지 않습니다. 누가 어떻게 응답했는지는 시 직원도 알 수 없습니다.\n자유롭게 적으시는 칸에는 본인이나 다른 분의 성함 등 개인을 알아볼 수 있는 내용을 적지 마십시오.',
    },
  },
  {
    title: {
      ja: '連絡先の取扱い',
      'ja-simple': '{連絡先|れんらくさき}の{使|つか}い{方|かた}',
      en: 'Contact details',
      'zh-Hans': '联系方式的处理',
      ko: '연락처 취급',
    },
    body: {
      ja: '連絡先は、希望して同意された方だけからお預かりします。回答とは別の場所に暗号化して保管し、回答とは結びつけません。くわしい説明は、連絡先を書く画面に表示し、同意をうかがいます。',
      'ja-simple':
        '{連絡先|れんらくさき}は、{書|か}きたい{人|ひと}で、{同意|どうい}した（「いいです」と{答|こた}えた）{人|ひと}だけから{預|あず}かります。アンケートの{答|こた}えとは{別|べつ}のところに{保存|ほぞん}します。ほかの{人|ひと}が{読|よ}めないように、{暗号|あんごう}にします。{連絡先|れんらくさき}と{答|こた}えをつなげることはしません。{連絡先|れんらくさき}を{書|か}くページに、{詳|くわ}しい{説明|せつめい}があります。そのページで、{同意|どうい}するかどうかを{聞|き}きます。',
      en: 'Contact details are taken only from those who wish to leave them and agree. They are encrypted, kept apart from the answers and not linked to them. The page where you leave them explains this in full and asks for your consent.',
      'zh-Hans':
        '我们只保管自愿留下并表示同意的人士的联系方式。联系方式将加密保管，与问卷回答分开存放，不会相互关联。详细说明会显示在填写联系方式的页面上，并在该页面征求您的同意。',
      ko: '연락처는 희망하여 동의하신 분에게서만 받습니다. 응답과는 다른 곳에 암호화하여 보관하며, 응답과 연결하지 않습니다. 자세한 설명은 연락처를 적으시는 화면에 표시하고 동의를 여쭙습니다.',
    },
  },
];
