import type { OptIn } from '../../../../../shared/survey/definition.ts';

/** That it is voluntary, apart from the answers, and who sees the details. */
export const choice: OptIn['notice'] = [
  {
    title: {
      ja: 'ご記入は任意です',
      'ja-simple': '{書|か}くかどうかは、{自分|じぶん}で{決|き}められます',
      en: 'It is your choice',
      'zh-Hans': '自愿填写',
      ko: '기재는 자유입니다',
    },
    body: {
      ja: '書くかどうかはご自由です。書かなくても、不利益はありません。アンケートは、ご連絡先を書いても書かなくても、無記名のままです。',
      'ja-simple':
        '{連絡先|れんらくさき}は、{書|か}いても{書|か}かなくてもいいです。{書|か}かなくても、{損|そん}はしません。どちらの{場合|ばあい}も、アンケートに{名前|なまえ}はつきません。',
      en: 'You are free to leave your details or not, and nothing changes for you if you do not. The survey stays anonymous either way.',
      'zh-Hans':
        '是否填写由您自行决定。即使不填写，也不会对您有任何不利。无论是否填写联系方式，问卷调查始终是匿名的。',
      ko: '적으실지 여부는 자유롭게 정하실 수 있습니다. 적지 않으셔도 불이익은 없습니다. 연락처를 적으시든 적지 않으시든, 설문조사는 무기명입니다.',
    },
  },
  {
    title: {
      ja: 'アンケートの回答とは結びつけません',
      'ja-simple': 'アンケートの{答|こた}えとつなげません',
      en: 'Not linked to your answers',
      'zh-Hans': '不与问卷回答相关联',
      ko: '설문조사 응답과 연결하지 않습니다',
    },
    body: {
      ja: 'ご連絡先は、アンケートの回答とは別に保管し、結びつけません。だれがどのように回答したかは、市の職員にもわかりません。',
      'ja-simple':
        '{連絡先|れんらくさき}は、アンケートの{答|こた}えと{別々|べつべつ}に{保存|ほぞん}します。{連絡先|れんらくさき}と{答|こた}えをつなげることはしません。だれがどう{答|こた}えたかは、{市|し}で{働|はたら}く{人|ひと}にもわかりません。',
      en: 'Your contact details are kept apart from the survey answers and are not linked to them. Not even city staff can tell who gave which answer.',
      'zh-Hans':
        '联系方式与问卷回答分开保管，不会相互关联。谁作了怎样的回答，即使是市政府的工作人员也无从得知。',
      ko: '연락처는 설문조사 응답과 별도로 보관하며, 서로 연결하지 않습니다. 누가 어떻게 응답했는지는 시 직원도 알 수 없습니다.',
    },
  },
  {
    title: {
      ja: 'ご連絡先を見る人',
      'ja-simple': '{連絡先|れんらくさき}を{見|み}る{人|ひと}',
      en: 'Who sees your details',
      'zh-Hans': '谁会看到您的联系方式',
      ko: '연락처를 보는 사람',
    },
    body: {
      ja: '未来創造課の職員と、市からご案内の仕事を任された担当者が見ます。清瀬市社会福祉協議会、きよせボランティア・市民活動センター、活動の主催団体には、それぞれについて同意をいただいた場合にだけお伝えします。同意のない相手にはお伝えしません。',
      'ja-simple':
        '{未来創造課|みらいそうぞうか}で{働|はたら}く{人|ひと}と、{市|し}がお{知|し}らせの{仕事|しごと}を{頼|たの}んだ{人|ひと}が{見|み}ます。{次|つぎ}の3つのところには、あなたがそれぞれに{同意|どうい}した（「いいです」と{答|こた}えた）ときだけ、{連絡先|れんらくさき}を{教|おし}えます。{清瀬市|きよせし}{社会福祉協議会|しゃかいふくしきょうぎかい}（{地域|ちいき}の{福祉|ふくし}のための{団体|だんたい}）、きよせボランティア・{市民活動|しみんかつどう}センター、{活動|かつどう}をする{団体|だんたい}です。{同意|どうい}がないところには{教|おし}えません。',
      en: 'Staff of the Future Creation Section, and the people the city has charged with contacting you. We pass your details to the Kiyose City Council of Social Welfare, to the Kiyose Volunteer and Citizens’ Activity Centre, or to the organisers of an activity only if you agree to each of them separately. They go to no one you have not agreed to.',
      'zh-Hans':
        '未来创造课的职员，以及受本市委托负责介绍活动的人员会看到。对于清濑市社会福祉协议会、清濑志愿者与市民活动中心（[ja:きよせボランティア・市民活動センター]）和活动的主办团体，仅在您分别表示同意的情况下，才会将联系方式告知对方。未经您同意的，一律不予告知。',
      ko: '미래창조과 직원과, 시에서 안내 업무를 맡긴 담당자가 봅니다. 기요세시 사회복지협의회([ja:清瀬市社会福祉協議会]), 기요세 자원봉사·시민활동센터([ja:きよせボランティア・市民活動センター]), 활동의 주최 단체에는 각각에 대해 동의하신 경우에만 알려 드립니다. 동의하지 않으신 곳에는 알리지 않습니다.',
    },
  },
  {
    title: {
      ja: '消去する日',
      'ja-simple': '{消|け}す{日|ひ}',
      en: 'When they are deleted',
      'zh-Hans': '删除日期',
      ko: '삭제하는 날',
    },
    body: {
      ja: '{deletedOn}に消去します。それより前でも、お申し出があれば消去します。',
      'ja-simple':
        '{deletedOn}に{消|け}します。その{前|まえ}でも、あなたが「{消|け}してください」と{言|い}えば、{消|け}します。',
      en: 'On {deletedOn}. If you ask us to, we delete them sooner.',
      'zh-Hans': '将于{deletedOn}删除。在此之前，如您提出要求，也会删除。',
      ko: '{deletedOn}에 삭제합니다. 그 전이라도 요청하시면 삭제합니다.',
    },
  },
  {
    title: {
      ja: '同意の取りやめ、確認、訂正',
      'ja-simple':
        '{同意|どうい}をやめるとき、{内容|ないよう}を{確認|かくにん}したり{直|なお}したりするとき',
      en: 'Withdrawing your consent, seeing and correcting your details',
      'zh-Hans': '同意的撤回、内容的确认与更正',
      ko: '동의의 철회, 확인, 정정',
    },
    body: {
      ja: '同意は、いつでも取りやめることができます。お預かりした内容の確認や訂正、消去は、送信のあとに表示される「取消し番号」を使って、このサイトの「登録した連絡先の確認・訂正・取りやめ」のページ（/my-contact）でご自分でできます。未来創造課の窓口や電話でお申し出いただくこともできます。個人情報の保護に関する法律による開示、訂正、利用停止の請求もできます。',
      'ja-simple':
        '{同意|どうい}は、いつでもやめることができます。{送|おく}ったあとの{画面|がめん}に、「{連絡先|れんらくさき}を{取|と}り{消|け}すための{番号|ばんごう}」が{出|で}ます。この{番号|ばんごう}を{使|つか}って、{預|あず}かった{内容|ないよう}を{見|み}たり、{直|なお}したり、{消|け}したりすることができます。「{登録|とうろく}した{連絡先|れんらくさき}を{見|み}る・{直|なお}す・やめる」のページ（このサイトの /my-contact）でできます。{未来創造課|みらいそうぞうか}に{言|い}ってもいいです。{個人情報|こじんじょうほう}の{保護|ほご}に{関|かん}する{法律|ほうりつ}（あなたの{情報|じょうほう}を{守|まも}る{法律|ほうりつ}）もあります。この{法律|ほうりつ}で、{情報|じょうほう}を{見|み}せること、{直|なお}すこと、{使|つか}うのをやめることを、{市|し}に{求|もと}める（{頼|たの}む）こともできます。',
      en: 'You may withdraw your consent at any time. With the withdrawal number shown after sending you can see, correct or delete what we hold yourself, on this site’s page “See, correct or withdraw your contact details” (/my-contact). You can also ask the Future Creation Section, at the counter or by telephone. You also have the right to request disclosure, correction and suspension of use under the Act on the Protection of Personal Information.',
      'zh-Hans':
        '您可以随时撤回同意。如需确认、更正或删除我们保管的内容，可以使用提交后显示的“撤回号码”，在本网站的“查看、更正或撤回已登记的联系方式”页面（/my-contact）自行办理，也可以到未来创造课的窗口或打电话提出。您还可以依据日本《个人信息保护法》，请求披露、更正或停止使用。',
      ko: '동의는 언제든지 철회하실 수 있습니다. 보관 중인 내용의 확인이나 정정, 삭제는 전송 후에 표시되는 ‘취소 번호’를 사용하여 이 사이트의 ‘등록하신 연락처의 확인·정정·취소’ 페이지(/my-contact)에서 직접 하실 수 있습니다. 미래창조과 창구나 전화로 요청하실 수도 있습니다. 일본의 개인정보 보호에 관한 법률에 따라 공개, 정정, 이용 정지를 청구하실 수도 있습니다.',
    },
  },
];
