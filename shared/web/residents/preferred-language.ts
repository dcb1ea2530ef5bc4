import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { LANGUAGES, type Language, LanguageSchema } from '../../survey/language.ts';

/** The language the browser asks for most, by its quality values; Japanese when it knows none. */
export function preferredLanguage(c: Context): Language {
  const found = accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: LANGUAGES[0],
    match: (asked, { default: otherwise }) =>
      asked
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => nearest(type))
        .find((language) => language !== undefined) ?? otherwise,
  });
  return LanguageSchema.parse(found);
}

/** `en-US` is English; every Chinese (zh-CN, zh-TW) gets the one Chinese there is. */
function nearest(tag: string): Language | undefined {
  const asked = tag.toLowerCase();
  const exact = LANGUAGES.find((known) => known.toLowerCase() === asked);
  return exact ?? LANGUAGES.find((known) => primary(known) === primary(asked));
}

const primary = (tag: string): string | undefined => tag.split('-')[0];
