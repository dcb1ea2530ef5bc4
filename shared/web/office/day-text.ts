import type { Day } from '../../response/day.ts';

/** 2026-11-05 → 「2026年11月5日」. */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
