import { expect, it } from 'vitest';
import { plainText } from '../../../shared/web/marks.ts';
import { printDay } from '../../../shared/web/print-day.ts';

it.each([
  ['ja', '2026年11月30日（月）'],
  ['ja-simple', '2026{年|ねん}11{月|がつ}30{日|にち}（{月曜日|げつようび}）'],
  ['en', 'Monday, 30 November 2026'],
  ['zh-Hans', '2026年11月30日（星期一）'],
  ['ko', '2026년 11월 30일(월)'],
] as const)('a day is printed in %s as its letters do', (language, printed) => {
  expect(printDay('2026-11-30', language)).toBe(printed);
});

it.each([
  ['2026-11-01', '{1日|ついたち}（{日曜日|にちようび}）'],
  ['2026-11-11', '11{日|にち}（{水曜日|すいようび}）'],
  ['2026-11-14', '1{4日|よっか}（{土曜日|どようび}）'],
  ['2026-11-20', '{20日|はつか}（{金曜日|きんようび}）'],
  ['2026-11-24', '2{4日|よっか}（{火曜日|かようび}）'],
])('%s is read as Japanese count their days', (day, read) => {
  expect(printDay(day, 'ja-simple')).toBe(`2026{年|ねん}11{月|がつ}${read}`);
  expect(plainText(printDay(day, 'ja-simple'))).toBe(
    printDay(day, 'ja').replace(/（(.)）/, '（$1曜日）'),
  );
});
