import { beforeAll, describe, expect, it } from 'vitest';
import { computeKpis, type KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { startFold } from '../../../shared/kpi/tally.ts';
import {
  createKpiResultsRepository,
  type KpiResultsRepository,
} from '../../../shared/storage/kpi-results-repository.ts';
import {
  createTallyRepository,
  type TallyKey,
  type TallyRepository,
} from '../../../shared/storage/tally-repository.ts';
import { definition, indicators } from '../../fixtures/definition.ts';
import { freshStorage, type TestStorage } from '../storage.ts';
import { sampleResponse } from './sample-submission.ts';

let storage: TestStorage;
let tallies: TallyRepository;
let results: KpiResultsRepository;
const clock = () => new Date('2040-11-02T00:00:00+09:00');

beforeAll(async () => {
  storage = await freshStorage();
  tallies = createTallyRepository(storage.db, storage.tables.results, clock);
  results = createKpiResultsRepository(storage.db, storage.tables.results, clock);
});

const tallyOf = (people: number) => {
  const fold = startFold(definition);
  for (let i = 0; i < people; i++) fold.add(sampleResponse());
  return fold.tally();
};
const key: TallyKey = {
  survey: definition.survey,
  definitionVersion: 3,
  engineVersion: 1,
  day: '2040-11-01',
};

describe('the tally of a day', () => {
  it('comes back count by count', async () => {
    const tally = tallyOf(3);
    await tallies.put(key, tally);
    expect(await tallies.get(key)).toEqual(tally);
  });
  it('is replaced, never added to', async () => {
    await tallies.put(key, tallyOf(2));
    expect((await tallies.get(key))?.sampled.responses).toBe(2);
  });
  it.each([
    ['another day', { day: '2040-11-02' }],
    ['another wording', { definitionVersion: 4 }],
    ['another way of counting', { engineVersion: 2 }],
    ['another survey', { survey: 'mihon-2' }],
  ])('does not hold for %s', async (_name, change) => {
    expect(await tallies.get({ ...key, ...change })).toBeUndefined();
  });
});

describe('the KPI results of an edition', () => {
  const stored = (people: number): KpiResults => ({
    survey: definition.survey,
    definitionVersion: 3,
    engineVersion: 1,
    answers: { sampled: people, open: 0 },
    counted: { sampled: people, open: 0 },
    firstDay: '2040-11-01',
    lastDay: '2040-11-02',
    final: false,
    results: computeKpis(definition, indicators, tallyOf(people)),
  });

  it('do not exist before the first run', async () => {
    expect(await results.get(definition.survey)).toBeUndefined();
  });
  it('are those of the last run', async () => {
    await results.put(stored(1));
    await results.put(stored(5));
    expect(await results.get(definition.survey)).toEqual(stored(5));
    expect(await results.get('mihon-2')).toBeUndefined();
  });
});
