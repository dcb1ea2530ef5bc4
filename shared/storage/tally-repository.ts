import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Tally } from '../kpi/tally.ts';
import { readTally, writeTally } from '../kpi/tally-bytes.ts';
import type { TallyPlan } from '../kpi/tally-plan.ts';
import type { Day } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { countedPartition } from './counted-partition.ts';
import { fromItem, type ItemKey, toItem } from './item.ts';

const VERSION = 2;
/** Before compression, which adds next to nothing at worst: an item may have 400 KB. */
const CHUNK_BYTES = 300_000;
/** A chunk that unpacks to more was not written by this repository. */
const MOST_UNPACKED = 2 * CHUNK_BYTES;

function key({ survey, definitionVersion, engineVersion, day }: TallyKey, chunk: number): ItemKey {
  const by = `tally#${definitionVersion}.${engineVersion}`;
  const place = String(chunk).padStart(5, '0');
  return day === undefined
    ? { pk: countedPartition(survey), sk: `${by}#${place}` }
    : { pk: survey, sk: `${by}#${day}#${place}` };
}

/** A tally holds for one wording and one way of counting; under another it is folded anew. */
export interface TallyKey {
  readonly survey: string;
  readonly definitionVersion: number;
  readonly engineVersion: number;
  /** Left out: the sum of the days that the edition's figures count. */
  readonly day?: Day;
}

/** Tallies of closed days and of what is counted, in as many items as they need. */
export interface TallyRepository {
  /**
   * Replaces what was there, never adds to it: the job may run twice.
   *
   * @param expiresAt with the answers, for a single day: of few people it says what each of them chose.
   */
  put(tallyKey: TallyKey, tally: Tally, expiresAt?: Date): Promise<void>;
  /**
   * @returns undefined when there is none, or when it is not written to its end.
   * @throws {TallyBytesError} when it was counted by another plan.
   */
  get(plan: TallyPlan, tallyKey: TallyKey): Promise<Tally | undefined>;
}

/** `of` and `whole` tell the chunks of one tally from those of another that it replaces. */
const ChunkSchema = z.strictObject({
  of: z.int().min(1),
  whole: z.string().regex(/^[0-9a-f]{64}$/),
  deflated: z.instanceof(Uint8Array),
});

/** @param chunkBytes how much of a tally goes into one item, before compression. */
export function createTallyRepository(
  db: Database,
  table: string,
  clock: Clock,
  chunkBytes = CHUNK_BYTES,
): TallyRepository {
  const getChunk = async (tallyKey: TallyKey, chunk: number) => {
    const command = new GetCommand({ TableName: table, Key: key(tallyKey, chunk) });
    const { Item } = await db.send(command);
    return fromItem(Item, VERSION, ChunkSchema, clock());
  };
  return {
    async put(tallyKey, tally, expiresAt) {
      const chunks = writeTally(tally, chunkBytes);
      const hash = createHash('sha256');
      for (const chunk of chunks) hash.update(chunk);
      const whole = hash.digest('hex');
      for (const [i, chunk] of chunks.entries()) {
        const body = { of: chunks.length, whole, deflated: deflateRawSync(chunk) };
        const Item = toItem(key(tallyKey, i), VERSION, body, expiresAt);
        await db.send(new PutCommand({ TableName: table, Item }));
      }
    },
    async get(plan, tallyKey) {
      const first = await getChunk(tallyKey, 0);
      if (!first) return undefined;
      const chunks = [first];
      for (let i = 1; i < first.of; i++) {
        const chunk = await getChunk(tallyKey, i);
        if (chunk?.whole !== first.whole) return undefined;
        chunks.push(chunk);
      }
      return readTally(
        plan,
        chunks.map((c) => inflateRawSync(c.deflated, { maxOutputLength: MOST_UNPACKED })),
      );
    },
  };
}
