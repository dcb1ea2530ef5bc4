import { type Day, startOfDay } from '../../shared/response/day.ts';
import type { Language } from '../../shared/survey/language.ts';

/** A day as a letter prints it: 2026年11月22日（日）, Sunday 22 November 2026. */
export function printDay(day: Day, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const parts = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, {
    ...parts,
    weekday: language === 'ja' ? 'short' : 'long',
    timeZone: 'Asia/Tokyo',
  })
    .format(startOfDay(day))
    .replace('(', '（')
    .replace(')', '）');
}
