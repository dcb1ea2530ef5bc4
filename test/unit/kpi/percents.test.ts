import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../shared/kpi/counts.ts';
import {
  boxes,
  DENOMINATORS,
  frequencies,
  frequenciesAmong,
} from '../../../shared/kpi/percents.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import { forms, tallyOf } from '../../fixtures/tallies.ts';

const counts = (...answers: Answers[]) =>
  countsOf(tallyOf(forms('sampled', ...answers)), { stream: 'sampled' });
const times = (count: number, answers: Answers): Answers[] => Array(count).fill(answers);
const inside = { lives: 'inside', commute: 'train' };

describe('the frequency table of a question', () => {
  const people = counts(
    ...times(2, { ...inside, trains: 's5' }),
    ...times(3, { ...inside, trains: 's1' }),
    ...times(1, inside),
    ...times(4, { lives: 'outside' }),
  );

  it('names every base: all, those asked, those who answered', () => {
    const { bases } = frequencies(people, 'trains');
    expect(bases).toEqual({ everyone: 10, asked: 6, answered: 5, eligible: 5 });
  });

  it.each([
    ['everyone', 10, 200, 100, 400],
    ['asked', 6, 333, 167, null],
    ['answered', 5, 400, null, null],
  ] as const)('of %s has n = %i and percents of it', (denominator, n, best, blank, notAsked) => {
    const table = frequencies(people, 'trains', denominator);
    expect(table.n).toBe(n);
    expect(table.options[0]).toEqual({ option: 's5', count: 2, percentTenths: best });
    expect(table.noAnswer).toEqual({ count: 1, percentTenths: blank });
    expect(table.notAsked).toEqual({ count: 4, percentTenths: notAsked });
  });

  it('of those eligible leaves out わからない, which keeps its number and has no percent', () => {
    const staying = counts(
      ...times(3, { staying: 's5' }),
      { staying: 's1' },
      ...times(2, { staying: 'unsure' }),
      {},
    );
    const table = frequencies(staying, 'staying', 'eligible');
    expect(table.bases).toEqual({ everyone: 7, asked: 7, answered: 6, eligible: 4 });
    expect(table.options[0]).toMatchObject({ count: 3, percentTenths: 750 });
    expect(table.options.at(-1)).toEqual({ option: 'unsure', count: 2, percentTenths: null });
    expect(frequencies(staying, 'staying').options.at(-1)?.percentTenths).toBe(333);
  });

  it('rounds half up on exact counts', () => {
    const table = frequencies(
      counts({ lives: 'inside' }, ...times(15, { lives: 'outside' })),
      'lives',
    );
    expect(table.options.map((o) => o.percentTenths)).toEqual([63, 938, 0]);
  });

  it('keeps the order of the definition, and options nobody chose', () => {
    const options = frequencies(counts({ lives: 'outside' }), 'lives').options;
    expect(options.map((o) => [o.option, o.count])).toEqual([
      ['inside', 0],
      ['outside', 1],
      ['unsure', 0],
    ]);
  });

  it('with several answers a person divides by people, so that shares exceed 100 %', () => {
    const table = frequencies(
      counts({ activities: ['sport', 'music'] }, { activities: ['sport'] }, {}),
      'activities',
    );
    expect(table.multiple).toBe(true);
    expect(table.n).toBe(2);
    expect(table.options.map((o) => o.percentTenths)).toEqual([1000, 500, 0, 0]);
  });

  it('is made for a row of a matrix, a derived variable and a KPI alike', () => {
    const people2 = counts({ surroundings: { parks: 's4' }, years: 3, activities: ['music'] }, {});
    expect(frequencies(people2, 'surroundings.parks').bases.answered).toBe(1);
    expect(frequencies(people2, 'newcomer').options[0]?.percentTenths).toBe(1000);
    expect(frequencies(people2, 'kpi:active', 'asked').options[0]?.percentTenths).toBe(500);
  });

  it('has no percents when nobody is in the base', () => {
    for (const denominator of DENOMINATORS) {
      const { n, options } = frequencies(counts(), 'lives', denominator);
      expect([n, options[0]?.percentTenths]).toEqual([0, null]);
    }
  });

  it('is of those who answered unless another base is asked for', () => {
    const inhabitants = { variable: 'lives', option: 'inside' };
    expect(frequencies(people, 'trains').denominator).toBe('answered');
    expect(frequenciesAmong(people, 'trains', inhabitants)).toMatchObject({
      denominator: 'answered',
      n: 5,
    });
  });

  it('gives a rating a mean of those who answered, half up at two decimals, and others none', () => {
    const people2 = counts({ happiness: 10 }, { happiness: 0 }, { happiness: 7 }, {});
    expect(frequencies(people2, 'happiness').mean).toEqual({ sum: 17, n: 3, hundredths: 567 });
    const eight = counts(...times(7, { happiness: 0 }), { happiness: 1 });
    expect(frequencies(eight, 'happiness').mean?.hundredths).toBe(13);
    expect(frequencies(counts({}), 'happiness').mean).toBeUndefined();
    expect(frequencies(people2, 'mood').mean).toBeUndefined();
  });
});

describe('boxes taken together', () => {
  const staying = [
    ...times(1, { staying: 's5' }),
    ...times(1, { staying: 's4' }),
    ...times(4, { staying: 's1' }),
    { staying: 'unsure' },
  ];

  it('add the counts and round once', () => {
    const table = frequencies(counts(...staying), 'staying');
    expect(table.options.slice(0, 2).map((o) => o.percentTenths)).toEqual([143, 143]);
    expect(boxes(table, ['s5', 's4'])).toEqual({ count: 2, percentTenths: 286 });
    const six = frequencies(counts(...staying), 'staying', 'eligible');
    expect(six.options[0]?.percentTenths).toBe(167);
    expect(boxes(six, ['s5', 's4'])).toEqual({ count: 2, percentTenths: 333 });
  });

  it('are refused where the sum would mean nothing', () => {
    const people = counts(...staying, { activities: ['sport', 'music'] });
    const eligible = frequencies(people, 'staying', 'eligible');
    expect(() => boxes(frequencies(people, 'activities'), ['sport'])).toThrow('several answers');
    expect(() => boxes(eligible, ['s5', 's5'])).toThrow('twice');
    expect(() => boxes(eligible, ['s9'])).toThrow('no option s9');
    expect(() => boxes(eligible, ['unsure'])).toThrow('not in the base');
  });

  it('of nobody have no percent, and are not refused', () => {
    const nobody = frequencies(counts(), 'staying');
    expect(boxes(nobody, ['s5'])).toEqual({ count: 0, percentTenths: null });
  });
});
