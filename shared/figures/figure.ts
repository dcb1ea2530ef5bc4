import * as z from 'zod';
import { StampSchema } from '../login/stamp.ts';
import { CodeSchema } from '../survey/code.ts';

/**
 * What a department says an indicator is: entered by one person, approved by another. Neither is ever
 * changed; a correction is a figure of its own.
 */
export const FigureSchema = z.strictObject({
  indicator: CodeSchema,
  /** From 1, in the order of entry. */
  number: z.int().min(1),
  /** In the unit the plan states; points for a gap to a mean. */
  value: z.number(),
  /** Gap to a mean only: the share and the mean it is the gap of, in percent. */
  gap: z.strictObject({ share: z.number(), mean: z.number() }).nullable(),
  /** As the plan prints dates, or a day: 「2026年 10月」, 「2026年」, 2026-10-31. */
  at: z.string().min(1),
  department: z.string().min(1),
  source: z.string().min(1),
  /** People asked; null for what was counted in full and where nobody knows. */
  n: z.int().min(1).nullable(),
  /** Everyone was asked, so that there is no sampling error. */
  everyone: z.boolean(),
  note: z.string(),
  entered: StampSchema,
});
export type Figure = z.infer<typeof FigureSchema>;

/** What the second person said of a figure. */
export const DecisionSchema = z.strictObject({
  indicator: CodeSchema,
  number: z.int().min(1),
  decision: z.enum(['approved', 'returned']),
  /** Why it was returned; may be empty for an approval. */
  reason: z.string(),
  /** By which deputyship the person decided, if by one. */
  deputyship: z.string().nullable(),
  decided: StampSchema,
});
export type Decision = z.infer<typeof DecisionSchema>;

/** A figure with what became of it; without a decision it is a draft. */
export interface FigureRecord {
  readonly figure: Figure;
  readonly decision: Decision | undefined;
}
