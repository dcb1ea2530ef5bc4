import { describe, expect, it } from 'vitest';
import { quietHours } from '../../../functions/kpi-job/quiet-hours.ts';
import type { ReceivedDay } from '../../../shared/kpi/watching.ts';

const day = (name: string, count: number, closed = true): ReceivedDay => ({
  day: `2027-01-${name}`,
  closed,
  received: count > 0 ? [{ stream: 'sampled', channel: 'web', language: 'ja', count }] : [],
});
const at = (jst: string) => new Date(`2027-01-${jst}+09:00`);

describe('the hours without an answer', () => {
  it('run from the end of the last whole day that had one', () => {
    expect(quietHours('2027-01-12', [day('12', 3), day('13', 0)], at('14T01:30'))).toBe(25);
  });

  it('say nothing of a day that still runs, so that no hour tells when somebody answered', () => {
    const before = quietHours('2027-01-12', [day('12', 3), day('13', 0, false)], at('13T15:00'));
    const after = quietHours('2027-01-12', [day('12', 3), day('13', 9, false)], at('13T15:00'));
    expect(after).toBe(before);
  });

  it('run from the opening as long as no day has had one', () => {
    expect(quietHours('2027-01-12', [day('12', 0), day('13', 0)], at('14T01:00'))).toBe(49);
  });

  it('never reach the alarm while every day brings an answer', () => {
    const worst = quietHours('2027-01-12', [day('12', 1), day('13', 1, false)], at('14T00:59'));
    expect(worst).toBeLessThan(26);
  });
});
