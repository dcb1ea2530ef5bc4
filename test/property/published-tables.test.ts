import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectPublication } from '../../shared/kpi/disclosure/protect-publication.ts';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { startFold } from '../../shared/kpi/tally.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import { publishedTables } from '../../shared/publication/published-tables.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { kpi, severalSurvey, singleSurvey } from '../fixtures/published-survey.ts';
import { expectProtected } from './expect-protected.ts';

const solver = await loadSolver();

function tables(definition: Definition, answers: readonly Answers[]) {
  const fold = startFold(definition, compilePlan(definition));
  for (const one of answers) fold.add({ stream: 'sampled', channel: 'web', answers: one });
  return publishedTables(definition, fold.tally(), { stream: 'sampled', universe: 'u' });
}

/** Some kinds of people are common and some rare; some leave a question blank. */
const crowd = (given: fc.Arbitrary<Answers[string]>): fc.Arbitrary<Answers[]> =>
  fc
    .array(
      fc.tuple(
        fc.record(
          { q: given, age: fc.constantFrom('young', 'middle', 'old') },
          { requiredKeys: [] },
        ),
        fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 9 })),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((kinds) => kinds.flatMap(([answers, times]) => new Array<Answers>(times).fill(answers)));

const rule = { threshold: 3, rowThreshold: 4, zeroIsSmall: false };

describe('the tables of a publication', () => {
  test('hold each question, each question by each attribute, and no attribute by another', () => {
    expect(tables(singleSurvey, []).map(({ id }) => id)).toEqual(['q', 'q × age', 'age']);
  });

  test('of answers open to anyone are not crossed', () => {
    const fold = startFold(singleSurvey, compilePlan(singleSurvey));
    fold.add({ stream: 'open', channel: 'web', answers: { q: 'q1', age: 'old' } });
    const open = publishedTables(singleSurvey, fold.tally(), { stream: 'open', universe: 'u' });
    expect(open.map(({ id }) => id)).toEqual(['q', 'age']);
  });

  test('count a KPI and an age group among the options they are sums of', () => {
    const answers = [
      { q: 'q1', age: 'young' },
      { q: 'q2', age: 'old' },
      { q: 'q3', age: 'old' },
      { age: 'middle' },
      { q: 'q1' },
    ];
    const [, byAge] = tables(singleSurvey, answers);
    // n, three options, the KPI; all, three ages, 無回答, under 65, 65 and over.
    expect(byAge?.counts).toEqual([
      [4, 2, 1, 1, 3],
      [1, 1, 0, 0, 1],
      [0, 0, 0, 0, 0],
      [2, 0, 1, 1, 1],
      [1, 1, 0, 0, 1],
      [1, 1, 0, 0, 1],
      [2, 0, 1, 1, 1],
    ]);
  });

  test('count a person once who chose several options of a KPI', () => {
    const [q] = tables(severalSurvey, [{ q: ['q1', 'q2'] }, { q: ['none'] }, {}]);
    expect(q?.counts).toEqual([[2, 1, 1, 1, 1]]);
  });

  test('refuse a KPI whose denominator they do not show', () => {
    const asked = { ...singleSurvey, kpis: [{ ...kpi('q', 'q1'), denominator: 'asked' as const }] };
    expect(() => tables(asked, [])).toThrow('kpi is not a share of those who answered');
  });
});

describe('an attacker who weighs all sets of answers', { timeout: 120_000 }, () => {
  test.each([
    ['one answer', singleSurvey, fc.constantFrom('q1', 'q2', 'q3')],
    ['several answers', severalSurvey, fc.constantFrom(['q1'], ['q2'], ['q1', 'q2'], ['none'])],
  ] as [string, Definition, fc.Arbitrary<Answers[string]>][])(
    'can narrow no hidden count of a question with %s',
    (_name, definition, given) => {
      fc.assert(
        fc.property(crowd(given), (answers) => {
          expectProtected(protectPublication(solver, tables(definition, answers), rule));
        }),
        { numRuns: 40 },
      );
    },
  );
});
