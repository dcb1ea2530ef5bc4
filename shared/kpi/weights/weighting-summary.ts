import * as z from 'zod';
import type { SampleWeights } from './weigh-sample.ts';
import { PopulationMarginSchema } from './weighting.ts';
import { NotWeightedSchema, WeightingReportSchema } from './weighting-report.ts';

/** Where the people of a margin were counted, without the numbers, which stand in the report. */
const MarginSourceSchema = PopulationMarginSchema.omit({ counts: true });

/** What is kept and printed, once an edition, of how its sampled answers were weighted. */
export const WeightingSummarySchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('weighted'),
    margins: z.array(MarginSourceSchema),
    ...WeightingReportSchema.shape,
  }),
  NotWeightedSchema.extend({ margins: z.array(MarginSourceSchema) }),
]);
export type WeightingSummary = z.infer<typeof WeightingSummarySchema>;

export function weightingSummary({ outcome, margins }: SampleWeights): WeightingSummary {
  const sources = margins.map(({ counts: _counts, ...source }) => source);
  return outcome.status === 'weighted'
    ? { status: 'weighted', margins: sources, ...outcome.report }
    : { ...outcome, margins: sources };
}
