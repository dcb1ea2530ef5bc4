import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Definition } from '../../survey/definition.ts';
import { type Language, LanguageSchema } from '../../survey/language.ts';
import type { Assets } from '../assets.ts';
import type { FormMessages } from './messages/index.ts';
import { preferredLanguage } from './preferred-language.ts';

/** What every page needs to know to speak to this resident. */
export interface PageSite<Messages extends FormMessages = FormMessages> {
  readonly language: Language;
  readonly messages: Messages;
  readonly assets: Assets;
  /** Absent on pages that belong to no survey. */
  readonly definition?: Definition | undefined;
}

const LANGUAGE_COOKIE = 'language';

/** The language chosen by this request or an earlier one, else the browser's, else Japanese. */
export function languageOf(c: Context): Language {
  const chosen = LanguageSchema.safeParse(c.get('chosenLanguage') ?? getCookie(c, LANGUAGE_COOKIE));
  return chosen.success ? chosen.data : preferredLanguage(c);
}

/** Holds from this very answer on, on every page for residents. */
export function chooseLanguage(c: Context, language: Language): void {
  c.set('chosenLanguage', language);
  setCookie(c, LANGUAGE_COOKIE, language, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: 60 * 60 * 24 * 30,
  });
}
