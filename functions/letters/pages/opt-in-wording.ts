import type { OptInFault } from '../../../shared/contact/read-opt-in.ts';
import type { Language } from '../../../shared/survey/language.ts';

/** Which print of the slip was signed. */
export const SLIP_LANGUAGES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: '英語（English）',
  'zh-Hans': '中国語（简体中文）',
  ko: '韓国語（한국어）',
};

/** What to do about a slip that can't be stored as it is. */
export function faultText(fault: OptInFault, minimumAge: number): string {
  switch (fault) {
    case 'name-missing':
      return 'お名前を入力してください。用紙に書かれていないときは、登録できません。';
    case 'name-too-long':
      return 'お名前は80文字以内で入力してください。';
    case 'reach-missing':
      return 'メールアドレスか電話番号の、どちらか一方を入力してください。用紙にどちらもないときは、登録できません。';
    case 'email-malformed':
      return 'メールアドレスの形になっていません。用紙の字をもう一度お確かめください。';
    case 'phone-malformed':
      return '電話番号は市外局番から、10けたか11けたで入力してください。用紙の字をもう一度お確かめください。';
    case 'unknown-option':
      return '表示されている選択肢の中からお選びください。';
    case 'adult-missing':
      return `用紙の「${minimumAge}歳以上」に印があるときだけ登録できます。印がない用紙は登録せず、決められた手順で処分してください。`;
    case 'consent-missing':
      return '用紙の同意欄に印があるときだけ登録できます。同意のない用紙は登録せず、決められた手順で処分してください。';
  }
}
