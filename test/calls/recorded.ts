import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { FUNCTIONS } from '../../infra/bundle.ts';

/** Every kind of AWS request that the tests saw a function make, one a line. */
export const RECORDED = join(import.meta.dirname, 'recorded.jsonl');

const RecordedCallSchema = z.strictObject({
  function: z.enum(FUNCTIONS),
  action: z.string(),
  on: z.string(),
  key: z.string().optional(),
  attributes: z.array(z.string()).optional(),
  select: z.string().optional(),
  transaction: z.literal(true).optional(),
  from: z.string().optional(),
});
export type RecordedCall = z.infer<typeof RecordedCallSchema>;

export const recordedCalls = (): RecordedCall[] =>
  linesOf(readFileSync(RECORDED, 'utf8')).map((line) => RecordedCallSchema.parse(JSON.parse(line)));

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
