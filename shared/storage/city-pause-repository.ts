import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type CityPause, CityPauseSchema } from '../coordination/city-pause.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 1;

/** Whether contacting rests in the whole city. */
export interface CityPauseRepository {
  get(): Promise<CityPause | undefined>;
  /** Replaces one that was there. */
  put(pause: CityPause): Promise<void>;
  lift(): Promise<void>;
}

export function createCityPauseRepository(
  db: Database,
  table: string,
  city: string,
  clock: Clock,
): CityPauseRepository {
  const key = { pk: `pause#${city}`, sk: 'pause' };
  return {
    async get() {
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
      );
      return fromItem(Item, VERSION, CityPauseSchema, clock());
    },
    async put(pause) {
      await db.send(new PutCommand({ TableName: table, Item: toItem(key, VERSION, pause) }));
    },
    async lift() {
      await db.send(new DeleteCommand({ TableName: table, Key: key }));
    },
  };
}
