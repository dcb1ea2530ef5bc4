import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { HashSchema } from '../kpi/content-hash.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { fromItem, toItem } from './item.ts';

const VERSION = 1;
/** Compressed; an item may have 400 KB. */
const PART_BYTES = 300_000;
/** What unpacks to more was not written here: a publication of 30 questions has about 1 MB. */
const MOST_UNPACKED = 50_000_000;

/** A document and the hash of its bytes, by which it is named. */
export interface Named<T> {
  readonly id: string;
  readonly document: T;
}

/** `of` and `id` tell the parts of one document from those of another that it replaces. */
const PartSchema = z.strictObject({
  id: HashSchema,
  of: z.int().min(1),
  deflated: z.instanceof(Uint8Array),
});

const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const namedByContent = <T>(document: T): Named<T> => ({
  id: nameOf(Buffer.from(JSON.stringify(document))),
  document,
});

/** Writes a document in as many items as it needs. @returns its name. */
export async function writeParts(
  db: Database,
  table: string,
  pk: string,
  document: unknown,
): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(document));
  const id = nameOf(bytes);
  const deflated = deflateRawSync(bytes);
  const of = Math.ceil(deflated.length / PART_BYTES);
  for (let part = 0; part < of; part++) {
    const some = deflated.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    const sk = `part#${String(part).padStart(4, '0')}`;
    const Item = toItem({ pk, sk }, VERSION, { id, of, deflated: some });
    await db.send(new PutCommand({ TableName: table, Item }));
  }
  return id;
}

/** @returns undefined when there is none, or when it is not written to its end. */
export async function readParts<S extends z.ZodType>(
  db: Database,
  table: string,
  pk: string,
  schema: S,
  clock: Clock,
): Promise<Named<z.infer<S>> | undefined> {
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :part)',
    ExpressionAttributeValues: { ':pk': pk, ':part': 'part#' },
    ConsistentRead: true,
  };
  const parts: z.infer<typeof PartSchema>[] = [];
  for await (const { Items = [] } of paginateQuery({ client: db }, query)) {
    parts.push(...Items.flatMap((item) => fromItem(item, VERSION, PartSchema, clock()) ?? []));
  }
  const [first] = parts;
  const own = parts.filter(({ id }) => id === first?.id).slice(0, first?.of);
  if (!first || own.length < first.of) return undefined;
  const deflated = Buffer.concat(own.map((part) => part.deflated));
  const bytes = inflateRawSync(deflated, { maxOutputLength: MOST_UNPACKED });
  if (nameOf(bytes) !== first.id) return undefined;
  return { id: first.id, document: schema.parse(JSON.parse(bytes.toString())) };
}
