import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { NewInvitation } from '../invitation/draw-letters.ts';
import {
  batchId,
  chunksOf,
  type Letter,
  type LetterBatch,
  LetterBatchSchema,
  LetterSchema,
  placeOf,
} from '../invitation/letter-batch.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { newInvitation, voidInvitation } from './invitation-repository.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';
import { batchKeyItem, sealedCodesItem } from './sealed-code-repository.ts';
import { type Part, writeTogether } from './transaction.ts';

const VERSION = 1;

const partition = (survey: string) => `letters#${survey}`;
const batchKey = (survey: string, number: number): ItemKey => ({
  pk: partition(survey),
  sk: `batch#${batchId(number)}`,
});
const CHUNK = 'chunk#';
const chunkKey = (survey: string, number: number, chunk: number): ItemKey => ({
  pk: `${partition(survey)}#${batchId(number)}`,
  sk: `${CHUNK}${batchId(chunk)}`,
});

const ChunkSchema = z.strictObject({
  index: z.int().min(0),
  letters: z.array(LetterSchema).min(1),
});

export interface NewBatch {
  readonly survey: string;
  readonly batch: LetterBatch;
  /** Opens its sealed codes until it is destroyed. */
  readonly key: string;
  readonly keptUntil: Date;
  /** The same for everything of an edition's letters. */
  readonly expiresAt: Date;
}

export interface NewChunk {
  readonly survey: string;
  readonly batch: LetterBatch;
  readonly index: number;
  readonly invitations: readonly NewInvitation[];
  readonly sealed: string;
  readonly keptUntil: Date;
  readonly expiresAt: Date;
}

/** A letter whose code is voided and, with `invitation`, replaced by another. */
export interface LetterChange {
  readonly survey: string;
  readonly batch: LetterBatch;
  readonly letterNumber: number;
  /** As it was read. */
  readonly letter: Letter;
  readonly invitation?: NewInvitation;
  readonly expiresAt: Date;
}

/** `changed`: the letter was voided or got another code since it was read; nothing was stored. */
export type LetterChangeOutcome = 'stored' | 'code-used' | 'changed';

/** Batches of letters and, letter by letter, the hash of its present code. */
export interface LetterBatchRepository {
  /** In the order of their numbers. */
  list(survey: string): Promise<LetterBatch[]>;
  /** Stores an empty batch and its key; `exists`: a batch has that number, nothing was stored. */
  begin(batch: NewBatch): Promise<'stored' | 'exists'>;
  /** Stores the letters of one chunk with their invitations and sealed codes: all or nothing. */
  storeChunk(chunk: NewChunk): Promise<'stored' | 'exists'>;
  /** The letters of a batch, chunk by chunk; undefined where an issue was broken off. */
  chunks(survey: string, batch: LetterBatch): Promise<(readonly Letter[] | undefined)[]>;
  /** One letter; undefined when its chunk was never stored. */
  letter(survey: string, batch: LetterBatch, letterNumber: number): Promise<Letter | undefined>;
  change(change: LetterChange): Promise<LetterChangeOutcome>;
}

export function createLetterBatchRepository(
  db: Database,
  tables: { readonly office: string; readonly invitations: string },
  clock: Clock,
): LetterBatchRepository {
  const put = (Item: Item) => ({
    Put: { TableName: tables.office, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const query = async (pk: string, prefix: string): Promise<Item[]> => {
    const pages = paginateQuery(
      { client: db },
      {
        TableName: tables.office,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        ConsistentRead: true,
      },
    );
    const items: Item[] = [];
    for await (const page of pages) items.push(...(page.Items ?? []));
    return items;
  };
  return {
    async list(survey) {
      const items = await query(partition(survey), 'batch#');
      return items.flatMap((item) => fromItem(item, VERSION, LetterBatchSchema, clock()) ?? []);
    },
    begin({ survey, batch, key, keptUntil, expiresAt }) {
      return writeTogether(db, [
        {
          write: put(toItem(batchKey(survey, batch.number), VERSION, batch, expiresAt)),
          otherwise: 'exists',
        },
        { write: put(batchKeyItem(survey, batch.number, key, keptUntil)) },
      ]);
    },
    storeChunk({ survey, batch, index, invitations, sealed, keptUntil, expiresAt }) {
      const letters = invitations.map(({ codeHash }) => ({ codeHash, reissued: 0 }));
      const key = chunkKey(survey, batch.number, index);
      return writeTogether(db, [
        { write: put(toItem(key, VERSION, { index, letters }, expiresAt)), otherwise: 'exists' },
        { write: put(sealedCodesItem(survey, batch.number, index, sealed, keptUntil)) },
        ...invitations.map((invitation) =>
          newInvitation(tables.invitations, invitation, expiresAt),
        ),
      ]);
    },
    async chunks(survey, batch) {
      const items = await query(chunkKey(survey, batch.number, 0).pk, CHUNK);
      const stored = items.flatMap((item) => fromItem(item, VERSION, ChunkSchema, clock()) ?? []);
      const byIndex = new Map(stored.map(({ index, letters }) => [index, letters]));
      return Array.from({ length: chunksOf(batch) }, (_, index) => byIndex.get(index));
    },
    async letter(survey, batch, letterNumber) {
      const { chunk, at } = placeOf(batch, letterNumber);
      const { Item } = await db.send(
        new GetCommand({
          TableName: tables.office,
          Key: chunkKey(survey, batch.number, chunk),
          ConsistentRead: true,
        }),
      );
      return fromItem(Item, VERSION, ChunkSchema, clock())?.letters[at];
    },
    change({ survey, batch, letterNumber, letter, invitation, expiresAt }) {
      const { chunk, at } = placeOf(batch, letterNumber);
      const next: Letter = {
        codeHash: invitation?.codeHash ?? null,
        reissued: letter.reissued + (invitation ? 1 : 0),
      };
      const listed: Part<'changed'> = {
        write: {
          Update: {
            TableName: tables.office,
            Key: chunkKey(survey, batch.number, chunk),
            UpdateExpression: `SET letters[${at}] = :next`,
            ConditionExpression: `letters[${at}] = :read`,
            ExpressionAttributeValues: { ':next': next, ':read': letter },
          },
        },
        otherwise: 'changed',
      };
      return writeTogether<'changed' | 'code-used'>(db, [
        listed,
        ...(letter.codeHash === null
          ? []
          : [voidInvitation(tables.invitations, survey, letter.codeHash)]),
        ...(invitation ? [newInvitation(tables.invitations, invitation, expiresAt)] : []),
      ]);
    },
  };
}
