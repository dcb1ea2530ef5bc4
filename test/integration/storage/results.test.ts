import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom, drawFields } from '../../../infra/simulate/draw-fields.ts';
import { kpiTallies } from '../../../shared/kpi/kpi-counts.ts';
import { computeKpis, type KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { freezeRun, hashOfTally } from '../../../shared/kpi/run.ts';
import { responsesOf, startFold } from '../../../shared/kpi/tally.ts';
import { TallyBytesError } from '../../../shared/kpi/tally-bytes.ts';
import { compilePlan } from '../../../shared/kpi/tally-plan.ts';
import {
  createKpiResultsRepository,
  type KpiResultsRepository,
} from '../../../shared/storage/kpi-results-repository.ts';
import { createRunRepository } from '../../../shared/storage/run-repository.ts';
import {
  createTallyRepository,
  type TallyKey,
  type TallyRepository,
} from '../../../shared/storage/tally-repository.ts';
import { parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { readAnswers } from '../../../shared/survey/read-answer.ts';
import { edition2026 as kiyose } from '../../../surveys/kiyose/edition-2026/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import { definition, definitionInput, indicators } from '../../fixtures/definition.ts';
import { bytesOf, forms, plan, tallyOf } from '../../fixtures/tallies.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { sampleResponse } from './sample-submission.ts';

const kiyosePlan = compilePlan(kiyose);

let storage: TestStorage;
let tallies: TallyRepository;
let results: KpiResultsRepository;
const clock = () => new Date('2040-11-02T00:00:00+09:00');

beforeAll(async () => {
  storage = await freshStorage();
  tallies = createTallyRepository(storage.db, storage.tables.results, clock);
  results = createKpiResultsRepository(storage.db, storage.tables.results, clock);
});

const samples = (people: number) => tallyOf(Array.from({ length: people }, () => sampleResponse()));
const key: TallyKey = {
  survey: definition.survey,
  definitionVersion: 3,
  engineVersion: 1,
  day: '2040-11-01',
};

describe('the tally of a day', () => {
  it('comes back count by count', async () => {
    const tally = samples(3);
    await tallies.put(key, tally);
    expect(bytesOf((await tallies.get(plan, key)) ?? tallyOf([]))).toEqual(bytesOf(tally));
  });
  it('is replaced, never added to', async () => {
    await tallies.put(key, samples(2));
    const stored = await tallies.get(plan, key);
    expect(stored && responsesOf(stored, 'sampled')).toBe(2);
  });
  it.each([
    ['another day', { day: '2040-11-02' }],
    ['another wording', { definitionVersion: 4 }],
    ['another way of counting', { engineVersion: 2 }],
    ['another survey', { survey: 'mihon-2' }],
  ])('does not hold for %s', async (_name, change) => {
    expect(await tallies.get(plan, { ...key, ...change })).toBeUndefined();
  });
  it('is refused when it was counted by another plan of the same version', async () => {
    const changed = parseDefinition({ ...definitionInput, weighting: undefined });
    await expect(tallies.get(compilePlan(changed), key)).rejects.toThrow(TallyBytesError);
  });
});

describe('a tally that takes several items', () => {
  const day = { ...key, day: '2040-11-03' };
  const people = [
    { lives: 'inside', happiness: 7, surroundings: { parks: 's5' } },
    { lives: 'outside', years: 80, staying: 's1' },
    { years: 3, activities: ['garden'] },
  ];
  const large = tallyOf(forms('sampled', ...people));
  const itemsOf = async () =>
    (await itemsIn(storage, 'results')).filter(({ sk }) => String(sk).includes(day.day));
  const small = () =>
    createTallyRepository(storage.db, storage.tables.results, clock, plan.header.length + 120);

  it('comes back whole', async () => {
    await small().put(day, large);
    expect((await itemsOf()).length).toBeGreaterThan(3);
    expect(bytesOf((await small().get(plan, day)) ?? tallyOf([]))).toBe(bytesOf(large));
  });

  it('is replaced whole by one that takes fewer', async () => {
    await small().put(day, large);
    await small().put(day, samples(1));
    const stored = await small().get(plan, day);
    expect(stored && bytesOf(stored)).toBe(bytesOf(samples(1)));
  });

  it('is as good as none while an item is missing or of another tally', async () => {
    await small().put(day, large);
    const second = (await itemsOf()).find(({ sk }) => String(sk).endsWith('#00001'));
    if (!second) throw new Error('no second item');
    const { db, tables } = storage;
    const stale = { ...second, whole: '0'.repeat(64) };
    await db.send(new PutCommand({ TableName: tables.results, Item: stale }));
    expect(await small().get(plan, day)).toBeUndefined();
    await db.send(
      new DeleteCommand({ TableName: tables.results, Key: { pk: second.pk, sk: second.sk } }),
    );
    expect(await small().get(plan, day)).toBeUndefined();
  });

  it('keeps every item far under the limit of 400 KB', async () => {
    const random = createRandom(1);
    const fold = startFold(kiyose, kiyosePlan);
    for (let i = 0; i < 4000; i++) {
      const { answers } = readAnswers(kiyose, drawFields(kiyose, sharesOf(kiyose.survey), random));
      fold.add({ stream: i % 4 === 0 ? 'open' : 'sampled', channel: 'web', answers });
    }
    const busy = { ...key, survey: kiyose.survey };
    await tallies.put(busy, fold.tally());
    const items = (await itemsIn(storage, 'results')).filter(({ pk }) => pk === kiyose.survey);
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) {
      expect((item.deflated as Uint8Array).length).toBeLessThan(330_000);
    }
    const stored = await tallies.get(kiyosePlan, busy);
    expect(stored && bytesOf(stored)).toBe(bytesOf(fold.tally()));
  });
});

describe('a run', () => {
  const runs = () => createRunRepository(storage.db, storage.tables.results, clock);
  const frozen = async (people: number) => {
    const tally = samples(people);
    return freezeRun({
      definition,
      engineVersion: 1,
      days: [{ day: '2040-11-01', tallyHash: await hashOfTally(tally) }],
      counted: { tally, days: { sampled: 1, open: 0 } },
      margins: [],
      results: computeKpis(definition, indicators, kpiTallies(definition, tally)),
    });
  };
  it('comes back under the hash of its content', async () => {
    const one = await frozen(2);
    await runs().put(one);
    await runs().put(await frozen(3));
    expect(await runs().get(definition.survey, one.id)).toEqual(one.run);
    expect(await runs().get('mihon-2', one.id)).toBeUndefined();
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
    closesOn: '2040-11-05',
    lastDay: '2040-11-02',
    final: false,
    weighting: { status: 'not_weighted', reason: 'no_margins', where: '', margins: [] },
    results: computeKpis(definition, indicators, kpiTallies(definition, samples(people))),
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
