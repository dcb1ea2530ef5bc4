import { describe, expect, it } from 'vitest';
import { kpiTallies } from '../../../shared/kpi/kpi-counts.ts';
import { computeKpis } from '../../../shared/kpi/kpi-results.ts';
import { freezeRun, hashOfTally, type RunInput, RunSchema } from '../../../shared/kpi/run.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import { definition, indicators } from '../../fixtures/definition.ts';
import { forms, tallyOf } from '../../fixtures/tallies.ts';

const people: Answers[] = [{ staying: 's5' }, { staying: 's1', lives: 'inside' }, {}];

async function input(answers: Answers[], change: Partial<RunInput> = {}): Promise<RunInput> {
  const tally = tallyOf(forms('sampled', ...answers));
  return {
    definition,
    engineVersion: 1,
    days: [
      { day: '2040-11-01', tallyHash: await hashOfTally(tally) },
      { day: '2040-11-02', tallyHash: await hashOfTally(tallyOf([])) },
    ],
    counted: { tally, days: { sampled: 1, open: 0 } },
    margins: [],
    results: computeKpis(definition, indicators, kpiTallies(definition, tally)),
    ...change,
  };
}

describe('a run', () => {
  it('is the same whatever order the answers came in', async () => {
    expect(await freezeRun(await input([...people].reverse()))).toEqual(
      await freezeRun(await input(people)),
    );
  });

  it('is what its schema says and lists only days that are counted', async () => {
    const { id, run } = await freezeRun(await input(people));
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(RunSchema.parse(run)).toEqual(run);
    expect(run.days.map(({ day, sampled, open }) => [day, sampled, open])).toEqual([
      ['2040-11-01', true, false],
    ]);
  });

  it('has another name as soon as anything it is computed from differs', async () => {
    const same = await input(people);
    const more = await input([...people, {}]);
    const others = [
      more,
      { ...same, engineVersion: 2 },
      { ...same, definition: { ...definition, minutes: 99 } },
      { ...same, results: more.results },
      {
        ...same,
        margins: [
          {
            variables: ['lives'],
            counts: [{ categories: { lives: 'inside' }, population: 1 }],
            asOf: '2040-10-01',
            includesForeignResidents: true,
            source: '見本',
          },
        ],
      },
      { ...same, counted: { ...same.counted, days: { sampled: 2, open: 0 } } },
      { ...same, days: more.days },
    ];
    const names = await Promise.all(
      [same, ...others].map(async (one) => (await freezeRun(one)).id),
    );
    expect(new Set(names).size).toBe(others.length + 1);
  });

  it('names a tally by the SHA-256 of its bytes', async () => {
    const { createHash } = await import('node:crypto');
    const { writeTally } = await import('../../../shared/kpi/tally-bytes.ts');
    const tally = tallyOf(forms('open', ...people));
    const [bytes] = writeTally(tally);
    const expected = createHash('sha256')
      .update(bytes ?? new Uint8Array())
      .digest('hex');
    expect(await hashOfTally(tally)).toBe(expected);
  });
});
