import { printTenths } from '../../shared/kpi/percent.ts';
import type { PublicIndicator } from '../../shared/publication/publication.ts';
import { dayOf } from '../../shared/response/day.ts';
import { MONTHS_EN, printDay } from '../../shared/web/print-day.ts';
import type { Opened, SiteLanguage } from './frame.ts';

/** As statistics of Japan mark what is withheld (秘匿). */
export const HIDDEN = 'X';
export const NOTHING = '―';

export const percentText = (tenths: number | null, language: SiteLanguage): string =>
  tenths === null ? NOTHING : `${printTenths(tenths)}${percentSign(language)}`;

const percentSign = (language: SiteLanguage): string => (language === 'ja' ? '％' : '%');

export const countText = (count: number | null): string =>
  count === null ? HIDDEN : count.toLocaleString('en-US');

/** When something happened, by the day of Japan. */
export const timeText = (at: string, language: SiteLanguage): string =>
  printDay(dayOf(new Date(at)), language);

/** When a value was measured: a day, or as the department wrote it. */
export const whenText = (at: string, language: SiteLanguage): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(at) ? printDay(at, language) : printedText(at, language);

/** A value or time of the plan: as printed in Japanese, with plain signs and months in English. */
export function printedText(printed: string, language: SiteLanguage): string {
  if (language === 'ja') return printed;
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  const [, year, month] = /^(\d{4})年(?:(\d{1,2})月)?$/.exec(text) ?? [];
  if (year === undefined) return text === '未定' ? 'not set yet' : text;
  return month === undefined ? year : `${MONTHS_EN[Number(month) - 1] ?? ''} ${year}`;
}

/** A value of an indicator with its unit: 「65.0％」, 「−1.3ポイント」, `3,800 people`. */
export function valueText(
  { measure, stated }: PublicIndicator,
  value: number,
  { language, city }: Pick<Opened, 'language' | 'city'>,
): string {
  const ja = language === 'ja';
  if (measure.type === 'gap_to_mean') {
    const size = `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
    return ja ? `${size}ポイント` : `${size} points`;
  }
  const unit = stated[0]?.unit.split(' ')[0] ?? '';
  if (unit === '％') return `${value.toFixed(1)}${percentSign(language)}`;
  const size = value.toLocaleString('en-US', { maximumFractionDigits: 2 }).replace('-', '−');
  return ja ? `${size}${unit}` : `${size} ${city?.english?.units[unit] ?? unit}`;
}

/** 「61.1〜68.7％」, `61.1–68.7%`. */
export function rangeText(
  indicator: PublicIndicator,
  { low, high }: { readonly low: number; readonly high: number },
  frame: Pick<Opened, 'language' | 'city'>,
): string {
  const join = frame.language === 'ja' ? '〜' : '–';
  const bare = valueText(indicator, low, frame).replace(/(％|%|ポイント| points)$/, '');
  return `${bare}${join}${valueText(indicator, high, frame)}`;
}

/** 「+3.2」, 「−1.5」, 「0.0」: a difference in percent points. */
export const pointsText = (tenths: number): string =>
  `${tenths > 0 ? '+' : tenths < 0 ? '−' : ''}${printTenths(Math.abs(tenths))}`;

/** 「61.1〜68.7％」 of tenths. */
export const tenthsRange = (low: number, high: number, language: SiteLanguage): string =>
  `${printTenths(low)}${language === 'ja' ? '〜' : '–'}${percentText(high, language)}`;
