import * as z from 'zod';
import { LanguageSchema } from './language.ts';

/** A typing error that was corrected while an edition runs. */
export const CorrectionRecordSchema = z.strictObject({
  /** The version of the definition, as written, whose text this was. */
  definitionVersion: z.int().min(1),
  /** Where the text stands, see `textsOf`. */
  address: z.string().min(1),
  language: LanguageSchema,
  before: z.string().min(1),
  after: z.string().min(1),
  reason: z.string().min(1),
  by: z.string().min(1),
  at: z.iso.datetime(),
});
export type CorrectionRecord = z.infer<typeof CorrectionRecordSchema>;
