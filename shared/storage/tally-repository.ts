import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Tally, TallySchema } from '../kpi/tally.ts';
import type { Day } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 1;
const key = ({ survey, definitionVersion, engineVersion, day }: TallyKey) => ({
  pk: survey,
  sk: `tally#${definitionVersion}.${engineVersion}#${day}`,
});

/** A tally holds for one wording and one way of counting; under another it is folded anew. */
export interface TallyKey {
  readonly survey: string;
  readonly definitionVersion: number;
  readonly engineVersion: number;
  readonly day: Day;
}

/** Tallies of closed days. */
export interface TallyRepository {
  /** Replaces what was there: the job may run twice. */
  put(tallyKey: TallyKey, tally: Tally): Promise<void>;
  get(tallyKey: TallyKey): Promise<Tally | undefined>;
}

const BodySchema = z.strictObject({ tally: TallySchema });

export function createTallyRepository(db: Database, table: string, clock: Clock): TallyRepository {
  return {
    async put(tallyKey, tally) {
      const Item = toItem(key(tallyKey), VERSION, { tally });
      await db.send(new PutCommand({ TableName: table, Item }));
    },
    async get(tallyKey) {
      const { Item } = await db.send(new GetCommand({ TableName: table, Key: key(tallyKey) }));
      return fromItem(Item, VERSION, BodySchema, clock())?.tally;
    },
  };
}
