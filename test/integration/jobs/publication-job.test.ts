import { beforeEach, describe, expect, it } from 'vitest';
import { createPublicationJob } from '../../../functions/publication-job/job.ts';
import { loadSolver } from '../../../shared/kpi/disclosure/whole-number-program.ts';
import type { PreparedPublication } from '../../../shared/publication/publication.ts';
import type { CountedTally } from '../../../shared/storage/counted-tally.ts';
import {
  createPreparedPublicationRepository,
  type PreparedPublicationRepository,
} from '../../../shared/storage/publication-repository.ts';
import { recordingLogger } from '../../fixtures/office-login.ts';
import { countedEdition, people } from '../../fixtures/published-survey.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';

const closed = countedEdition([
  ...people(30, { q: 'q1', age: 'young' }),
  ...people(20, { q: 'q2', age: 'old' }),
  ...people(3, { q: 'q3', age: 'old' }),
]);
const { definition } = closed;

let storage: TestStorage;
let prepared: PreparedPublicationRepository;
let counted: CountedTally;
const { events, logger } = recordingLogger();
beforeEach(async () => {
  storage = await freshStorage();
  events.length = 0;
  prepared = createPreparedPublicationRepository(
    storage.db,
    storage.tables.published,
    () => new Date(),
  );
  counted = { status: 'counted', ...closed };
});

const run = () =>
  createPublicationJob({
    definitions: async () => [definition],
    countedTally: async () => counted,
    prepared,
    loadSolver,
    logger,
  })();
const survey = definition.survey;

describe('the publication job', () => {
  it('prepares a closed edition, with what is small hidden, and makes nothing public', async () => {
    await run();
    const document = (await prepared.get(survey))?.document;
    expect(document?.run).toBe(closed.results.run);
    expect(JSON.stringify(document?.streams)).toContain('null');
    const places = (await itemsIn(storage, 'published')).map(({ pk }) => pk);
    expect(new Set(places)).toEqual(new Set([`prepared#${survey}`]));
  });

  it('does nothing while answers can still come', async () => {
    counted = { status: 'open', results: closed.results };
    await run();
    expect(await prepared.get(survey)).toBeUndefined();
  });

  it('prepares anew once figures were computed anew, and not before', async () => {
    await run();
    await run();
    expect(events.filter(({ message }) => message === 'publication prepared')).toHaveLength(1);
    const other = { ...closed, results: { ...closed.results, run: 'b2'.repeat(32) } };
    counted = { status: 'counted', ...other };
    await run();
    expect((await prepared.get(survey))?.document.run).toBe('b2'.repeat(32));
  });

  it('prepares anew what was prepared before open questions were part of it', async () => {
    await run();
    const { openQuestions: _, ...older } = (await prepared.get(survey))?.document ?? {};
    await prepared.put(older as PreparedPublication);
    await run();
    expect((await prepared.get(survey))?.document.openQuestions).toEqual([]);
  });

  it('says so when there are too few answers to publish any, and goes on', async () => {
    counted = { status: 'counted', ...countedEdition(people(2, { q: 'q1', age: 'old' })) };
    await run();
    expect(await prepared.get(survey)).toBeUndefined();
    expect(events).toMatchObject([{ message: 'publication not possible' }]);
  });
});
