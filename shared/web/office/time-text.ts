const JAPAN = { timeZone: 'Asia/Tokyo', hourCycle: 'h23' } as const;
const CLOCK = new Intl.DateTimeFormat('ja-JP', { ...JAPAN, timeStyle: 'medium' });
const DAY_AND_CLOCK = new Intl.DateTimeFormat('ja-JP', {
  ...JAPAN,
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 「9:05:03」 in Japan. */
export const clockText = (instant: Date): string => CLOCK.format(instant);

/** 「11月5日 9:05」 in Japan. @param seconds since 1970. */
export const momentText = (seconds: number): string =>
  DAY_AND_CLOCK.format(new Date(seconds * 1000));
