import { type LetterBatch, lastLetter } from '../../shared/invitation/letter-batch.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import { printDay } from '../../shared/web/print-day.ts';

export const countText = (count: number): string => count.toLocaleString('ja-JP');

/** 「2026年11月1日（日）から2026年11月30日（月）まで」. */
export const periodText = ({ opensOn, closesOn }: Schedule): string =>
  `${printDay(opensOn, 'ja')}から${printDay(closesOn, 'ja')}まで`;

/** 「1〜2,000」. */
export const numbersText = (batch: LetterBatch): string =>
  batch.count === 1
    ? countText(batch.firstLetter)
    : `${countText(batch.firstLetter)}〜${countText(lastLetter(batch))}`;

const MOMENT = new Intl.DateTimeFormat('ja', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** 「11月26日(木) 16:05」. */
export const momentText = (moment: Date): string => MOMENT.format(moment);
