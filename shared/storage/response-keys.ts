import type { Day } from '../response/day.ts';
import type { ItemKey } from './item.ts';

/** Spreads a day's answers over as many partitions; readers ask each of them. */
export const SHARDS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export const responsePartition = (survey: string, day: Day, shard: number): string =>
  `${survey}#${day}#${shard}`;

/** The shard follows from the random id, so that it says nothing more. */
export const responseKey = (survey: string, day: Day, id: string): ItemKey => ({
  pk: responsePartition(survey, day, Number.parseInt(id.slice(0, 2), 16) % SHARDS.length),
  sk: id,
});

/** Ids of one shard between two bounds, both included. */
export interface IdRange {
  readonly shard: number;
  readonly from: string;
  readonly to: string;
}

/** Bits of an id that a range looks at, of these the ones that are not the shard's. */
const PREFIX_BITS = 32;
const FREE = 2 ** (PREFIX_BITS - 3);

/**
 * All ids, cut into ranges of equal size: as ids are random, each holds a random part of the answers
 * of every day.
 *
 * @param perShard into how many each shard is cut.
 */
export function idRanges(perShard: number): IdRange[] {
  return SHARDS.flatMap((shard) =>
    Array.from({ length: perShard }, (_, i) => ({
      shard,
      from: `${prefixOf(shard, Math.floor((i * FREE) / perShard))}${'0'.repeat(24)}`,
      to: `${prefixOf(shard, Math.floor(((i + 1) * FREE) / perShard) - 1)}${'f'.repeat(24)}`,
    })),
  );
}

/** The first eight digits of the id at a place of a shard: its first byte leaves the shard as rest. */
function prefixOf(shard: number, place: number): string {
  const rest = place % 2 ** 24;
  const byte = Math.floor(place / 2 ** 24) * SHARDS.length + shard;
  return (byte * 2 ** 24 + rest).toString(16).padStart(8, '0');
}
