import * as z from 'zod';
import { ActivityIdSchema } from '../coordination/activity.ts';
import { DaySchema } from '../response/day.ts';
import { ContactPreferencesSchema } from './contact.ts';

/** Why an activity fits someone, in words that can be said to them. */
export const ReasonSchema = z.enum([
  'interest',
  'open-interest',
  'skill',
  'district',
  'citywide',
  'time',
]);
export type Reason = z.infer<typeof ReasonSchema>;

/** An activity that fits a person. */
export const MatchSchema = z.strictObject({
  activity: ActivityIdSchema,
  reasons: z.array(ReasonSchema),
});
export type Match = z.infer<typeof MatchSchema>;

/** One person on the coordinators' list: wishes only, no name, no way to reach them. */
export const ContactListEntrySchema = z.strictObject({
  survey: z.string().min(1),
  contactId: z.string().min(1),
  preferences: ContactPreferencesSchema,
  /** The best first. */
  matches: z.array(MatchSchema).default([]),
  /** The day promised in the consent text, on which the person leaves every list. */
  deletedOn: DaySchema,
});
export type ContactListEntry = z.infer<typeof ContactListEntrySchema>;
