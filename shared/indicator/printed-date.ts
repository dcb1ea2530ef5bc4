/**
 * The month that a printed date stands for, counted from the year 0: 「2023年 7月」, 「2030年」, or a
 * day such as 2026-10-31. A year without a month stands for its December: in all dates alike, so
 * that 「2023年」 to 「2026年」 are three years, and a target has until the end of its year.
 *
 * @returns undefined for any other print.
 */
export function readMonth(printed: string): number | undefined {
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  const match = /^(\d{4})(?:年(?:(\d{1,2})月)?|-(\d{2})-\d{2})$/.exec(text);
  if (!match) return undefined;
  const month = Number(match[2] ?? match[3] ?? 12);
  return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : undefined;
}
