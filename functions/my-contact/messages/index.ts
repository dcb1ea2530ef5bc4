import type { Language } from '../../../shared/survey/language.ts';
import { FORM_MESSAGES, type FormMessages } from '../../../shared/web/residents/messages/index.ts';
import { myContact as en } from './en.ts';
import { myContact as ja, type MyContactMessages } from './ja.ts';
import { myContact as jaSimple } from './ja-simple.ts';
import { myContact as ko } from './ko.ts';
import { myContact as zhHans } from './zh-Hans.ts';

export type Messages = FormMessages & MyContactMessages;

/** Complete in every language: a missing sentence does not compile. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  ja: { ...FORM_MESSAGES.ja, ...ja },
  'ja-simple': { ...FORM_MESSAGES['ja-simple'], ...jaSimple },
  en: { ...FORM_MESSAGES.en, ...en },
  'zh-Hans': { ...FORM_MESSAGES['zh-Hans'], ...zhHans },
  ko: { ...FORM_MESSAGES.ko, ...ko },
};
