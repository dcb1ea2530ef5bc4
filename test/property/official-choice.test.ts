import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardRow, lineOf } from '../../functions/analysis/board/board-row.ts';
import type { OfficialChoice } from '../../shared/figures/choices.ts';
import type { FigureRecord } from '../../shared/figures/figure.ts';
import { cityNamed } from '../../surveys/index.ts';

const { indicators } = cityNamed();
const stamp = { subject: 'mihon', name: '見本', at: '2026-11-05T03:00:00Z' };

const record = (indicator: string, value: number): FigureRecord => ({
  figure: {
    indicator,
    number: 1,
    value,
    gap: null,
    at: '2026年4月',
    department: '見本課',
    source: '見本',
    n: null,
    everyone: false,
    note: '',
    entered: stamp,
  },
  decision: {
    indicator,
    number: 1,
    decision: 'approved',
    reason: '',
    deputyship: null,
    decided: stamp,
  },
});

/** An indicator, a value of it, and a line that staff choose: of the plan, of another place, none. */
const choice = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    value: fc.integer({ min: 0, max: 400_000 }),
    elsewhere: fc.integer({ min: 1, max: 4000 }),
    pick: fc.nat(),
  })
  .map(({ indicator, value, elsewhere, pick }) => {
    const lines = [...indicator.stated.map(lineOf), elsewhere, null];
    return { indicator, value, line: lines[pick % lines.length] ?? null };
  });

const rowWith = (indicator: (typeof indicators)[number], value: number, line: number | null) => {
  const official: OfficialChoice = {
    indicator: indicator.code,
    number: 1,
    line,
    reason: '',
    chosen: stamp,
  };
  return boardRow(indicator, {
    editions: [],
    records: [record(indicator.code, value)],
    official,
    assignment: undefined,
    targetBoxes: [],
  });
};

describe('choosing the official value', () => {
  it('never changes what the plan states, nor the value, nor the progress to each place', () => {
    fc.assert(
      fc.property(choice, ({ indicator, value, line }) => {
        const printed = structuredClone(indicator.stated);
        const before = rowWith(indicator, value, null);
        const after = rowWith(indicator, value, line);
        expect(after.indicator.stated).toEqual(printed);
        expect(after.points).toEqual(before.points);
        expect(after.progress?.stated).toEqual(before.progress?.stated);
      }),
    );
  });

  it('decides the status where the chosen place is one of the plan, and nothing else does', () => {
    fc.assert(
      fc.property(choice, ({ indicator, value, line }) => {
        const row = rowWith(indicator, value, line);
        const place = indicator.stated.findIndex((stated) => lineOf(stated) === line);
        if (place < 0) expect(row).toEqual(rowWith(indicator, value, null));
        else expect(row.progress?.status).toBe(row.progress?.stated[place]?.status);
      }),
    );
  });
});
