import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedTally, type DayTally } from '../../shared/kpi/counted-days.ts';
import { emptyTally } from '../../shared/kpi/tally.ts';
import { addDays } from '../../shared/response/day.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';

const count = fc.integer({ min: 0, max: 9 });
const counts = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 20 });
const threshold = fc.integer({ min: 2, max: 12 });

/** What the job sees on each day of an edition: all days so far, the last one still open. */
function looks(perDay: readonly (readonly [number, number])[]): DayTally[][] {
  const days = perDay.map(([sampled, open], index): DayTally => {
    const tally = emptyTally();
    tally.sampled.responses = sampled;
    tally.open.responses = open;
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
          const shown = seen.map((tally) => tally[stream].responses);
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
        const once = JSON.stringify(countedTally(last, min, false));
        expect(JSON.stringify(countedTally(structuredClone(last), min, false))).toBe(once);
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
          const grown = final[stream].responses - last[stream].responses;
          const nothingShown = last[stream].responses === 0;
          expect(grown === 0 || grown >= min || nothingShown).toBe(true);
        }
      }),
    );
  });
});
