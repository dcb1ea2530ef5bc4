import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Registrants, RegistrantsSchema } from '../coordination/registrants.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';
import { queryAll } from './query-all.ts';

const VERSION = 1;
const partition = (city: string): string => `registrants#${city}`;

/** A city's registrants by month: counts, and nothing of anyone. */
export interface RegistrantsRepository {
  /** Replaces the month's count. */
  put(registrants: Registrants): Promise<void>;
  /** The earliest month first. */
  list(): Promise<Registrants[]>;
}

export function createRegistrantsRepository(
  db: Database,
  table: string,
  city: string,
  clock: Clock,
): RegistrantsRepository {
  return {
    async put(registrants) {
      const key = { pk: partition(city), sk: registrants.month };
      await db.send(new PutCommand({ TableName: table, Item: toItem(key, VERSION, registrants) }));
    },
    async list() {
      const items = await queryAll(db, table, partition(city));
      return items.flatMap((item) => fromItem(item, VERSION, RegistrantsSchema, clock()) ?? []);
    },
  };
}
