import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type FrozenRun, type Run, RunSchema } from '../kpi/run.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { countedPartition } from './counted-partition.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 2;
const key = (survey: string, id: string) => ({ pk: countedPartition(survey), sk: `run#${id}` });

/** What figures were computed from, named by content: writing one twice changes nothing. */
export interface RunRepository {
  put(frozen: FrozenRun): Promise<void>;
  get(survey: string, id: string): Promise<Run | undefined>;
}

const BodySchema = z.strictObject({ run: RunSchema });

export function createRunRepository(db: Database, table: string, clock: Clock): RunRepository {
  return {
    async put({ id, run }) {
      const Item = toItem(key(run.survey, id), VERSION, { run });
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async get(survey, id) {
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: key(survey, id) }));
      return fromItem(Item, VERSION, BodySchema, clock())?.run;
    },
  };
}
