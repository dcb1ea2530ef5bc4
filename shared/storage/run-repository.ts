import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type FrozenRun, type KeptRun, KeptRunSchema } from '../kpi/run.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { countedPartition } from './counted-partition.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 3;
const key = (survey: string, id: string) => ({ pk: countedPartition(survey), sk: `run#${id}` });

/** What figures were computed from, named by content: writing one twice changes nothing. */
export interface RunRepository {
  put(frozen: FrozenRun): Promise<void>;
  get(survey: string, id: string): Promise<KeptRun | undefined>;
}

export function createRunRepository(db: Database, table: string, clock: Clock): RunRepository {
  return {
    async put({ id, run, margins }) {
      const Item = toItem(key(run.survey, id), VERSION, { run, margins });
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async get(survey, id) {
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: key(survey, id) }));
      return fromItem(Item, VERSION, KeptRunSchema, clock());
    },
  };
}
