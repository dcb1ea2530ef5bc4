import type { OptInFault } from '../../../../contact/read-opt-in.ts';

/** The volunteer opt-in. */
export const optIn = {
  optIn: {
    heading: '地域活動・ボランティアについて',
    separate:
      'ここからは、アンケートの回答とは別のご案内です。アンケートは無記名のまま集計され、ここで連絡先を記入しても回答と結びつくことはありません。',
    question: '地域活動やボランティア活動を行ってみたいと思いますか。',
    questionHint:
      '「はい」を選ぶと、次の画面で連絡先を記入できます。活動を希望する方には、市の担当者から個別にご連絡します。',
    yes: 'はい（連絡先を記入する）',
    no: 'いいえ・今回は連絡先を記入しない',
    detailsHeading: '連絡先の記入',
    noticeHeading: '個人情報の取扱いについて',
    name: 'お名前',
    reach: 'ご連絡先',
    reachHint: 'メールアドレスか電話番号の、どちらか一方だけでかまいません。',
    email: 'メールアドレス',
    phone: '電話番号',
    interests: '関心のある活動',
    skills: 'できること・得意なこと',
    availability: '活動できる曜日・時間帯',
    district: 'お住まいの地区',
    recipients: '連絡先をお伝えしてもよい団体',
    adult: (age: number) => `私は${age}歳以上です`,
    consent: '上の「個人情報の取扱いについて」を読み、同意します',
    cancel: '連絡先を記入せずに進む',
    fault: (fault: OptInFault, minimumAge: number): string => {
      switch (fault) {
        case 'name-missing':
          return 'お名前を入力してください。';
        case 'name-too-long':
          return 'お名前は80文字以内で入力してください。';
        case 'reach-missing':
          return 'メールアドレスか電話番号の、どちらか一方を入力してください。';
        case 'email-malformed':
          return 'メールアドレスを「name@example.jp」のような形で入力してください。';
        case 'phone-malformed':
          return '電話番号を市外局番から入力してください（例：042-000-0000）。';
        case 'unknown-option':
          return '表示されている選択肢の中からお選びください。';
        case 'adult-missing':
          return `${minimumAge}歳以上の方は、チェックを入れてください。${minimumAge}歳未満の方は「連絡先を記入せずに進む」を押してください。`;
        case 'consent-missing':
          return '連絡先をお預かりするには同意が必要です。同意される場合はチェックを入れてください。同意されない場合は「連絡先を記入せずに進む」を押してください。';
      }
    },
  },
};
