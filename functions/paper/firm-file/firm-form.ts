import { createHash, createHmac } from 'node:crypto';
import * as z from 'zod';
import type { TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { parseTicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { StreamSchema } from '../../../shared/response/survey-response.ts';
import { ROWS_A_PART } from '../../../shared/storage/import-repository.ts';
import { AnswersSchema } from '../../../shared/survey/answers.ts';
import { LanguageSchema } from '../../../shared/survey/language.ts';

/** One row of a keying firm's file, checked. */
export const FirmFormSchema = z.strictObject({
  line: z.int().min(2),
  ticket: z.string().transform((text, context): TicketNumber => {
    const number = parseTicketNumber(text);
    if (number) return number;
    context.addIssue({ code: 'custom', message: 'not a ticket' });
    return z.NEVER;
  }),
  stream: StreamSchema,
  language: LanguageSchema,
  answers: AnswersSchema,
});
export type FirmForm = z.infer<typeof FirmFormSchema>;

/** 32 hexadecimal digits that only the holder of the key can derive from what they name. */
const keyedId = (key: Uint8Array, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(parts.join('\n')).digest('hex').slice(0, 32);

/** The same for the same file of a survey, so that a second upload is recognised. */
export const fileId = (key: Uint8Array, survey: string, bytes: Uint8Array): string =>
  keyedId(key, 'file', survey, createHash('sha256').update(bytes).digest('hex'));

/** The same for the same row, so that a resumed file never stores an answer twice. */
export const responseId = (key: Uint8Array, file: string, line: number): string =>
  keyedId(key, 'row', file, String(line));

/** Far below the 400 KB of an item, sealed as well. */
const LARGEST_PART = 150_000;

/** Cuts a file into parts that are each stored in one transaction. */
export function partsOf(forms: readonly FirmForm[]): FirmForm[][] {
  const parts: FirmForm[][] = [];
  let size = 0;
  for (const form of forms) {
    const length = Buffer.byteLength(JSON.stringify(form));
    const current = parts.at(-1);
    if (current && current.length < ROWS_A_PART && size + length <= LARGEST_PART) {
      current.push(form);
      size += length;
    } else {
      parts.push([form]);
      size = length;
    }
  }
  return parts;
}
