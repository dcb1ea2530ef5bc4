import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import { openSdgCsv } from '../../shared/publication/open-data/open-sdg-csv.ts';
import { resultsJson } from '../../shared/publication/open-data/results-json.ts';
import { tidyCsv } from '../../shared/publication/open-data/tidy-csv.ts';
import { publish } from '../../shared/publication/publish.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import { publicationOf } from '../fixtures/public-document.ts';
import { countedEdition, people } from '../fixtures/published-survey.ts';
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
const edition = countedEdition(given);
const rule = edition.definition.disclosure;
const questionnaire = questionnaireOf(edition.definition);
const prepared = await publish(await loadSolver(), edition);
const [indicator] = publicationOf(edition.definition.survey).indicators;
const document = { ...prepared, indicators: indicator ? [indicator] : [] };

const file = ResultsFileSchema.parse(JSON.parse(resultsJson(document, '2026-02-01T00:00:00Z')));
const published: Fact[] = [
  ...factsOfResultsCsv(tidyCsv(document)),
  ...factsOfResultsJson(file),
  ...(indicator
    ? factsOfOpenSdgCsv(
        'kpi',
        openSdgCsv(document, { ...indicator, code: 'kpi', points: [] }),
        file,
      )
    : []),
];
const hidden = hiddenCells(published);

/** What there really is. */
const truth = ({ question, option, side }: Cell): number =>
  given.filter((answers) => {
    const group = answers.age === 'old' ? 'over65' : answers.age && 'under65';
    const among = side?.attribute === 'age_group' ? group : answers.age;
    if (side && (among ?? '_') !== side.value) return false;
    if (question === 'age') return option === null || answers.age === option;
    if (question === 'age_group') return option === null || group === option;
    if (question === 'kpi:kpi') {
      return option === null ? answers.q !== undefined : ['q1', 'q2'].includes(String(answers.q));
    }
    return option === null ? answers.q !== undefined : answers.q === option;
  }).length;

const attack = (facts: readonly Fact[], weights?: KnownWeights) =>
  narrowed(
    new PublicAttacker({
      questionnaire,
      responses: { sampled: given.length },
      facts,
      ...(weights ? { weights } : {}),
    }),
    hidden,
    truth,
    rule,
  );

describe('an attacker with every published file', () => {
  it('learns no more of a hidden cell than was promised, and no file says what another hides', () => {
    expect(hidden.length).toBeGreaterThan(3);
    expect(shownElsewhere(published)).toEqual([]);
    expect(attack(published)).toEqual([]);
  });

  it('finds what a complement reveals that somebody left in', () => {
    const small = hidden.find((cell) => truth(cell) === 2 && cell.option === 'q2');
    const others = hidden.filter((cell) => cell.question === 'q' && cell !== small);
    const [revealed = others[0]] = others.filter(
      (cell) => small && cell.side?.value === small.side?.value && cell.option !== small.option,
    );
    if (!small || !revealed) throw new Error('nothing is hidden in that row');
    const leak: Fact = { says: 'count', cell: revealed, count: truth(revealed), where: 'leak' };
    expect(attack([...published, leak]).join()).toContain(cellName(small));
  });

  it('finds what a percent gives away that stands where its count is hidden', () => {
    const [cell] = hidden.filter((one) => one.option !== null && truth(one) === 2);
    if (!cell) throw new Error('nothing small is hidden');
    const tenths = Math.round((1000 * truth(cell)) / truth(baseOf(cell)));
    const leak: Fact = { says: 'percent', cell, tenths, where: 'leak' };
    expect(attack([...published, leak]).join()).toContain(cellName(cell));
  });

  it('finds what an interval gives away', () => {
    const [cell] = hidden.filter((one) => one.option !== null && truth(one) === 2);
    if (!cell) throw new Error('nothing small is hidden');
    // Wilson's of 2 of 46.
    const leak: Fact = { says: 'interval', cell, low: 12, high: 145, where: 'leak' };
    expect(attack([...published, leak]).join()).toContain(cellName(cell));
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
    expect(attack([...published, leak], weights)).not.toEqual([]);
  });
});
