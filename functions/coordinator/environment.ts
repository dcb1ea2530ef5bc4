import * as z from 'zod';
import { LoginEnvironment } from '../../shared/login/environment.ts';
import { SiteAddressSchema } from '../../shared/web/site-address.ts';

export const EnvironmentSchema = z.object({
  ...LoginEnvironment,
  AUDIT_TABLE: z.string().min(1),
  CONTACTS_TABLE: z.string().min(1),
  COORDINATION_TABLE: z.string().min(1),
  /** A KMS key's ARN, or a PEM private key on one machine: this function can only decrypt. */
  CONTACT_KEY: z.string().min(1),
  /** Whose organisations and activities: a folder of `surveys/`. */
  CITY: z.string().min(1).optional(),
  PUBLISHED_TABLE: z.string().min(1),
  /** `ses:<sender's address>`, or the `file://` address of a folder on one machine. */
  MAIL: z.string().regex(/^(ses:.+@.+|file:\/\/.+)$/),
  /** Shared with the function behind /my-contact: an ARN, or the secret itself on one machine. */
  STOP_LINK_SECRET: z.string().min(1),
  /**
   * Shared by coordinators and counter, so that one person's trail can be followed. What pages and
   * cookies carry is sealed with keys derived from it.
   */
  TRAIL_NAMES_SECRET: z.string().min(1),
  /** Where residents reach their site, for links in mails. */
  RESIDENTS_URL: SiteAddressSchema,
});
