import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayTally, startDayCount } from '../../shared/kpi/counted-days.ts';
import { responsesOf, type Tally } from '../../shared/kpi/tally.ts';
import { addDays } from '../../shared/response/day.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';
import { blankForms, bytesOf, plan } from '../fixtures/tallies.ts';

const count = fc.integer({ min: 0, max: 9 });
const counts = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 20 });
const threshold = fc.integer({ min: 2, max: 12 });

function countedTally(days: readonly DayTally[], min: number, final: boolean): Tally {
  const count = startDayCount(plan, min, final);
  for (const day of days) count.add(day);
  return count.counted().tally;
}

/** What the job sees on each day of an edition: all days so far, the last one still open. */
function looks(perDay: readonly (readonly [number, number])[]): DayTally[][] {
  const days = perDay.map(([sampled, open], index): DayTally => {
    const tally = blankForms(sampled, open);
    return { day: addDays('2040-11-01', index), closed: true, tally };
  });
  return days.map((day, index) => [...days.slice(0, index), { ...day, closed: false }]);
}

describe('two looks at the running figures', () => {
  it('differ by a whole group of new answers of a stream or not at all', () => {
    fc.assert(
      fc.property(counts, threshold, (perDay, min) => {
        const seen = looks(perDay).map((days) => countedTally(days, min, false));
        for (const stream of STREAMS) {
          const shown = seen.map((tally) => responsesOf(tally, stream));
          for (const [index, later] of shown.entries()) {
            const grown = later - (shown[index - 1] ?? 0);
            expect(grown === 0 || grown >= min).toBe(true);
          }
        }
      }),
    );
  });

  it('follow from the stored answers alone, whether or not someone looked before', () => {
    fc.assert(
      fc.property(counts, threshold, (perDay, min) => {
        const last = looks(perDay).at(-1) ?? [];
        const once = bytesOf(countedTally(last, min, false));
        expect(bytesOf(countedTally(structuredClone(last), min, false))).toBe(once);
      }),
    );
  });

  it('differ by a whole group also when the edition ends', () => {
    fc.assert(
      fc.property(counts, threshold, (perDay, min) => {
        const running = looks(perDay).at(-1) ?? [];
        const over = running.map((day) => ({ ...day, closed: true }));
        const [last, final] = [countedTally(running, min, false), countedTally(over, min, true)];
        for (const stream of STREAMS) {
          const grown = responsesOf(final, stream) - responsesOf(last, stream);
          const nothingShown = responsesOf(last, stream) === 0;
          expect(grown === 0 || grown >= min || nothingShown).toBe(true);
        }
      }),
    );
  });
});
