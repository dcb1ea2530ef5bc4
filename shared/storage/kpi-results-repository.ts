import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type KpiResults, KpiResultsSchema } from '../kpi/kpi-results.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 4;
const key = (survey: string) => ({ pk: survey, sk: 'kpi-results' });

export interface KpiResultsRepository {
  /** Replaces what was there: the job may run twice. */
  put(results: KpiResults): Promise<void>;
  get(survey: string): Promise<KpiResults | undefined>;
}

export function createKpiResultsRepository(
  db: Database,
  table: string,
  clock: Clock,
): KpiResultsRepository {
  return {
    async put(results) {
      const Item = toItem(key(results.survey), VERSION, results);
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async get(survey) {
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: key(survey) }));
      return fromItem(Item, VERSION, KpiResultsSchema, clock());
    },
  };
}
