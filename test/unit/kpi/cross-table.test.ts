import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../shared/kpi/counts.ts';
import { crossTable, printBase, printShare } from '../../../shared/kpi/cross-table.ts';
import type { Answers } from '../../../shared/survey/answers.ts';
import { forms, tallyOf } from '../../fixtures/tallies.ts';

const counts = (...answers: Answers[]) =>
  countsOf(tallyOf(forms('sampled', ...answers)), { stream: 'sampled' });
const times = (count: number, answers: Answers): Answers[] => Array(count).fill(answers);

const people = counts(
  ...times(20, { lives: 'inside', staying: 's5' }),
  ...times(10, { lives: 'inside', staying: 's1' }),
  ...times(2, { lives: 'inside' }),
  ...times(29, { lives: 'outside', staying: 's1' }),
  ...times(3, { staying: 's5' }),
  {},
);

describe('a cross table', () => {
  const stayingByLives = () => crossTable(people, 'staying', 'lives');

  it('gives each row its own n and percents', () => {
    const table = stayingByLives();
    const [inside, outside] = table.rows;
    expect(inside?.option).toBe('inside');
    expect(inside?.table.n).toBe(30);
    expect(inside?.table.options[0]).toEqual({ option: 's5', count: 20, percentTenths: 667 });
    expect(outside?.table.options.at(-2)).toEqual({ option: 's1', count: 29, percentTenths: 1000 });
  });

  it('has no row for 無回答 of the stub, but keeps it in the total', () => {
    const table = stayingByLives();
    expect(table.rows.map((row) => row.option)).toEqual(['inside', 'outside', 'unsure']);
    const rows = table.rows.reduce((sum, row) => sum + row.table.n, 0);
    expect(table.total.table.n - rows).toBe(3);
    expect(table.total.table.options[0]).toMatchObject({ count: 23, percentTenths: 371 });
  });

  it('marks a base under 30 with an asterisk', () => {
    const table = stayingByLives();
    expect(table.rows.map(printBase)).toEqual(['30', '*29', '*0']);
    expect(printBase(table.total)).toBe('62');
  });

  it('prints none as 「-」, under 0.05 % as 「0.0」 and the rest with one decimal', () => {
    const table = stayingByLives();
    expect(printShare({ count: 0, percentTenths: 0 })).toBe('-');
    expect(printShare({ count: 0, percentTenths: null })).toBe('-');
    expect(printShare({ count: 1, percentTenths: 0 })).toBe('0.0');
    expect(printShare({ count: 1, percentTenths: 1 })).toBe('0.1');
    expect(printShare({ count: 9, percentTenths: 1000 })).toBe('100.0');
    expect(printShare({ count: 9, percentTenths: null })).toBe('');
    expect(table.rows[1]?.table.options.map(printShare)).toEqual([
      '-',
      '-',
      '-',
      '-',
      '100.0',
      '-',
    ]);
  });

  it('counts 無回答 of the head where the base holds it', () => {
    const asked = crossTable(people, 'staying', 'lives', 'asked');
    expect(asked.rows[0]?.table).toMatchObject({
      n: 32,
      noAnswer: { count: 2, percentTenths: 63 },
    });
    expect(stayingByLives().rows[0]?.table.noAnswer).toEqual({ count: 2, percentTenths: null });
  });

  it('crosses a question with a question, a derived variable or a KPI', () => {
    const few = counts(
      { happiness: 8, years: 3, activities: ['sport', 'music'], surroundings: { roads: 's2' } },
      { happiness: 2, years: 50, activities: ['sport'], surroundings: { roads: 's5' } },
    );
    const means = crossTable(few, 'happiness', 'newcomer').rows.map(
      (r) => r.table.mean?.hundredths,
    );
    expect(means).toEqual([800, 200]);
    const activities = crossTable(few, 'activities', 'surroundings.roads');
    expect(activities.rows[0]?.table.options.map((o) => o.count)).toEqual([1, 0, 0, 0]);
    const active = crossTable(few, 'kpi:active', 'mood');
    expect(active.rows.map((r) => r.table.options[0]?.count)).toEqual([1, 1]);
    const byActivity = crossTable(few, 'mood', 'activities');
    expect(byActivity.rows.map((r) => r.table.n)).toEqual([2, 1, 0, 0]);
  });

  it('tells those the head was not put to from those who left it blank', () => {
    const commute = crossTable(people, 'commute', 'lives', 'asked');
    expect(commute.rows.map((row) => row.table.n)).toEqual([32, 0, 0]);
    expect(commute.rows[1]?.table.notAsked.count).toBe(29);
  });

  it('of one channel looks at that channel only', () => {
    const [web] = forms('sampled', { lives: 'inside', staying: 's5' });
    if (!web) throw new Error();
    const tally = tallyOf([web, { ...web, channel: 'paper' }]);
    const paper = countsOf(tally, { stream: 'sampled', channel: 'paper' });
    expect(crossTable(paper, 'staying', 'lives').total.table.n).toBe(1);
  });
});
