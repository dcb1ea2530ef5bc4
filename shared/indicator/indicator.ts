import * as z from 'zod';
import { CodeSchema } from '../survey/code.ts';
import { MeasureSchema } from './measure.ts';

const LinesSchema = z.array(z.int().min(1)).min(1);

/**
 * One baseline-and-target pair as the plan prints it, never recomputed and never corrected: where
 * two places of the plan disagree, both stand here, each with its lines.
 */
export const StatedValueSchema = z.strictObject({
  name: z.string().min(1),
  section: z.string().min(1),
  field: z.string().min(1),
  /** As printed, so 「―」, 「未定」 and 「約 67,450千円」 are possible. */
  baseline: z.string().min(1),
  baselineAt: z.string().min(1),
  /** Answers that the baseline was computed from, where its survey's report says; the plan does not. */
  baselineN: z.int().min(1).optional(),
  target: z.string().min(1),
  targetBy: z.string().min(1),
  unit: z.string().min(1),
  /** Where this place of the plan measures something else than the indicator's other places. */
  measure: MeasureSchema.optional(),
  /** Lines of the plan's text. */
  lines: z.strictObject({ name: LinesSchema, baseline: LinesSchema, target: LinesSchema }),
});
export type StatedValue = z.infer<typeof StatedValueSchema>;

/** An indicator of the plan; `kind` says who can know its value. */
export const IndicatorSchema = z.strictObject({
  code: CodeSchema,
  kind: z.enum(['survey_percent', 'other_survey_percent', 'admin']),
  measure: MeasureSchema,
  /** What this platform counts itself by month; staff take it over as a figure, nobody else does. */
  countedHere: z.literal('registrants').optional(),
  stated: z.array(StatedValueSchema).min(1),
  /** What staff should know of the plan's print: disagreements, misprints, open points. */
  notes: z.array(z.string().min(1)),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

/** Tenths of a percent point of a printed percent such as 「64.8％」; undefined for any other print. */
export function printedTenths(printed: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d))?[%％]$/.exec(printed);
  return match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : undefined;
}
