import { DeleteCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { isRehearsal } from '../edition/rehearsal.ts';
import type { Day } from '../response/day.ts';
import { begunPartition } from './begun-visits-repository.ts';
import type { Database } from './client.ts';
import { countedPartition } from './counted-partition.ts';
import { responsePartitions } from './response-repository.ts';

/** Throws away what a rehearsal left; its ids are all that these may touch, here and by rights. */
export interface RehearsalAnswersRepository {
  /**
   * Deletes a rehearsal's answers of the given days and everything computed from them.
   *
   * @returns how many items were deleted.
   * @throws {RangeError} for the id of a real survey.
   */
  remove(rehearsal: string, days: readonly Day[]): Promise<number>;
}

export function createRehearsalAnswersRepository(
  db: Database,
  tables: { readonly responses: string; readonly results: string },
): RehearsalAnswersRepository {
  return {
    async remove(rehearsal, days) {
      refuseReal(rehearsal);
      let removed = 0;
      const own = [rehearsal, countedPartition(rehearsal), begunPartition(rehearsal)];
      for (const partition of own) {
        removed += await clear(db, tables.results, partition);
      }
      for (const day of days) {
        for (const partition of responsePartitions(rehearsal, day)) {
          removed += await clear(db, tables.responses, partition);
        }
      }
      return removed;
    },
  };
}

export interface RehearsalContactsRepository {
  /** Deletes the contact details given in a rehearsal. @throws {RangeError} for a real survey. */
  remove(rehearsal: string): Promise<number>;
}

export const createRehearsalContactsRepository = (
  db: Database,
  contacts: string,
): RehearsalContactsRepository => ({
  async remove(rehearsal) {
    refuseReal(rehearsal);
    return clear(db, contacts, rehearsal);
  },
});

function refuseReal(survey: string): void {
  if (!isRehearsal(survey)) throw new RangeError(`${survey} is no rehearsal`);
}

async function clear(db: Database, TableName: string, partition: string): Promise<number> {
  const pages = paginateQuery(
    { client: db },
    {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition },
      // Keys are enough to delete; of contacts no more may be asked for.
      ProjectionExpression: 'pk, sk',
      Select: 'SPECIFIC_ATTRIBUTES',
      ConsistentRead: true,
    },
  );
  let removed = 0;
  for await (const page of pages) {
    for (const { pk, sk } of page.Items ?? []) {
      await db.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
      removed += 1;
    }
  }
  return removed;
}
