import { GetCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Activity,
  ActivitySchema,
  type PublicActivity,
  PublicActivitySchema,
  publicCopy,
} from '../coordination/activity.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, toItem } from './item.ts';
import { queryAll } from './query-all.ts';
import { putAsRead } from './revision.ts';
import { type Part, type Write, writeTogether } from './transaction.ts';

const VERSION = 1;
const partition = (city: string): string => `activity#${city}`;
const publicPartition = (city: string): string => `activities#${city}`;

/** Each activity takes two writes of a transaction's hundred. */
export const MOST_ACTIVITIES_AT_ONCE = 50;

/** An activity with the name under which the public knows its organisation. */
export interface ActivityToStore {
  /** With the revision it gets: one more than the one read, 1 when new. */
  readonly activity: Activity;
  readonly organiser: string;
}

/** A city's activities. */
export interface ActivityReader {
  /** By id. */
  list(): Promise<Activity[]>;
  get(id: string): Promise<Activity | undefined>;
}

/** A city's activities, and the copies that the public list is made of. */
export interface ActivityRepository extends ActivityReader {
  /**
   * Replaces activities that still are as they were read, and what the public sees of them: all of
   * it or nothing. At most {@link MOST_ACTIVITIES_AT_ONCE}.
   */
  store(activities: readonly ActivityToStore[]): Promise<'stored' | 'changed'>;
}

export function createActivityReader(
  db: Database,
  table: string,
  city: string,
  clock: Clock,
): ActivityReader {
  const pk = partition(city);
  const parse = (item: Item | undefined) => fromItem(item, VERSION, ActivitySchema, clock());
  return {
    async list() {
      const items = await queryAll(db, table, pk);
      return items.flatMap((item) => parse(item) ?? []);
    },
    async get(id) {
      const Key = { pk, sk: id };
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      return parse(Item);
    },
  };
}

export function createActivityRepository(
  db: Database,
  tables: { readonly coordination: string; readonly published: string },
  city: string,
  clock: Clock,
): ActivityRepository {
  const own = (activity: Activity): Write =>
    putAsRead(
      tables.coordination,
      toItem({ pk: partition(city), sk: activity.id }, VERSION, activity),
      activity.revision,
    );
  const shown = ({ activity, organiser }: ActivityToStore): Write => {
    const key = { pk: publicPartition(city), sk: activity.id };
    const copy = publicCopy(activity, organiser);
    return copy
      ? { Put: { TableName: tables.published, Item: toItem(key, VERSION, copy) } }
      : { Delete: { TableName: tables.published, Key: key } };
  };
  return {
    ...createActivityReader(db, tables.coordination, city, clock),
    async store(activities) {
      if (activities.length === 0) return 'stored';
      const parts = activities.flatMap((each): Part<'changed'>[] => [
        { write: own(each.activity), otherwise: 'changed' },
        { write: shown(each) },
      ]);
      return writeTogether(db, parts);
    },
  };
}

/** What the public sees: readable without any right to what coordinators keep. */
export interface PublicActivityRepository {
  /** By id. */
  list(): Promise<PublicActivity[]>;
}

export function createPublicActivityRepository(
  db: Database,
  table: string,
  city: string,
  clock: Clock,
): PublicActivityRepository {
  return {
    async list() {
      const items = await queryAll(db, table, publicPartition(city));
      return items.flatMap((item) => fromItem(item, VERSION, PublicActivitySchema, clock()) ?? []);
    },
  };
}
