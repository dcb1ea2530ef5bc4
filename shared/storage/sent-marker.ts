import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';

const VERSION = 2;
const MarkerSchema = z.strictObject({ mac: z.string().min(1) });

/** The marker is found by whoever holds the id of what was sent, and leads nowhere. */
const markerKey = (sentId: string): ItemKey => ({
  pk: `sent#${createHash('sha256').update(sentId).digest('hex')}`,
  sk: 'sent',
});

/**
 * Says that something was sent, and not what: an answer's marker and a sign-up's look alike.
 *
 * @param mac of what was sent, under a key that no table and no secret of the server holds.
 */
export const markerItem = (sentId: string, mac: string, expiresAt: Date): Item =>
  toItem(markerKey(sentId), VERSION, { mac }, expiresAt);

/** The MAC of what was sent under this id; undefined when nothing was. */
export async function markedMac(
  db: Database,
  table: string,
  clock: Clock,
  sentId: string,
): Promise<string | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: markerKey(sentId), ConsistentRead: true }),
  );
  return fromItem(Item, VERSION, MarkerSchema, clock())?.mac;
}
