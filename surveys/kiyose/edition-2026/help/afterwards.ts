import type { Notice } from '../../../../shared/survey/notice.ts';

/** What remains after sending, contact details, dates and results. */
export const afterwards: Notice = [
  {
    title: {
      ja: '送ったあとの控え',
      'ja-simple': '{送|おく}ったあとの{記録|きろく}',
      en: 'A record of what you sent',
      'zh-Hans': '提交后的凭据',
      ko: '보내신 후의 확인 자료',
    },
    body: {
      ja: '回答を送ると、受付が終わったことをお知らせする画面が表示されます。必要な方は、その画面を印刷するか、書き留めてください。同じブラウザーに同じアクセスコードを入力すると、{closesOn}までは、もう一度表示できます。ただし、「終了して、この端末から回答の情報を消す」を押したあとは表示できません。\n送ったあとで、回答を変えたり取り消したりすることはできません。回答は無記名で、どれがどなたの回答か、市にもわからないためです。',
      'ja-simple':
        '{答|こた}えを{送|おく}ると、「{届|とど}きました」というページが{出|で}ます。{必要|ひつよう}な{人|ひと}は、そのページを{印刷|いんさつ}するか、{紙|かみ}に{書|か}いてください。{closesOn}までは、もう{一度|いちど}{見|み}ることができます。{同|おな}じブラウザーに、{同|おな}じアクセスコードを{書|か}いてください。でも、「{終|お}わる。この{機械|きかい}から{答|こた}えを{消|け}す」を{押|お}したあとは、{見|み}ることができません。\n{送|おく}ったあとは、{答|こた}えを{変|か}えることができません。{取|と}り{消|け}すこともできません。{答|こた}えには{名前|なまえ}がないので、どれがだれの{答|こた}えか、{市|し}の{人|ひと}にもわかりません。',
      en: 'After sending, a page confirms that your answers have arrived. Print it or note it down if you wish. Until {closesOn} you can see it again by entering the same access code in the same browser, unless you have pressed “Finish and remove everything from this device”.\nAnswers that have been sent cannot be changed or withdrawn: they are anonymous, and not even the city knows which are yours.',
      'zh-Hans':
        '提交回答后，会显示表示已收到回答的页面。如有需要，请打印该页面或抄写下来。在{closesOn}之前（含当日），在同一浏览器中输入同一访问码，即可再次显示。但点击“结束，并从此设备中删除回答信息”之后，将无法再显示。\n提交后，您将无法修改或撤回回答。因为问卷是匿名的，市政府也无法知道哪一份是谁的回答。',
      ko: '응답을 보내시면 접수가 완료되었음을 알려 드리는 화면이 표시됩니다. 필요하신 분은 그 화면을 인쇄하시거나 적어 두십시오. {closesOn}까지는 같은 브라우저에 같은 접속 코드를 입력하시면 다시 표시하실 수 있습니다. 다만 ‘종료하고 이 기기에서 응답 정보를 삭제하기’를 누르신 후에는 표시할 수 없습니다.\n보내신 응답은 나중에 변경하거나 취소할 수 없습니다. 설문은 무기명이므로 어느 것이 누구의 응답인지 시에서도 알 수 없기 때문입니다.',
    },
  },
  {
    title: {
      ja: '地域活動・ボランティアへの登録',
      'ja-simple': '{地域|ちいき}の{活動|かつどう}・ボランティアの{登録|とうろく}',
      en: 'Signing up for community activities',
      'zh-Hans': '登记参加社区活动、志愿活动',
      ko: '지역 활동·자원봉사 등록',
    },
    body: {
      ja: 'アンケートの中で連絡先を書かなかった方や、アンケートのお手紙が届いていない方も、地域活動やボランティアのご案内を受け取るための登録ができます。登録は一年を通じて受け付けています。くわしくは、ページの下の「地域活動・ボランティアのご案内の申込み」をご覧ください。',
      'ja-simple':
        '{地域|ちいき}の{活動|かつどう}やボランティアのお{知|し}らせがほしい{人|ひと}は、{登録|とうろく}できます。アンケートに{連絡先|れんらくさき}を{書|か}かなかった{人|ひと}も、{登録|とうろく}できます。{手紙|てがみ}が{届|とど}いていない{人|ひと}も、{登録|とうろく}できます。{登録|とうろく}は{一年中|いちねんじゅう}できます。ページの{下|した}の「{地域|ちいき}の{活動|かつどう}・ボランティアのお{知|し}らせの{申|もう}し{込|こ}み」を{見|み}てください。',
      en: 'You can sign up to hear about community activities and volunteering even if you left no contact details in the survey or received no letter. Sign-up is open all year round. See “Sign up to hear about community activities and volunteering” at the foot of this page.',
      'zh-Hans':
        '即使您没有在问卷中填写联系方式，或没有收到问卷的信，也可以登记，以便接收社区活动和志愿活动的介绍。登记全年受理。详情请查看页面下方的“申请接收社区活动、志愿活动的介绍”。',
      ko: '설문에서 연락처를 남기지 않으신 분이나 설문 안내문을 받지 않으신 분도 지역 활동이나 자원봉사 안내를 받기 위한 등록을 하실 수 있습니다. 등록은 연중 접수합니다. 자세한 내용은 페이지 아래쪽의 ‘지역 활동·자원봉사 안내 신청’을 보아 주십시오.',
    },
  },
  {
    title: {
      ja: '登録した連絡先の取消しや変更',
      'ja-simple':
        '{登録|とうろく}した{連絡先|れんらくさき}を{取|と}り{消|け}したいとき、{変|か}えたいとき',
      en: 'Withdrawing or changing contact details',
      'zh-Hans': '撤回或更改已登记的联系方式',
      ko: '등록한 연락처의 취소나 변경',
    },
    body: {
      ja: 'いつでも取り消せます。このサイトの「登録した連絡先の確認・訂正・取りやめ」のページ（/my-contact）で、送信のあとに表示された「取消し番号」を入力してください。番号がわからないときは、{office}にご相談ください。お申し出がなくても、{contactsDeletedOn}に消去します。',
      'ja-simple':
        'いつでも{取|と}り{消|け}すことができます。{送|おく}ったあとのページに、「{連絡先|れんらくさき}を{取|と}り{消|け}すための{番号|ばんごう}」が{出|で}ます。「{登録|とうろく}した{連絡先|れんらくさき}を{見|み}る・{直|なお}す・やめる」のページ（このサイトの /my-contact）に、その{番号|ばんごう}を{書|か}いてください。{番号|ばんごう}がわからないときは、{office}に{相談|そうだん}してください。あなたが{何|なに}も{言|い}わなくても、{contactsDeletedOn}に{消|け}します。',
      en: 'You may withdraw at any time. Enter the withdrawal number shown after sending on this site’s page “See, correct or withdraw your contact details” (/my-contact); if you no longer have it, please ask the {office}. Without any request, your details are deleted on {contactsDeletedOn}.',
      'zh-Hans':
        '您可以随时撤回。请在本网站的“查看、更正或撤回已登记的联系方式”页面（/my-contact）输入提交后显示的“撤回号码”。如果您不知道号码，请与{office}商量。即使您没有提出要求，我们也会于{contactsDeletedOn}删除联系方式。',
      ko: '언제든지 취소하실 수 있습니다. 이 사이트의 ‘등록하신 연락처의 확인·정정·취소’ 페이지(/my-contact)에 보내신 후에 표시된 ‘취소 번호’를 입력해 주십시오. 번호를 모르시는 경우에는 {office}에 상담해 주십시오. 따로 요청하지 않으셔도 {contactsDeletedOn}에 삭제합니다.',
    },
  },
  {
    title: {
      ja: '回答期間と結果',
      'ja-simple': '{答|こた}えることができる{日|ひ}と、アンケートの{結果|けっか}',
      en: 'Dates and results',
      'zh-Hans': '回答期间与结果',
      ko: '응답 기간과 결과',
    },
    body: {
      ja: '回答期間は{opensOn}から{closesOn}までです。最終日までに回答をはじめた方は、途中の回答を、次の日が終わるまで送信できます。\n結果は統計としてまとめます。公表については{office}にお問い合わせください。',
      'ja-simple':
        '{opensOn}から{closesOn}まで{答|こた}えることができます。{最後|さいご}の{日|ひ}までに{答|こた}えをはじめた{人|ひと}は、{次|つぎ}の{日|ひ}の{終|お}わりまで{送|おく}ることができます。\n{結果|けっか}は、{統計|とうけい}（{全体|ぜんたい}の{数字|すうじ}）にします。{結果|けっか}の{発表|はっぴょう}のことは、{office}に{聞|き}いてください。',
      en: 'The survey is open from {opensOn} to {closesOn}. If you began by the last day, you can still send your answers until the end of the following day.\nThe results are compiled as statistics. For their publication, please ask the {office}.',
      'zh-Hans':
        '回答期间为{opensOn}至{closesOn}。在最后一天之前（含当日）已开始回答的人士，可以在次日结束之前提交尚未提交的回答。\n调查结果将以统计形式汇总。有关结果的公布，请向{office}咨询。',
      ko: '응답 기간은 {opensOn}부터 {closesOn}까지입니다. 마지막 날까지 응답을 시작하신 분은 작성 중인 응답을 다음 날이 끝날 때까지 보내실 수 있습니다.\n결과는 통계로 정리합니다. 공개에 대해서는 {office}에 문의해 주십시오.',
    },
  },
];
