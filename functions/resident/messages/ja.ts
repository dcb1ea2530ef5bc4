import type { OptInFault } from '../../../shared/contact/read-opt-in.ts';
import type { AnswerFault } from '../../../shared/survey/read-answer.ts';

/** Every sentence of the form that is not part of a survey's own definition. */
export const ja = {
  languageName: '日本語',
  languageLabel: '言語',
  skipToContent: '本文へ進む',
  sample: '見本データ',
  pageTitle: (page: string, survey: string) => `${page}｜${survey}`,
  errorTitle: (title: string) => `エラー：${title}`,
  required: '※必須',
  optional: '任意',
  back: '戻る',
  next: '次へ進む',
  notGiven: '記入なし',
  saveAndCheck: '変更して確認画面へ戻る',
  step: (n: number, of: number) => `${of}ページ中 ${n}ページ目`,
  errorSummary: '入力内容をご確認ください',
  errorSummaryHint: '次の項目を直してから、もう一度お進みください。',
  canSkip: '答えたくない質問は、空欄のまま進んでかまいません。',

  start: {
    heading: '回答をはじめる',
    minutes: (minutes: number) => `回答にかかる時間の目安：約${minutes}分`,
    period: (from: string, to: string) => `回答期間：${from}から${to}まで`,
    codeLabel: 'アクセスコード',
    codeHint:
      '郵送したお手紙に書かれている、英数字12文字の番号です。小文字でも、ハイフン（-）がなくても入力できます。',
    codeMissing: 'アクセスコードを入力してください。',
    codeWrong:
      'アクセスコードが正しくないようです。お手紙の番号をもう一度お確かめください。数字の0と1、英字のO・I・Lは使われていません。',
    begin: '回答をはじめる',
    resume: '回答の続きへ進む',
    resumeHint: 'このブラウザーには、途中までの回答があります。',
    erase: '途中までの回答をこの端末から消す',
  },
  erased: 'この端末に残っていた情報を消しました。送信済みの回答はそのままです。',

  otherVisit: {
    heading: 'このブラウザーには、別の回答の途中があります',
    body: '別のアクセスコードで始めた、まだ送信していない回答があります。新しいコードで始めると、途中の回答は消えます。',
    goOn: '途中の回答の続きへ進む',
    replace: '途中の回答を消して、新しいコードで始める',
  },

  notOpenYet: {
    heading: 'まだ回答を受け付けていません',
    body: (from: string) =>
      `回答の受付は${from}からです。受付が始まってから、もう一度お越しください。`,
  },
  closed: {
    heading: '回答の受付は終了しました',
    body: (to: string) => `回答の受付は${to}で終了しました。ご協力ありがとうございました。`,
  },

  charactersLeft: 'あと {n} 文字入力できます',
  charactersOver: '{n} 文字多くなっています',
  textLimit: (limit: number) => `${limit}文字まで`,
  chooseOne: '1つお選びください。',
  chooseAll: 'あてはまるものをすべてお選びください。',
  chooseUpTo: (limit: number) => `あてはまるものを${limit}つまでお選びください。`,
  clear: '選択を取り消す',

  fault: (fault: AnswerFault, options: (code: string) => string): string => {
    switch (fault.kind) {
      case 'unknown-option':
        return '表示されている選択肢の中からお選びください。';
      case 'several-for-one':
        return '1つだけお選びください。';
      case 'too-many':
        return `${fault.limit}つまでお選びください。`;
      case 'exclusive':
        return `「${options(fault.option)}」を選ぶときは、ほかの選択肢の選択を外してください。`;
      case 'not-a-number':
        return '数字で入力してください。';
      case 'out-of-range':
        return `${fault.min}から${fault.max}までの数字で入力してください。`;
      case 'too-long':
        return `${fault.limit}文字以内で入力してください（いま${fault.length}文字です）。`;
      case 'unreadable':
        return '読み取れない文字が含まれています。入力し直してください。';
    }
  },

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
    availability: '活動できる曜日・時間帯',
    district: 'お住まいの地区',
    recipients: '連絡先をお伝えしてもよい団体',
    recipientsHint:
      '選んだ団体にだけ、活動のご案内のために連絡先をお伝えします。選ばなければ、市だけがご連絡します。',
    adult: (age: number) => `私は${age}歳以上です`,
    consent: '上の「個人情報の取扱いについて」を読み、同意します',
    cancel: '連絡先を記入せずに進む',
    fault: (fault: OptInFault): string => {
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
          return '年齢をご確認のうえ、チェックを入れてください。18歳未満の方は「連絡先を記入せずに進む」を押してください。';
        case 'consent-missing':
          return '連絡先をお預かりするには同意が必要です。同意しない場合は「連絡先を記入せずに進む」を押してください。';
      }
    },
  },

  check: {
    heading: '回答の確認',
    intro: '送信する前に、回答をご確認ください。',
    unanswered: '未回答',
    change: '変更',
    changeLabel: (question: string) => `「${question}」の回答を変更`,
    optInHeading: '地域活動・ボランティアの連絡先',
    optInSeparate: 'アンケートの回答とは別に、暗号化して保管します。',
    finalWarning: '送信した回答は、あとから変更したり取り消したりすることができません。',
    finalReason: '回答が無記名で、どれがあなたの回答か市にもわからないためです。',
    send: 'この内容で送信する',
    faulty: 'お答えのうち、直していただきたいものがあります。',
  },

  thanks: {
    heading: 'ご回答ありがとうございました',
    body: '回答を受け付けました。回答は無記名で集計され、市の施策の検証に使われます。',
    withdrawalHeading: '連絡先の取消し番号',
    withdrawalBody:
      '記入いただいた連絡先の確認・訂正・取消しを市にお申し出になるときに必要な番号です。書き留めるか、この画面を印刷して保管してください。あとから表示することはできません。',
    leave: '終了して、この端末から回答の情報を消す',
    leaveHint: '図書館など、ほかの人も使う端末では必ず押してください。',
  },

  codeUsed: {
    heading: 'このアクセスコードの回答は送信済みです',
    body: 'このアクセスコードでは、すでに回答が送信されています。1つのアクセスコードで回答できるのは1回だけです。ご協力ありがとうございました。',
    notYou: (office: string) =>
      `お心当たりがない場合は、お手数ですが${office}までお知らせください。`,
    kept: 'いま入力された内容は送信されませんでした。先に送信された回答が有効です。入力された回答は、控えとして下に表示しています。',
    contactNotKept: '地域活動・ボランティアの連絡先も登録されていません。',
  },

  sessionLost: {
    heading: 'はじめからお願いします',
    body: '回答の情報がこのブラウザーに見つかりませんでした。時間がたったか、Cookie（クッキー）が使えない設定になっている可能性があります。お手紙のアクセスコードを入力して、もう一度お進みください。',
    start: 'アクセスコードの入力へ',
  },
  notAsked: {
    heading: 'この質問にお答えいただく必要はありません',
    body: 'これまでのお答えにより、この質問は対象外になっています。送られた内容は保存していません。',
    goOn: '続きの質問へ進む',
  },
  unknownField: {
    heading: '内容を読み取れませんでした',
    body: '送られた内容に、この画面にない項目が含まれていたため、保存していません。ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。',
  },
  notFound: {
    heading: 'ページが見つかりません',
    body: 'アドレスが間違っているか、ページがなくなった可能性があります。',
    start: '最初のページへ',
  },
  badRequest: {
    heading: '内容を読み取れませんでした',
    body: '送られた内容に、読み取れない文字や形式が含まれていました。ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。入力した内容は前の画面に残っています。',
  },
  tooLarge: {
    heading: '入力された内容が長すぎます',
    body: 'ブラウザーの「戻る」で前の画面に戻り、文章を短くしてください。入力した内容は前の画面に残っています。',
  },
  failed: {
    heading: 'ただいま処理できませんでした',
    body: '申し訳ありません。しばらくたってから、ブラウザーの「戻る」で前の画面に戻り、もう一度お試しください。それまでに進んだ画面の回答は残っています。',
  },
  contact: (office: string) => `お問い合わせ：${office}`,
};

export type Messages = typeof ja;
