import { describe, expect, it } from 'vitest';
import { type DayTally, startDayCount } from '../../../shared/kpi/counted-days.ts';
import { responsesOf } from '../../../shared/kpi/tally.ts';
import { addDays } from '../../../shared/response/day.ts';
import { blankForms, plan } from '../../fixtures/tallies.ts';

/** Days with so many new answers of the sampled and the open stream; only the last may be open. */
const days = (counts: readonly (readonly [number, number])[], lastClosed = true): DayTally[] =>
  counts.map(([sampled, open], index) => {
    const tally = blankForms(sampled, open);
    const closed = lastClosed || index < counts.length - 1;
    return { day: addDays('2040-11-01', index), closed, tally };
  });

const counted = (
  all: readonly DayTally[],
  min: number,
  final = false,
  sealedDays: readonly string[] = [],
) => {
  const count = startDayCount(plan, min, final, sealedDays);
  for (const day of all) count.add(day);
  const { tally } = count.counted();
  return [responsesOf(tally, 'sampled'), responsesOf(tally, 'open')];
};

describe('the figures staff may see while an edition runs', () => {
  it('wait until a group of new answers is full, and then until the next one is', () => {
    expect(counted(days([[2, 0]]), 3)).toEqual([0, 0]);
    const full = days([
      [2, 0],
      [1, 0],
      [2, 0],
      [4, 0],
    ]);
    expect(counted(full.slice(0, 2), 3)).toEqual([0, 0]);
    expect(counted(full.slice(0, 3), 3)).toEqual([0, 0]);
    expect(counted(full, 3)).toEqual([3, 0]);
  });

  it('let each stream wait for its own groups', () => {
    const all = days([
      [3, 1],
      [3, 2],
      [0, 3],
    ]);
    expect(counted(all.slice(0, 2), 3)).toEqual([3, 0]);
    expect(counted(all, 3)).toEqual([3, 3]);
  });

  it('leave out the running day, however many answers it has', () => {
    const all = days(
      [
        [30, 0],
        [30, 0],
        [100, 0],
      ],
      false,
    );
    expect(counted(all, 30)).toEqual([30, 0]);
  });

  it('count the running day when the threshold is 1', () => {
    expect(counted(days([[1, 0]], false), 1)).toEqual([1, 0]);
  });

  it('count everything in the end', () => {
    const all = days([
      [2, 1],
      [0, 0],
    ]);
    expect(counted(all, 30, true)).toEqual([2, 1]);
  });

  it('say how many days they count', () => {
    const count = startDayCount(plan, 3, false);
    for (const day of days([
      [3, 0],
      [1, 3],
      [2, 0],
      [9, 9],
    ]))
      count.add(day);
    expect(count.counted().days).toEqual({ sampled: 3, open: 2 });
  });

  it('of no days are empty', () => {
    expect(counted([], 30)).toEqual([0, 0]);
  });
});

describe('the figures of an edition that was reopened after its final ones were shown', () => {
  const SEAL = ['2040-11-02'];
  /** Two days, the seal, and what came after the reopening. */
  const reopened = (...after: number[]) =>
    days([[4, 0], [1, 0], ...after.map((count) => [count, 0] as const)]);

  it('stay as they were shown while too few came after', () => {
    expect(counted(reopened(), 3, true)).toEqual([5, 0]);
    expect(counted(reopened(2), 3, false, SEAL)).toEqual([5, 0]);
    // Also at the new end: the two would stand alone as the difference of two figures.
    expect(counted(reopened(2), 3, true, SEAL)).toEqual([5, 0]);
    expect(counted(reopened(2), 3, true)).toEqual([7, 0]);
  });

  it('grow by a whole group at the new end', () => {
    expect(counted(reopened(2, 1), 3, true, SEAL)).toEqual([8, 0]);
    expect(counted(reopened(3, 1), 3, true, SEAL)).toEqual([9, 0]);
  });

  it('hold back a group while it is the latest, as always', () => {
    expect(counted(reopened(3), 3, false, SEAL)).toEqual([5, 0]);
    expect(counted(reopened(3, 3), 3, false, SEAL)).toEqual([8, 0]);
  });

  it('are sealed once more by a second end, and what is held back waits for the third', () => {
    const twice = [...SEAL, '2040-11-03'];
    expect(counted(reopened(2), 3, true, twice)).toEqual([5, 0]);
    expect(counted(reopened(2, 1), 3, true, twice)).toEqual([8, 0]);
    expect(counted(reopened(4, 2), 3, true, twice)).toEqual([9, 0]);
  });

  it('seal each stream for itself', () => {
    const all = days([
      [4, 5],
      [1, 0],
      [2, 3],
    ]);
    expect(counted(all, 3, true, SEAL)).toEqual([5, 8]);
  });
});
