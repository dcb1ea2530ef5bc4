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

/**
 * How far a mail of this site came: it is noted as `sending` before it goes, so that one which nobody
 * knows to have gone is never sent twice unnoticed, and settled afterwards.
 */
const MailStateSchema = z.enum(['sending', 'sent', 'failed']);

/**
 * One entry of the log of contacts. Entries are added and not changed, save that a mail's is settled
 * and whoever pressed a wrong outcome takes it back on the same day.
 */
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
  /** Of a mail that this site sent; a `failed` one has the outcome `unreached` and asked for nothing. */
  mail: MailStateSchema.optional(),
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

/** The result for whoever may not know the way: an organisation of another's contact. */
export const plainResultText = ({
  outcome,
  mail,
}: Pick<ContactEvent, 'outcome' | 'mail'>): string =>
  mail === 'sending' ? '不明' : ENTRY_NAMES[outcome];

/** The result as people read it: nothing is said to have been sent that may not have been. */
export function resultText({ outcome, mail }: Pick<ContactEvent, 'outcome' | 'mail'>): string {
  if (mail === 'sending') return '不明（メールが送れたか分かりません）';
  if (mail === 'failed') return 'メールを送れませんでした';
  return ENTRY_NAMES[outcome];
}

export const WAY_NAMES: Readonly<Record<ContactWay, string>> = {
  phone: '電話',
  email: 'メール',
  other: 'その他',
};
