import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Received, ReceivedSchema, type Watching, WatchingSchema } from '../kpi/watching.ts';
import type { Day } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { countedPartition } from './counted-partition.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';

const VERSION = 1;
const dayKey = (survey: string, day: Day) => ({ pk: survey, sk: `received#${day}` });
const watchingKey = (survey: string) => ({ pk: countedPartition(survey), sk: 'watching' });

const DayBodySchema = z.strictObject({ received: ReceivedSchema });

/** How many answers came: of each closed day, and what staff may see of it. All replace. */
export interface WatchingRepository {
  /** @param expiresAt with the answers: a day with one answer in a language tells of it. */
  putDay(survey: string, day: Day, received: Received, expiresAt: Date): Promise<void>;
  getDay(survey: string, day: Day): Promise<Received | undefined>;
  put(watching: Watching): Promise<void>;
  get(survey: string): Promise<Watching | undefined>;
}

export function createWatchingRepository(
  db: Database,
  table: string,
  clock: Clock,
): WatchingRepository {
  const put = (key: ItemKey, body: Record<string, unknown>, expiresAt?: Date) =>
    db.send(new PutCommand({ TableName: table, Item: toItem(key, VERSION, body, expiresAt) }));
  const get = async (Key: ItemKey) =>
    (await db.send(new GetCommand({ TableName: table, Key }))).Item;
  return {
    async putDay(survey, day, received, expiresAt) {
      await put(dayKey(survey, day), { received }, expiresAt);
    },
    async getDay(survey, day) {
      return fromItem(await get(dayKey(survey, day)), VERSION, DayBodySchema, clock())?.received;
    },
    async put(watching) {
      await put(watchingKey(watching.survey), watching);
    },
    async get(survey) {
      return fromItem(await get(watchingKey(survey)), VERSION, WatchingSchema, clock());
    },
  };
}
