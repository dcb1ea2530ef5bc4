import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContactJob } from '../../../functions/contact-job/job.ts';
import { createKpiJob } from '../../../functions/kpi-job/job.ts';
import { currentEditions } from '../../../shared/edition/current.ts';
import { type Edition, untouched } from '../../../shared/edition/edition.ts';
import { contactItem } from '../../../shared/storage/contact-repository.ts';
import {
  createRehearsalAnswersRepository,
  createRehearsalContactsRepository,
} from '../../../shared/storage/rehearsal-repository.ts';
import { responseItem } from '../../../shared/storage/response-repository.ts';
import { definition, indicators, schedule } from '../../fixtures/definition.ts';
import { capturedLog } from '../jobs/captured-log.ts';
import { contactJobStorage } from '../jobs/contact-job-deps.ts';
import { type KpiDesk, kpiDesk } from '../jobs/kpi-desk.ts';
import { itemsIn } from '../storage.ts';
import { sampleContact } from './sample-submission.ts';

const LATER = new Date('2041-01-01T00:00:00+09:00');

let desk: KpiDesk;
beforeEach(async () => {
  desk = await kpiDesk();
});

const editions = (change: Partial<Edition>) => async () =>
  currentEditions(
    [definition],
    [schedule],
    new Map([['mihon', { ...untouched('mihon'), ...change }]]),
  );
const { logger } = capturedLog('kpi-job');
const kpiJob = (change: Partial<Edition>) =>
  createKpiJob({
    ...desk.deps,
    editions: editions(change),
    indicatorsOf: () => indicators,
    logger,
  })({});
const contactJob = (change: Partial<Edition>) =>
  createContactJob({
    ...contactJobStorage(desk.storage, desk.deps.clock),
    editions: editions(change),
    logger,
  })();

const answer = (survey: string, day: string, id: string) =>
  desk.storage.db.send(
    new PutCommand({
      TableName: desk.storage.tables.responses,
      Item: responseItem(
        {
          id: id.repeat(32),
          survey,
          definitionVersion: 3,
          stream: 'sampled',
          channel: 'web',
          language: 'ja',
          day,
          answers: { staying: 's5' },
        },
        LATER,
      ),
    }),
  );
const contact = (survey: string) =>
  desk.storage.db.send(
    new PutCommand({
      TableName: desk.storage.tables.contacts,
      Item: contactItem({ ...sampleContact(), survey, contactId: 'c1' }, LATER),
    }),
  );
const partitions = async (table: 'responses' | 'results' | 'contacts' | 'coordination') =>
  [
    ...new Set(
      (await itemsIn(desk.storage, table)).map(
        ({ pk }) =>
          String(pk)
            .replace(/^(counted|begun)#/, '')
            .split('#')[0],
      ),
    ),
  ].sort();

describe('a rehearsal', () => {
  const running: Partial<Edition> = { state: 'rehearsal', rehearsal: { startedOn: '2040-11-01' } };
  const ended: Partial<Edition> = {
    state: 'open',
    rehearsal: { startedOn: '2040-11-01', endedOn: '2040-11-02' },
  };

  beforeEach(async () => {
    desk.at('2040-11-02T12:00:00');
    await answer('mihon-rehearsal', '2040-11-01', 'a');
    await answer('mihon-rehearsal', '2040-11-02', 'b');
    await contact('mihon-rehearsal');
  });

  it('has figures of its own after the first answer, and puts nobody on the list', async () => {
    expect(await kpiJob(running)).toEqual([
      {
        survey: 'mihon-rehearsal',
        answers: { sampled: 2, open: 0 },
        counted: { sampled: 2, open: 0 },
      },
    ]);
    await contactJob(running);
    expect(await partitions('coordination')).toEqual([]);
  });

  it('is never counted with the real answers, and is deleted from every table once it ended', async () => {
    await kpiJob(running);
    await answer('mihon', '2040-11-02', 'c');
    await contact('mihon');
    expect(await kpiJob(ended)).toEqual([
      { survey: 'mihon', answers: { sampled: 1, open: 0 }, counted: { sampled: 0, open: 0 } },
    ]);
    await contactJob(ended);
    for (const table of ['responses', 'results', 'contacts'] as const) {
      // Registrants of the city are counted without the rehearsal.
      const left = (await partitions(table)).filter((name) => name !== 'registrants');
      expect(left).toEqual(['mihon']);
    }
  });

  it('loses what came late, too', async () => {
    await kpiJob(ended);
    await answer('mihon-rehearsal', '2040-11-02', 'd');
    await kpiJob(ended);
    expect(await partitions('responses')).toEqual([]);
  });
});

describe('what clears a rehearsal', () => {
  it('refuses the id of a real survey', async () => {
    const { db, tables } = desk.storage;
    await answer('mihon', '2040-11-01', 'a');
    await contact('mihon');
    const answers = createRehearsalAnswersRepository(db, tables).remove('mihon', ['2040-11-01']);
    await expect(answers).rejects.toThrow(RangeError);
    const contacts = createRehearsalContactsRepository(db, tables.contacts).remove('mihon');
    await expect(contacts).rejects.toThrow(RangeError);
    expect(await itemsIn(desk.storage, 'responses')).toHaveLength(1);
    expect(await itemsIn(desk.storage, 'contacts')).toHaveLength(1);
  });
});
