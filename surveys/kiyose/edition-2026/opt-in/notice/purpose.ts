import type { OptIn } from '../../../../../shared/survey/definition.ts';

/** Who asks for the details, what for, and which. */
export const purpose: OptIn['notice'] = [
  {
    title: {
      ja: 'ご連絡先をお預かりするところ',
      'ja-simple': '{連絡先|れんらくさき}を{預|あず}かるところ',
      en: 'Who keeps your contact details',
      'zh-Hans': '保管联系方式的部门',
      ko: '연락처를 보관하는 곳',
    },
    body: {
      ja: '清瀬市未来創造課がお預かりします。お問い合わせも未来創造課で承ります。',
      'ja-simple':
        '{清瀬市|きよせし}の{未来創造課|みらいそうぞうか}が{預|あず}かります。わからないことも、{未来創造課|みらいそうぞうか}に{聞|き}いてください。{連絡先|れんらくさき}は、{名前|なまえ}、{電話番号|でんわばんごう}、メールアドレスなどです。',
      en: 'The Future Creation Section of Kiyose City keeps them. Please also direct any question about them to that section.',
      'zh-Hans':
        '由清濑市未来创造课（[ja:清瀬市未来創造課]）保管。如有疑问，也请向未来创造课咨询。',
      ko: '기요세시 미래창조과([ja:清瀬市未来創造課])가 보관합니다. 문의도 미래창조과에서 받습니다.',
    },
  },
  {
    title: {
      ja: '使いみち',
      'ja-simple': '{何|なに}に{使|つか}うか',
      en: 'What they are used for',
      'zh-Hans': '用途',
      ko: '사용 목적',
    },
    body: {
      ja: '地域活動・ボランティアのご案内のための連絡にだけ使います。ほかのことには使いません。',
      'ja-simple':
        '{地域|ちいき}の{活動|かつどう}やボランティアをお{知|し}らせするための{連絡|れんらく}にだけ{使|つか}います。ほかのことには{使|つか}いません。',
      en: 'Only to contact you about community activities and volunteering. They are used for nothing else.',
      'zh-Hans': '仅用于与您联系，向您介绍社区活动和志愿活动。不会用于其他目的。',
      ko: '지역 활동·자원봉사를 안내해 드리기 위한 연락에만 사용합니다. 다른 목적으로는 사용하지 않습니다.',
    },
  },
  {
    title: {
      ja: 'うかがうこと',
      'ja-simple': '{聞|き}くこと',
      en: 'What we ask for',
      'zh-Hans': '询问的内容',
      ko: '여쭙는 내용',
    },
    body: {
      ja: 'お名前と、電話番号またはメールアドレス（どちらか一方でかまいません）をうかがいます。関心のある活動、できること・得意なこと、活動できる時間帯、お住まいの地区は、ご案内に役立てるためのもので、書かなくてもかまいません。',
      'ja-simple':
        'あなたの{名前|なまえ}と、{電話番号|でんわばんごう}またはメールアドレスを{聞|き}きます。{電話番号|でんわばんごう}とメールアドレスは、どちらか1つでいいです。{興味|きょうみ}がある{活動|かつどう}、できること・{得意|とくい}なことも{聞|き}きます。{活動|かつどう}できる{時間|じかん}、{住|す}んでいる{地区|ちく}も{聞|き}きます。これは、あなたに{合|あ}うお{知|し}らせをするためです。この4つは、{書|か}かなくてもいいです。',
      en: 'Your name, and a phone number or an e-mail address (one of the two is enough). Your interests, what you can do or are good at, the times that suit you and your part of the city help us suggest activities; you may leave them out.',
      'zh-Hans':
        '询问您的姓名，以及电话号码或电子邮箱（填写其中一项即可）。您感兴趣的活动、您会做或擅长的事、可参加活动的时间段和居住地区，用于帮助我们向您介绍活动，可以不填写。',
      ko: '성함과, 전화번호 또는 이메일 주소(둘 중 하나만 적으셔도 됩니다)를 여쭙습니다. 관심 있는 활동, 할 수 있는 일·잘하는 일, 활동할 수 있는 시간대, 거주하시는 지역은 안내에 참고하기 위한 것이므로 적지 않으셔도 됩니다.',
    },
  },
];
