const JAPAN = new Intl.DateTimeFormat('ja-JP', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});

/** An instant as the office reads it: 「2026年11月5日 9:30」. */
export const timeText = (at: string): string => JAPAN.format(new Date(at));
