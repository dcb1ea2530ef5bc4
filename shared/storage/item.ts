import type * as z from 'zod';
import { EXPIRY_ATTRIBUTE, PARTITION_KEY, SORT_KEY } from './tables.ts';

/** A stored item does not have the shape it was written with; names the place, never a value. */
export class StoredItemError extends Error {
  override name = 'StoredItemError';
}

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

export type Item = Record<string, unknown>;

/** Every stored item carries the version of its shape. */
export function toItem(key: ItemKey, version: number, body: Item, expiresAt?: Date): Item {
  return {
    [PARTITION_KEY]: key.pk,
    [SORT_KEY]: key.sk,
    v: version,
    ...body,
    ...(expiresAt ? { [EXPIRY_ATTRIBUTE]: Math.floor(expiresAt.getTime() / 1000) } : {}),
  };
}

/**
 * Parses an item as it was read.
 *
 * @returns undefined when there is none, or when it has expired: DynamoDB may be days late.
 * @throws {StoredItemError} when its version or shape is not the one expected.
 */
export function fromItem<T extends z.ZodType>(
  item: Item | undefined,
  version: number,
  schema: T,
  now: Date,
): z.infer<T> | undefined {
  if (!item || hasExpired(item, now)) return undefined;
  const { [PARTITION_KEY]: _pk, [SORT_KEY]: _sk, [EXPIRY_ATTRIBUTE]: _expiry, v, ...body } = item;
  if (v !== version) throw new StoredItemError(`item has version ${String(v)}, not ${version}`);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new StoredItemError(`item has another shape at ${[...new Set(places)].join(', ')}`);
}

export function hasExpired(item: Item, now: Date): boolean {
  const expiresAt = item[EXPIRY_ATTRIBUTE];
  return typeof expiresAt === 'number' && expiresAt * 1000 <= now.getTime();
}
