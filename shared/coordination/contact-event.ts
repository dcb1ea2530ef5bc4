import * as z from 'zod';
import { DaySchema } from '../response/day.ts';
import { CodeSchema } from '../survey/code.ts';
import { ActivityIdSchema } from './activity.ts';

/** How someone was reached, or tried to be. */
export const ContactWaySchema = z.enum(['phone', 'email', 'other']);
export type ContactWay = z.infer<typeof ContactWaySchema>;

/** つながらない, 検討中, 参加, 辞退, 連絡不要. */
export const OutcomeSchema = z.enum(['unreached', 'considering', 'joined', 'declined', 'stop']);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** What an entry of the log tells: how a contact ended, or that the city lifted 連絡不要. */
const EntrySchema = z.enum([...OutcomeSchema.options, 'lifted']);
type Entry = z.infer<typeof EntrySchema>;

/** One entry of the log of contacts; entries are added, never changed. */
export const ContactEventSchema = z.strictObject({
  survey: z.string().min(1),
  contactId: z.string().min(1),
  /** From 1, in the order of entry. */
  number: z.int().min(1),
  on: DaySchema,
  /** The provider's id of who made the contact. */
  by: z.string().min(1),
  /** The organisation's code, or `city` for the city's own coordinators. */
  organisation: CodeSchema,
  activity: ActivityIdSchema.optional(),
  way: ContactWaySchema,
  outcome: EntrySchema,
  /** The day on which to get in touch again. */
  followUpOn: DaySchema.optional(),
  note: z.string().max(500).optional(),
});
export type ContactEvent = z.infer<typeof ContactEventSchema>;

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  unreached: 'つながらない',
  considering: '検討中',
  joined: '参加',
  declined: '辞退',
  stop: '連絡不要',
};

/** What stands in a log. */
export const ENTRY_NAMES: Readonly<Record<Entry, string>> = {
  ...OUTCOME_NAMES,
  lifted: '連絡不要の取り消し',
};

export const WAY_NAMES: Readonly<Record<ContactWay, string>> = {
  phone: '電話',
  email: 'メール',
  other: 'その他',
};
