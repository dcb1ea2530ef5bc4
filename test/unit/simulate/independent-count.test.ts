import { describe, expect, test } from 'vitest';
import { countIndependently } from '../../fixtures/independent-count.ts';

const kpi = (denominator: 'asked' | 'answered') => ({
  indicator: denominator,
  question: 'reason',
  anyOf: ['x', 'y'],
  denominator,
});
const rules = {
  pages: [
    {
      questions: [
        { code: 'stay' },
        { code: 'reason', condition: { question: 'stay', anyOf: ['yes'] } },
        { code: 'table' },
      ],
    },
  ],
  kpis: [
    kpi('asked'),
    kpi('answered'),
    {
      indicator: 'row',
      question: 'table',
      row: 'r',
      anyOf: ['a'],
      denominator: 'answered' as const,
    },
  ],
};
const lines = (stream: string, ...answers: object[]) =>
  answers.map((one) => `${JSON.stringify({ stream, answers: one })}\n`).join('');
const sampled = (sent: string) =>
  countIndependently(rules, sent).filter(({ stream }) => stream === 'sampled');

describe('the independent count', () => {
  test('leaves out those not asked, and counts whoever chose any of several once', () => {
    const sent = lines(
      'sampled',
      { stay: 'yes', reason: ['x', 'y'] },
      { stay: 'yes', reason: ['z'] },
      { stay: 'yes' },
      { stay: 'no' },
      {},
    );
    expect(sampled(sent)).toEqual([
      {
        indicator: 'asked',
        stream: 'sampled',
        n: 3,
        count: 1,
        percentTenths: 333,
      },
      {
        indicator: 'answered',
        stream: 'sampled',
        n: 2,
        count: 1,
        percentTenths: 500,
      },
      {
        indicator: 'row',
        stream: 'sampled',
        n: 0,
        count: 0,
        percentTenths: null,
      },
    ]);
  });

  test('rounds a half up and reads one row of a matrix', () => {
    const others = Array.from({ length: 15 }, () => ({ table: { r: 'b' } }));
    const sent = lines('sampled', { table: { r: 'a' } }, { table: { s: 'a' } }, ...others);
    expect(sampled(sent)[2]).toMatchObject({ n: 16, count: 1, percentTenths: 63 });
  });

  test('keeps the streams apart', () => {
    const sent = lines('sampled', { table: { r: 'a' } }) + lines('open', { table: { r: 'b' } });
    expect(countIndependently(rules, sent).slice(4)).toEqual([
      {
        indicator: 'row',
        stream: 'sampled',
        n: 1,
        count: 1,
        percentTenths: 1000,
      },
      { indicator: 'row', stream: 'open', n: 1, count: 0, percentTenths: 0 },
    ]);
  });

  test('weighs answers where it is told how', () => {
    const sent = lines('sampled', { table: { r: 'a' } }, { table: { r: 'b' } }, {});
    const weightOf = ({ answers }: { answers: Record<string, unknown> }) =>
      JSON.stringify(answers).includes('"a"') ? 3 : 1;
    const row = countIndependently(rules, sent, weightOf).find(
      ({ indicator, stream }) => indicator === 'row' && stream === 'sampled',
    );
    expect(row).toMatchObject({ percentTenths: 500, weightedTenths: 750 });
  });
});
