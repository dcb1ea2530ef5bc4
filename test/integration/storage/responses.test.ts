import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SurveyResponse } from '../../../shared/response/survey-response.ts';
import { StoredItemError } from '../../../shared/storage/item.ts';
import {
  createResponseRepository,
  responseItem,
} from '../../../shared/storage/response-repository.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { ANSWERS_EXPIRE, SURVEY, sampleResponse } from './sample-submission.ts';

let storage: TestStorage;
let now = new Date('2040-11-02T00:00:00+09:00');

beforeAll(async () => {
  storage = await freshStorage();
});

const put = (response: SurveyResponse, extra: object = {}) =>
  storage.db.send(
    new PutCommand({
      TableName: storage.tables.responses,
      Item: { ...responseItem(response, ANSWERS_EXPIRE), ...extra },
    }),
  );

async function read(survey: string, day: string): Promise<SurveyResponse[]> {
  const found: SurveyResponse[] = [];
  const responses = createResponseRepository(storage.db, storage.tables.responses, () => now);
  for await (const response of responses.ofDay(survey, day)) found.push(response);
  return found;
}

const byId = (a: SurveyResponse, b: SurveyResponse) => (a.id < b.id ? -1 : 1);

describe('the answers of a day', () => {
  it('are all found, whichever shard they fell into, and no others', async () => {
    const [of1, of2] = ['2040-11-01', '2040-11-02'].map((day) =>
      Array.from({ length: 40 }, () => sampleResponse({ day })),
    );
    const elsewhere = sampleResponse({ survey: 'mihon-2' });
    await Promise.all([...(of1 ?? []), ...(of2 ?? []), elsewhere].map((one) => put(one)));
    expect((await read(SURVEY, '2040-11-01')).sort(byId)).toEqual(of1?.sort(byId));
    expect(await read('mihon-2', '2040-11-01')).toEqual([elsewhere]);
    expect(await read(SURVEY, '2040-11-03')).toEqual([]);
  });

  it('lie in several partitions, so that a busy day is spread', async () => {
    const partitions = new Set((await itemsIn(storage, 'responses')).map((item) => item.pk));
    expect(partitions.size).toBeGreaterThan(8);
  });

  it('are left out once they have expired, deleted or not', async () => {
    now = ANSWERS_EXPIRE;
    expect(await read(SURVEY, '2040-11-01')).toEqual([]);
    now = new Date(ANSWERS_EXPIRE.getTime() - 1);
    expect(await read(SURVEY, '2040-11-01')).toHaveLength(40);
  });

  it('stop the reader when one has another shape', async () => {
    await put(sampleResponse({ day: '2040-11-09' }), { sentAt: '12:00' });
    await expect(read(SURVEY, '2040-11-09')).rejects.toThrow(StoredItemError);
  });

  it('are found over more than one page of a query', async () => {
    const long = 'あ'.repeat(30_000);
    // One shard: the id's first byte decides.
    const many = Array.from({ length: 14 }, () => {
      const response = sampleResponse({ day: '2040-11-05', answers: { opinion: long } });
      return { ...response, id: `00${response.id.slice(2)}` };
    });
    for (const one of many) await put(one);
    expect(await read(SURVEY, '2040-11-05')).toHaveLength(many.length);
  });
});
