import * as z from 'zod';
import { LanguageSchema } from '../survey/language.ts';

/** What a person left so that a coordinator can reach them; stored only encrypted. */
export const ContactDetailsSchema = z.strictObject({
  name: z.string().min(1),
  phone: z.string().min(1).optional(),
  email: z.string().min(1).optional(),
  language: LanguageSchema,
  /** When consent was given, ISO 8601. Encrypted too: a time could lead to an answer. */
  consentedAt: z.iso.datetime(),
  consentVersion: z.string().min(1),
  /** When the person last had it corrected, ISO 8601; missing when it stands as it was left. */
  correctedAt: z.iso.datetime().optional(),
});
export type ContactDetails = z.infer<typeof ContactDetailsSchema>;

/** What the contact job may read: coarse wishes that many people share. */
export const ContactPreferencesSchema = z.strictObject({
  interests: z.array(z.string()),
  /** What they can bring; contacts from before this was asked name nothing. */
  skills: z.array(z.string()).default([]),
  availability: z.array(z.string()),
  district: z.string().optional(),
  /** Third parties to whom details may be handed, each consented to on its own. */
  recipients: z.array(z.string()),
});
export type ContactPreferences = z.infer<typeof ContactPreferencesSchema>;
