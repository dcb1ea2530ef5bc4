import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type Organisation, OrganisationSchema } from '../coordination/organisation.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';
import { queryAll } from './query-all.ts';
import { putAsRead } from './revision.ts';
import { writeTogether } from './transaction.ts';

const VERSION = 1;
const partition = (city: string): string => `organisation#${city}`;

/** A city's organisations. */
export interface OrganisationRepository {
  /** By code. */
  list(): Promise<Organisation[]>;
  get(code: string): Promise<Organisation | undefined>;
  /**
   * Replaces organisations that still are as they were read, all of them or none; at most 100.
   *
   * @param organisations each with the revision it gets: one more than the one read, 1 when new.
   */
  store(organisations: readonly Organisation[]): Promise<'stored' | 'changed'>;
}

export function createOrganisationRepository(
  db: Database,
  table: string,
  city: string,
  clock: Clock,
): OrganisationRepository {
  const pk = partition(city);
  const parse = (item: Record<string, unknown> | undefined) =>
    fromItem(item, VERSION, OrganisationSchema, clock());
  return {
    async list() {
      const items = await queryAll(db, table, pk);
      return items.flatMap((item) => parse(item) ?? []);
    },
    async get(code) {
      const Key = { pk, sk: code };
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      return parse(Item);
    },
    async store(organisations) {
      if (organisations.length === 0) return 'stored';
      return writeTogether(
        db,
        organisations.map((organisation) => ({
          write: putAsRead(
            table,
            toItem({ pk, sk: organisation.code }, VERSION, organisation),
            organisation.revision,
          ),
          otherwise: 'changed',
        })),
      );
    },
  };
}
