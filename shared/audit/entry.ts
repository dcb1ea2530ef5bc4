import * as z from 'zod';

/** Printable ASCII without `@`: codes, counts and paths fit, a name in Japanese or an e-mail does not. */
const TargetSchema = z.string().regex(/^[ -?A-~]{1,200}$/);

/** As the log-in provider calls somebody; who that is, only the provider can tell. */
const PersonSchema = z.string().min(1).max(255);

/** What happened, as it stands in the trail: who, what, with which outcome, on what. */
export const AuditEntrySchema = z.strictObject({
  /** To the second, in UTC. */
  at: z.iso.datetime(),
  actor: PersonSchema,
  action: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  outcome: z.enum(['done', 'denied']),
  /** What it was about: a survey, a batch, a route; never a code, a name or an answer. */
  target: TargetSchema.optional(),
  /** Whom it concerned, where that is somebody of the office. */
  person: PersonSchema.optional(),
  /** How often this person was denied this action on that day by then, once that is often. */
  times: z.int().min(1).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntrySchema>;
