import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectPublication } from '../../shared/kpi/disclosure/protect-publication.ts';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { startFold } from '../../shared/kpi/tally.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import { publishedTables } from '../../shared/publication/published-tables.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { parseDefinition } from '../../shared/survey/parse-definition.ts';
import { definitionInput } from '../fixtures/definition.ts';
import { text } from '../fixtures/text.ts';
import { expectProtected } from './expect-protected.ts';

const solver = await loadSolver();

const options = (...codes: string[]) => codes.map((code) => ({ code, label: text(code, code) }));
const kpi = (question: string, ...anyOf: string[]) => ({
  indicator: 'kpi',
  question,
  anyOf,
  denominator: 'answered' as const,
  assumption: '見本',
});

/** One question by age, which is put together in groups; the KPI is a sum of its options. */
const survey = (question: object, of: ReturnType<typeof kpi>): Definition =>
  parseDefinition({
    ...definitionInput,
    pages: [
      {
        code: 'page',
        title: text('頁', 'page'),
        questions: [
          question,
          {
            code: 'age',
            type: 'single',
            title: text('年齢', 'age'),
            options: options('young', 'middle', 'old'),
          },
        ],
      },
    ],
    kpis: [of],
    derived: [
      {
        name: 'age_group',
        kind: 'groups',
        label: text('年代', 'age group'),
        question: 'age',
        groups: [
          { ...options('under65')[0], anyOf: ['young', 'middle'] },
          { ...options('over65')[0], anyOf: ['old'] },
        ],
      },
    ],
    attributes: ['age', 'age_group'],
    weighting: undefined,
  });

const single = survey(
  { code: 'q', type: 'single', title: text('問', 'q'), options: options('q1', 'q2', 'q3') },
  kpi('q', 'q1', 'q2'),
);
const several = survey(
  {
    code: 'q',
    type: 'multiple',
    title: text('問', 'q'),
    limit: 2,
    options: [...options('q1', 'q2'), { ...options('none')[0], exclusive: true }],
  },
  kpi('q', 'q1', 'q2'),
);

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
    expect(tables(single, []).map(({ id }) => id)).toEqual(['q', 'q × age', 'age']);
  });

  test('count a KPI and an age group among the options they are sums of', () => {
    const answers = [
      { q: 'q1', age: 'young' },
      { q: 'q2', age: 'old' },
      { q: 'q3', age: 'old' },
      { age: 'middle' },
      { q: 'q1' },
    ];
    const [, byAge] = tables(single, answers);
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
    const [q] = tables(several, [{ q: ['q1', 'q2'] }, { q: ['none'] }, {}]);
    expect(q?.counts).toEqual([[2, 1, 1, 1, 1]]);
  });

  test('refuse a KPI whose denominator they do not show', () => {
    const asked = { ...single, kpis: [{ ...kpi('q', 'q1'), denominator: 'asked' as const }] };
    expect(() => tables(asked, [])).toThrow('kpi is not a share of those who answered');
  });
});

describe('an attacker who weighs all sets of answers', { timeout: 120_000 }, () => {
  test.each([
    ['one answer', single, fc.constantFrom('q1', 'q2', 'q3')],
    ['several answers', several, fc.constantFrom(['q1'], ['q2'], ['q1', 'q2'], ['none'])],
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
