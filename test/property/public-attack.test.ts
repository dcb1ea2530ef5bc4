import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { openSdgCsv } from '../../shared/publication/open-data/open-sdg-csv.ts';
import { resultsJson } from '../../shared/publication/open-data/results-json.ts';
import { tidyCsv } from '../../shared/publication/open-data/tidy-csv.ts';
import type { PublicIndicator } from '../../shared/publication/publication.ts';
import { ExposedFiguresError, publish } from '../../shared/publication/publish.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import type { SentLine } from '../fixtures/independent-count.ts';
import {
  countedEdition,
  filteredSurvey,
  people,
  singleSurvey,
} from '../fixtures/published-survey.ts';
import { baseOf, type Cell, cellName, type Fact } from '../public-attack/facts.ts';
import {
  factsOfOpenSdgCsv,
  factsOfResultsCsv,
  factsOfResultsJson,
  ResultsFileSchema,
} from '../public-attack/facts-of-files.ts';
import { hiddenCells, narrowed, shownElsewhere } from '../public-attack/promise.ts';
import { type KnownWeights, PublicAttacker } from '../public-attack/public-attacker.ts';
import { questionnaireOf } from '../public-attack/questionnaire.ts';
import { truthOf } from '../public-attack/truth.ts';

const solver = await loadSolver();
/** As much of an indicator as its file takes. */
const KPI: PublicIndicator = {
  code: 'kpi',
  kind: 'survey_percent',
  measure: { type: 'percent', better: 'higher' },
  stated: [],
  officialLine: null,
  goals: [],
  policies: [],
  points: [],
  status: null,
  reason: null,
};

/** Everything that is published of these answers, what of it is hidden, and someone who wants to know. */
async function published(given: readonly Answers[], definition = singleSurvey) {
  const edition = countedEdition(given, {}, definition);
  const document = { ...(await publish(solver, edition)), indicators: [] };
  const file = ResultsFileSchema.parse(JSON.parse(resultsJson(document, '2026-02-01T00:00:00Z')));
  const facts: Fact[] = [
    ...factsOfResultsCsv(tidyCsv(document)),
    ...factsOfResultsJson(file),
    ...factsOfOpenSdgCsv('kpi', openSdgCsv(document, KPI), file),
  ];
  const sent = given.map((answers) => ({ stream: 'sampled', answers }) as SentLine);
  const truth = truthOf(definition, sent);
  const hidden = hiddenCells(facts);
  const attack = (known: readonly Fact[], weights?: KnownWeights) =>
    narrowed(
      new PublicAttacker({
        questionnaire: questionnaireOf(definition),
        responses: { sampled: given.length },
        facts: known,
        ...(weights ? { weights } : {}),
      }),
      hidden,
      truth,
      definition.disclosure,
    );
  return { facts, hidden, truth, attack };
}

const given: Answers[] = [
  ...people(40, { q: 'q1', age: 'young' }),
  ...people(12, { q: 'q2', age: 'young' }),
  ...people(8, { q: 'q3', age: 'young' }),
  ...people(30, { q: 'q1', age: 'middle' }),
  ...people(2, { q: 'q2', age: 'middle' }),
  ...people(14, { q: 'q3', age: 'middle' }),
  ...people(25, { q: 'q1', age: 'old' }),
  ...people(17, { q: 'q2', age: 'old' }),
  ...people(9, { q: 'q3', age: 'old' }),
  ...people(6, { age: 'old' }),
];
const { facts: all, hidden, truth, attack } = await published(given);

describe('an attacker with every published file', () => {
  it('learns no more of a hidden cell than was promised, and no file says what another hides', () => {
    expect(hidden.length).toBeGreaterThan(3);
    expect(shownElsewhere(all)).toEqual([]);
    expect(attack(all)).toEqual([]);
  });

  it('finds what a complement reveals that somebody left in', () => {
    const small = hidden.find((cell) => truth(cell) === 2 && cell.option === 'q2');
    const others = hidden.filter((cell) => cell.question === 'q' && cell !== small);
    const [revealed = others[0]] = others.filter(
      (cell) => small && cell.side?.value === small.side?.value && cell.option !== small.option,
    );
    if (!small || !revealed) throw new Error('nothing is hidden in that row');
    const leak: Fact = { says: 'count', cell: revealed, count: truth(revealed), where: 'leak' };
    expect(attack([...all, leak]).join()).toContain(cellName(small));
  });

  it('finds what a percent gives away that stands where its count is hidden', () => {
    const [cell] = hidden.filter((one) => one.option !== null && truth(one) === 2);
    if (!cell) throw new Error('nothing small is hidden');
    const tenths = Math.round((1000 * truth(cell)) / truth(baseOf(cell)));
    const leak: Fact = { says: 'percent', cell, tenths, where: 'leak' };
    expect(attack([...all, leak]).join()).toContain(cellName(cell));
  });

  it('finds what an interval gives away', () => {
    const [cell] = hidden.filter((one) => one.option !== null && truth(one) === 2);
    if (!cell) throw new Error('nothing small is hidden');
    // Wilson's of 2 of 46.
    const leak: Fact = { says: 'interval', cell, low: 12, high: 145, where: 'leak' };
    expect(attack([...all, leak]).join()).toContain(cellName(cell));
  });

  it('finds what a weighted percent gives away where the weights follow from the ages', () => {
    const of = { young: 2, middle: 0.5, old: 1 };
    const weights = { attribute: 'age', of };
    const weigh = (cell: Cell) =>
      Object.entries(of).reduce(
        (sum, [value, weight]) =>
          sum + weight * truth({ ...cell, side: { attribute: 'age', value } }),
        0,
      );
    const cell: Cell = { stream: 'sampled', question: 'q', option: 'q2', side: null };
    const tenths = Math.round((1000 * weigh(cell)) / weigh(baseOf(cell)));
    const leak: Fact = { says: 'weighted', cell, tenths, where: 'leak' };
    expect(attack([...all, leak], weights)).not.toEqual([]);
  });

  it('learns no more from a question that was put to some only', async () => {
    const few = await published(
      [
        ...people(5, { q: 'q1', age: 'young', why: 'w1' }),
        ...people(3, { q: 'q1', age: 'young', why: 'w2' }),
        ...people(1, { q: 'q1', age: 'young' }),
        ...people(20, { q: 'q2', age: 'young' }),
        ...people(15, { q: 'q3', age: 'young' }),
        ...people(20, { q: 'q1', age: 'middle', why: 'w1' }),
        ...people(15, { q: 'q1', age: 'middle', why: 'w2' }),
        ...people(25, { q: 'q2', age: 'middle' }),
        ...people(17, { q: 'q1', age: 'old', why: 'w1' }),
        ...people(18, { q: 'q1', age: 'old', why: 'w2' }),
        ...people(22, { q: 'q3', age: 'old' }),
      ],
      filteredSurvey,
    );
    // Eight of nine said why; were the nine shown, the eight could not be ten.
    expect(few.hidden.map(cellName)).toContain('sampled why n | age=young');
    expect(few.attack(few.facts)).toEqual([]);
  });

  it('learns no more from any answers to a question and to why', { timeout: 60_000 }, async () => {
    const kind = fc.record(
      {
        q: fc.constantFrom('q1', 'q1', 'q2', 'q3'),
        why: fc.constantFrom('w1', 'w2'),
        age: fc.constantFrom('young', 'middle', 'old'),
      },
      { requiredKeys: [] },
    );
    const crowd = fc.array(
      fc.tuple(kind, fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 30 }))),
      { minLength: 6, maxLength: 16 },
    );
    await fc.assert(
      fc.asyncProperty(crowd, async (kinds) => {
        const sent = kinds.flatMap(([{ why, ...rest }, times]) =>
          people(times, rest.q === 'q1' && why ? { ...rest, why } : rest),
        );
        const some = await published(sent, filteredSurvey).catch((error: unknown) => {
          // So few answers that hiding does not help are not published at all.
          if (error instanceof ExposedFiguresError) return undefined;
          throw error;
        });
        expect(some?.attack(some.facts) ?? []).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
