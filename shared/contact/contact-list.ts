import * as z from 'zod';
import { ContactPreferencesSchema } from './contact.ts';

/** One person on the coordinators' list: wishes only, no name, no way to reach them. */
export const ContactListEntrySchema = z.strictObject({
  survey: z.string().min(1),
  contactId: z.string().min(1),
  preferences: ContactPreferencesSchema,
});
export type ContactListEntry = z.infer<typeof ContactListEntrySchema>;
