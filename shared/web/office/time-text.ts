const JAPAN = { timeZone: 'Asia/Tokyo', hourCycle: 'h23' } as const;
const CLOCK = new Intl.DateTimeFormat('ja-JP', { ...JAPAN, timeStyle: 'medium' });
const MOMENT = {
  ...JAPAN,
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;
const THIS_YEAR = new Intl.DateTimeFormat('ja-JP', MOMENT);
const ANY_YEAR = new Intl.DateTimeFormat('ja-JP', { ...MOMENT, year: 'numeric' });

/** 「9:05:03」 in Japan. */
export const clockText = (instant: Date): string => CLOCK.format(instant);

/** 「11月5日 9:05」 in Japan. @param seconds since 1970. */
export const momentText = (seconds: number): string => THIS_YEAR.format(new Date(seconds * 1000));

/** 「2026年11月5日 9:05」 in Japan. @param at in ISO 8601. */
export const timeText = (at: string): string => ANY_YEAR.format(new Date(at));
