import { type Day, startOfDay } from '../response/day.ts';
import type { Language } from '../survey/language.ts';

const TOKYO = { timeZone: 'Asia/Tokyo' } as const;
const NUMERIC = { ...TOKYO, year: 'numeric', month: 'long', day: 'numeric' } as const;

/**
 * A day as a letter prints it: 2026年11月22日（日）, Sunday, 22 November 2026, 2026年11月22日（星期日）,
 * 2026년 11월 22일(일); in やさしい日本語 with readings.
 */
export function printDay(day: Day, language: Language): string {
  const date = startOfDay(day);
  const print = (options: Intl.DateTimeFormatOptions): string =>
    formatOf(LOCALES[language], options).format(date);
  switch (language) {
    case 'en':
      return print({ ...NUMERIC, weekday: 'long' });
    case 'ja':
      return `${print(NUMERIC)}（${print({ ...TOKYO, weekday: 'short' })}）`;
    case 'zh-Hans':
      return `${print(NUMERIC)}（${print({ ...TOKYO, weekday: 'long' })}）`;
    case 'ko':
      return `${print(NUMERIC)}(${print({ ...TOKYO, weekday: 'short' })})`;
    case 'ja-simple':
      return withReadings(day, print({ ...TOKYO, weekday: 'long' }));
  }
}

/** Making a format costs a hundred times what using it does, and there are ten at most. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, known);
  return known;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const LOCALES = { ja: 'ja', 'ja-simple': 'ja', en: 'en-GB', 'zh-Hans': 'zh-Hans', ko: 'ko' };

function withReadings(day: Day, weekday: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const [tens, ones, read] = DAYS_READ[date ?? 0] ?? [String(date), '', 'にち'];
  const printed = `${tens}{${ones}日|${read}}`;
  return `${year}{年|ねん}${month}{月|がつ}${printed}（{${weekday}|${WEEKDAYS_READ[weekday]}}）`;
}

/** Days not read as a number and にち: what is read as a number, and the rest with its reading. */
const DAYS_READ: Readonly<Record<number, readonly [string, string, string]>> = {
  1: ['', '1', 'ついたち'],
  2: ['', '2', 'ふつか'],
  3: ['', '3', 'みっか'],
  4: ['', '4', 'よっか'],
  5: ['', '5', 'いつか'],
  6: ['', '6', 'むいか'],
  7: ['', '7', 'なのか'],
  8: ['', '8', 'ようか'],
  9: ['', '9', 'ここのか'],
  10: ['', '10', 'とおか'],
  14: ['1', '4', 'よっか'],
  20: ['', '20', 'はつか'],
  24: ['2', '4', 'よっか'],
};

const WEEKDAYS_READ: Readonly<Record<string, string>> = {
  日曜日: 'にちようび',
  月曜日: 'げつようび',
  火曜日: 'かようび',
  水曜日: 'すいようび',
  木曜日: 'もくようび',
  金曜日: 'きんようび',
  土曜日: 'どようび',
};
