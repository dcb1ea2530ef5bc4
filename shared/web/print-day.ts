import type { Day } from '../response/day.ts';
import type { Language } from '../survey/language.ts';

/**
 * A day as a letter prints it: 2026年11月22日（日）, Sunday, 22 November 2026, 2026年11月22日（星期日）,
 * 2026년 11월 22일(일); in やさしい日本語 with readings. Written out: the first format that Node makes of a
 * locale costs a tenth of what a resident's first page takes (docs/decisions/0056).
 */
export function printDay(day: Day, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  switch (language) {
    case 'en':
      return `${WEEKDAYS_EN[weekday]}, ${date} ${MONTHS_EN[month - 1]} ${year}`;
    case 'ja':
      return `${year}年${month}月${date}日（${WEEKDAYS_JA[weekday]}）`;
    case 'zh-Hans':
      return `${year}年${month}月${date}日（星期${WEEKDAYS_ZH[weekday]}）`;
    case 'ko':
      return `${year}년 ${month}월 ${date}일(${WEEKDAYS_KO[weekday]})`;
    case 'ja-simple':
      return withReadings({ year, month, date, weekday });
  }
}

interface Printed {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

function withReadings({ year, month, date, weekday }: Printed): string {
  const [tens, ones, read] = DAYS_READ[date] ?? [String(date), '', 'にち'];
  const printed = `${tens}{${ones}日|${read}}`;
  const named = `{${WEEKDAYS_JA[weekday]}曜日|${WEEKDAYS_READ[weekday]}ようび}`;
  return `${year}{年|ねん}${month}{月|がつ}${printed}（${named}）`;
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

// From Sunday on.
const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'];
const WEEKDAYS_READ = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];
const WEEKDAYS_ZH = ['日', '一', '二', '三', '四', '五', '六'];
const WEEKDAYS_KO = ['일', '월', '화', '수', '목', '금', '토'];
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
