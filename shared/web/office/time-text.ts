const FORMAT = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** An instant as clocks in Japan show it: 「2026年11月5日 12:00」. */
export const timeText = (at: string): string => FORMAT.format(new Date(at));
