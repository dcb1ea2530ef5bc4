import type { OptIn } from '../../../shared/survey/definition.ts';

/** What a person is told before leaving contact details; a changed word is a new consent version. */
export const consentNotice: OptIn['notice'] = [
  {
    title: { ja: 'ご連絡先をお預かりするところ', en: 'Who keeps your contact details' },
    body: {
      ja: '清瀬市未来創造課がお預かりします。お問い合わせも未来創造課で承ります。',
      en: 'The Future Creation Section of Kiyose City keeps them. Please also direct any question about them to that section.',
    },
  },
  {
    title: { ja: '使いみち', en: 'What they are used for' },
    body: {
      ja: '地域活動・ボランティアのご案内のための連絡にだけ使います。ほかのことには使いません。',
      en: 'Only to contact you about community activities and volunteering. They are used for nothing else.',
    },
  },
  {
    title: { ja: 'うかがうこと', en: 'What we ask for' },
    body: {
      ja: 'お名前と、電話番号またはメールアドレス（どちらか一方でかまいません）をうかがいます。関心のある活動、活動できる時間帯、お住まいの地区は、ご案内に役立てるためのもので、書かなくてもかまいません。',
      en: 'Your name, and a phone number or an e-mail address (one of the two is enough). Your interests, the times that suit you and your part of the city help us suggest activities; you may leave them out.',
    },
  },
  {
    title: { ja: 'ご記入は任意です', en: 'It is your choice' },
    body: {
      ja: '書くかどうかはご自由です。書かなくても、不利益はありません。アンケートは、ご連絡先を書いても書かなくても、無記名のままです。',
      en: 'You are free to leave your details or not, and nothing changes for you if you do not. The survey stays anonymous either way.',
    },
  },
  {
    title: { ja: 'アンケートの回答とは結びつけません', en: 'Not linked to your answers' },
    body: {
      ja: 'ご連絡先は、アンケートの回答とは別に保管し、結びつけません。だれがどのように回答したかは、市の職員にもわかりません。',
      en: 'Your contact details are kept apart from the survey answers and are not linked to them. Not even city staff can tell who gave which answer.',
    },
  },
  {
    title: { ja: 'ご連絡先を見る人', en: 'Who sees your details' },
    body: {
      ja: '未来創造課の職員と、市からご案内の仕事を任された担当者が見ます。清瀬市社会福祉協議会、きよせボランティア・市民活動センター、活動の主催団体には、それぞれについて同意をいただいた場合にだけお伝えします。同意のない相手にはお伝えしません。',
      en: 'Staff of the Future Creation Section, and the people the city has charged with contacting you. We pass your details to the Kiyose City Council of Social Welfare, to the Kiyose Volunteer and Citizens’ Activity Centre, or to the organisers of an activity only if you agree to each of them separately. They go to no one you have not agreed to.',
    },
  },
  {
    title: { ja: '消去する日', en: 'When they are deleted' },
    body: {
      ja: '{deletedOn}に消去します。それより前でも、お申し出があれば消去します。',
      en: 'On {deletedOn}. If you ask us to, we delete them sooner.',
    },
  },
  {
    title: {
      ja: '同意の取りやめ、確認、訂正',
      en: 'Withdrawing your consent, seeing and correcting your details',
    },
    body: {
      ja: '同意は、いつでも取りやめることができます。お預かりした内容の確認や訂正、消去も、未来創造課にお申し出ください。そのときは、送信のあとに表示される「取消し番号」をお知らせください。個人情報の保護に関する法律による開示、訂正、利用停止の請求もできます。',
      en: 'You may withdraw your consent at any time. To see, correct or delete what we hold, please ask the Future Creation Section and give the withdrawal number shown after sending. You also have the right to request disclosure, correction and suspension of use under the Act on the Protection of Personal Information.',
    },
  },
  {
    title: { ja: '保管の場所と方法', en: 'Where and how they are kept' },
    body: {
      ja: 'アマゾン ウェブ サービス（AWS）に保管を委託し、東京リージョン（日本国内）に暗号化して保管します。',
      en: 'Storage is entrusted to Amazon Web Services (AWS). Your details are encrypted and kept in its Tokyo region, in Japan.',
    },
  },
  {
    title: { ja: '同意の記録', en: 'A record of your consent' },
    body: {
      ja: '同意の証しとして、この説明文の版、同意の日時、お読みになった言語を、ご連絡先とともに記録します。同意の欄に、あらかじめ印が付いていることはありません。',
      en: 'As proof of your consent we record, with your details, the version of this notice, the date and time, and the language you read it in. No consent box is ticked in advance.',
    },
  },
  {
    title: { ja: '18歳未満の方へ', en: 'If you are under 18' },
    body: {
      ja: '18歳未満の方は、ご連絡先を書かないでください。',
      en: 'If you are under 18, please do not leave your contact details.',
    },
  },
  {
    title: { ja: '地域アプリとは別です', en: 'Separate from the city’s app' },
    body: {
      ja: 'ご連絡先を書いても、市の地域アプリに登録されることはありません。地域アプリのご利用は、別にお選びください。',
      en: 'Leaving your details does not register you for the city’s community app. Whether to use the app is a separate choice.',
    },
  },
];
