import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import type { Seal } from '../../../shared/web/sealed.ts';
import { type KeyedForm, KeyedFormSchema } from '../form/keyed-form.ts';

/** Both keyings of one form, as far as they exist. */
const KeyingSchema = z.strictObject({
  survey: z.string(),
  ticket: z.string(),
  /** Of the answer that comes of it, fixed at the first keying so that no repeat stores another. */
  responseId: z.string(),
  first: KeyedFormSchema,
  second: KeyedFormSchema.optional(),
});
export type Keying = z.infer<typeof KeyingSchema>;

export const firstKeying = (survey: string, ticket: TicketNumber, first: KeyedForm): Keying => ({
  survey,
  ticket,
  responseId: randomBytes(16).toString('hex'),
  first,
});

/** @throws {Error} when it was sealed with another key or belongs to another ticket. */
export async function openKeying(
  seal: Seal,
  sealed: string,
  survey: string,
  ticket: TicketNumber,
): Promise<Keying> {
  const keying = KeyingSchema.parse(await seal.open(sealed));
  if (keying.survey !== survey || keying.ticket !== ticket) {
    throw new Error('a keying lies under another ticket');
  }
  return keying;
}
