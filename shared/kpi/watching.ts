import * as z from 'zod';
import { type Day, DaySchema } from '../response/day.ts';
import {
  CHANNELS,
  ChannelSchema,
  type Stream,
  StreamSchema,
  type SurveyResponse,
} from '../response/survey-response.ts';
import { LANGUAGES, LanguageSchema } from '../survey/language.ts';

/** How many answers came on one day, by where they came from. */
export const ReceivedSchema = z.array(
  z.strictObject({
    stream: StreamSchema,
    channel: ChannelSchema,
    language: LanguageSchema,
    count: z.int().min(1),
  }),
);
export type Received = z.infer<typeof ReceivedSchema>;

/** Counts answers one by one, without a look at what they say. */
export function startReceivedCount() {
  const counts = new Map<string, Received[number]>();
  return {
    add({ stream, channel, language }: Pick<SurveyResponse, 'stream' | 'channel' | 'language'>) {
      const key = [stream, channel, language].join();
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { stream, channel, language, count });
    },
    /** In an order of their own, so that the same answers give the same bytes. */
    received: (): Received =>
      [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count),
  };
}

const GroupSchema = z.strictObject({
  /** Kinds that are too few alone stand together. */
  names: z.array(z.string()).min(1),
  count: z.int().min(0),
});
export type Group = z.infer<typeof GroupSchema>;

const StreamWatchingSchema = z.strictObject({
  received: z.int().min(0),
  /** Closed days, as many together as it takes to have enough answers. */
  spans: z.array(z.strictObject({ from: DaySchema, to: DaySchema, count: z.int().min(0) })),
  /** Over these spans; empty while there are none. */
  channels: z.array(GroupSchema),
  languages: z.array(GroupSchema),
});
export type StreamWatching = z.infer<typeof StreamWatchingSchema>;

/** What may be seen of a survey's progress while it runs. */
export const WatchingSchema = z.strictObject({
  survey: z.string().min(1),
  lastDay: DaySchema,
  final: z.boolean(),
  /** Days and kinds with fewer answers are not shown alone. */
  minimum: z.int().min(1),
  streams: z.strictObject({ sampled: StreamWatchingSchema, open: StreamWatchingSchema }),
  /** Visits begun on the web, thrown away again, and neither sent nor thrown away yet. */
  visits: z.strictObject({
    begun: z.int().min(0),
    dropped: z.int().min(0),
    unfinished: z.int().min(0),
  }),
});
export type Watching = z.infer<typeof WatchingSchema>;

export interface ReceivedDay {
  readonly day: Day;
  readonly closed: boolean;
  readonly received: Received;
}

export interface WatchingInput extends Pick<Watching, 'survey' | 'lastDay' | 'final' | 'minimum'> {
  readonly days: readonly ReceivedDay[];
  readonly visits: { readonly begun: number; readonly dropped: number };
}

/**
 * Days in spans of at least `minimum` answers of a stream, and of these spans the channels and
 * languages, those with fewer answers put together. At the end the rest joins the last span.
 */
export function watchingOf({ days, visits, ...rest }: WatchingInput): Watching {
  const { minimum, final } = rest;
  const stream = (name: Stream) => streamWatching(days, name, minimum, final);
  const sent = days
    .flatMap(({ received }) => received)
    .filter(({ channel }) => channel === 'web')
    .reduce((sum, { count }) => sum + count, 0);
  const unfinished = Math.max(0, visits.begun - visits.dropped - sent);
  return {
    ...rest,
    streams: { sampled: stream('sampled'), open: stream('open') },
    visits: { ...visits, unfinished },
  };
}

function streamWatching(
  days: readonly ReceivedDay[],
  stream: Stream,
  minimum: number,
  final: boolean,
): StreamWatching {
  const own = days.map(({ received, ...day }) => ({
    ...day,
    received: received.filter((one) => one.stream === stream),
  }));
  const spans: { from: Day; to: Day; received: Received }[] = [];
  let waiting: (typeof own)[number][] = [];
  for (const day of own) {
    // With a threshold of 1 (rehearsals, one machine) the running day is shown, too.
    if (!day.closed && minimum > 1) break;
    waiting.push(day);
    if (sumOf(waiting) >= minimum) {
      spans.push(spanOf(waiting));
      waiting = [];
    }
  }
  const last = spans.at(-1);
  if (final && waiting.length > 0) {
    const end = spanOf(waiting);
    if (!last) spans.push(end);
    else
      spans[spans.length - 1] = {
        ...end,
        from: last.from,
        received: [...last.received, ...end.received],
      };
  }
  const shown = spans.flatMap(({ received }) => received);
  const by = (names: readonly string[], of: (one: Received[number]) => string) =>
    shown.length === 0
      ? []
      : groups(
          names.map((name) => ({
            names: [name],
            count: countOf(shown.filter((one) => of(one) === name)),
          })),
          minimum,
        );
  return {
    received: sumOf(own),
    spans: spans.map(({ from, to, received }) => ({ from, to, count: countOf(received) })),
    channels: by(CHANNELS, ({ channel }) => channel),
    languages: by(LANGUAGES, ({ language }) => language),
  };
}

/** Puts kinds with too few answers together, and one more to them if they still are too few. */
function groups(kinds: readonly Group[], minimum: number): Group[] {
  const isShown = ({ count }: Group) => minimum <= 1 || count >= minimum;
  const [large, small] = [
    kinds.filter(isShown).sort((a, b) => b.count - a.count),
    kinds.filter((kind) => !isShown(kind)),
  ];
  while (small.length > 0 && large.length > 0 && countOf(small) < minimum) {
    const next = large.pop();
    if (next) small.unshift(next);
  }
  if (small.length === 0) return large;
  return [...large, { names: small.flatMap(({ names }) => names), count: countOf(small) }];
}

const spanOf = (days: readonly ReceivedDay[]) => ({
  from: days[0]?.day ?? '',
  to: days.at(-1)?.day ?? '',
  received: days.flatMap(({ received }) => received),
});

const sumOf = (days: readonly Pick<ReceivedDay, 'received'>[]): number =>
  countOf(days.flatMap(({ received }) => received));

const countOf = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0);
