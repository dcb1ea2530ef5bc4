import { describe, expect, it } from 'vitest';
import {
  type Received,
  startReceivedCount,
  type WatchingInput,
  watchingOf,
} from '../../../shared/kpi/watching.ts';
import { addDays } from '../../../shared/response/day.ts';

type Kind = Pick<Received[number], 'channel' | 'language'>;
const WEB_JA: Kind = { channel: 'web', language: 'ja' };
const PAPER_JA: Kind = { channel: 'paper', language: 'ja' };
const WEB_EN: Kind = { channel: 'web', language: 'en' };
const WEB_KO: Kind = { channel: 'web', language: 'ko' };

/** Days on which so many answers of these kinds came, all of the sampled stream. */
const watched = (
  perDay: readonly (readonly (readonly [Kind, number])[])[],
  rest: Partial<WatchingInput> & { readonly running?: boolean } = {},
) => {
  const { running = false, ...input } = rest;
  const days = perDay.map((kinds, index) => ({
    day: addDays('2040-11-01', index),
    closed: !(running && index === perDay.length - 1),
    received: kinds.map(([kind, count]) => ({ stream: 'sampled' as const, ...kind, count })),
  }));
  return watchingOf({
    survey: 'mihon',
    lastDay: '2040-11-09',
    final: false,
    minimum: 10,
    days,
    visits: { begun: 0, dropped: 0 },
    ...input,
  });
};
const sampled = (...input: Parameters<typeof watched>) => watched(...input).streams.sampled;
const spans = (...input: Parameters<typeof watched>) =>
  sampled(...input).spans.map(({ from, to, count }) => [from.slice(-2), to.slice(-2), count]);

describe('answers by day', () => {
  it('stand in spans of days that each have enough', () => {
    const days = [[[WEB_JA, 12] as const], [[WEB_JA, 4] as const], [[WEB_JA, 7] as const]];
    expect(spans(days)).toEqual([
      ['01', '01', 12],
      ['02', '03', 11],
    ]);
  });

  it('wait while they are too few, though their number is told', () => {
    const few = sampled([[[WEB_JA, 12]], [[WEB_JA, 9]]]);
    expect(few.received).toBe(21);
    expect(few.spans.map(({ count }) => count)).toEqual([12]);
  });

  it('leave out the running day, unless the threshold is 1', () => {
    const days = [[[WEB_JA, 12] as const], [[WEB_JA, 50] as const]];
    expect(spans(days, { running: true })).toEqual([['01', '01', 12]]);
    expect(spans(days, { running: true, minimum: 1 })).toHaveLength(2);
  });

  it('join the last span at the end, so that the few never stand alone', () => {
    const days = [[[WEB_JA, 12] as const], [[WEB_JA, 3] as const]];
    expect(spans(days, { final: true })).toEqual([['01', '02', 15]]);
    expect(spans([[[WEB_JA, 3]]], { final: true })).toEqual([['01', '01', 3]]);
  });
});

describe('answers by channel and language', () => {
  const names = (...input: Parameters<typeof watched>) =>
    sampled(...input).languages.map((group) => [group.names, group.count]);

  it('are told one by one when each kind has enough, the most first', () => {
    const { channels } = sampled([
      [
        [PAPER_JA, 11],
        [WEB_JA, 30],
      ],
    ]);
    expect(channels).toEqual([
      { names: ['web'], count: 30 },
      { names: ['paper'], count: 11 },
    ]);
  });

  it('stand together where a kind has too few, with kinds nobody used', () => {
    const [first, rest] = names([
      [
        [WEB_JA, 30],
        [WEB_EN, 6],
        [WEB_KO, 5],
      ],
    ]);
    expect(first).toEqual([['ja'], 30]);
    expect(rest?.[1]).toBe(11);
    expect(new Set(rest?.[0] as string[])).toEqual(new Set(['ja-simple', 'en', 'zh-Hans', 'ko']));
  });

  it('take in one more kind while even together they are too few', () => {
    const all = names([
      [
        [WEB_JA, 30],
        [WEB_EN, 2],
      ],
    ]);
    expect(all.map(([, count]) => count)).toEqual([32]);
    expect(all[0]?.[0]).toHaveLength(5);
  });

  it('cover the shown spans alone: two looks never differ by the few that wait', () => {
    const before = sampled([[[WEB_JA, 12]]]);
    const after = sampled([[[WEB_JA, 12]], [[PAPER_JA, 1]]]);
    expect(after.channels).toEqual(before.channels);
    expect(after.languages).toEqual(before.languages);
  });
});

describe('unfinished visits', () => {
  it('are those begun less those sent on the web and those thrown away, and never below none', () => {
    const days = [[[WEB_JA, 12] as const, [PAPER_JA, 40] as const]];
    const of = (begun: number) =>
      watched(days, { visits: { begun, dropped: 3 } }).visits.unfinished;
    expect(of(20)).toBe(5);
    expect(of(10)).toBe(0);
  });
});

describe('counting what came', () => {
  it('keeps kinds apart and gives the same order whatever came first', () => {
    const one = { stream: 'sampled', ...WEB_JA } as const;
    const other = { stream: 'open', ...PAPER_JA } as const;
    const count = (all: readonly (typeof one | typeof other)[]) => {
      const counting = startReceivedCount();
      for (const answer of all) counting.add(answer);
      return counting.received();
    };
    expect(count([one, other, one])).toEqual(count([other, one, one]));
    expect(
      count([one, other, one])
        .map(({ count: n }) => n)
        .sort(),
    ).toEqual([1, 2]);
  });
});
