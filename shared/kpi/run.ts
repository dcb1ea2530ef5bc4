import * as z from 'zod';
import { type Day, DaySchema } from '../response/day.ts';
import type { Definition } from '../survey/definition.ts';
import { HashSchema, hashOf } from './content-hash.ts';
import type { CountedDays } from './counted-days.ts';
import type { KpiResult } from './kpi-results.ts';
import type { Tally } from './tally.ts';
import { writeTally } from './tally-bytes.ts';
import { type PopulationMargin, PopulationMarginSchema } from './weights/weighting.ts';

/**
 * What a set of figures was computed from, by content: whoever computes it again from the same
 * answers, definition and code gets the same bytes, and so the same name.
 */
export const RunSchema = z.strictObject({
  survey: z.string().min(1),
  definitionVersion: z.int().min(1),
  /** Of the definition as JSON: a wording changed under the same version shows. */
  definition: HashSchema,
  engineVersion: z.int().min(1),
  /** Days with the hashes of their tallies, and whether each stream's part of it is counted. */
  days: z.array(
    z.strictObject({ day: DaySchema, sampled: z.boolean(), open: z.boolean(), tally: HashSchema }),
  ),
  /** Of the sum of what is counted of these days. */
  tally: HashSchema,
  /** Of the population margins as JSON; of an empty list while there are none. */
  margins: HashSchema,
  /** Of the KPI results as JSON. */
  results: HashSchema,
});
export type Run = z.infer<typeof RunSchema>;

/** A run with what cannot be had elsewhere later: the margins it names by their hash. */
export const KeptRunSchema = z.strictObject({
  run: RunSchema,
  margins: z.array(PopulationMarginSchema),
});
export type KeptRun = z.infer<typeof KeptRunSchema>;

/** A run and the hash of its own bytes, by which it is named. */
export interface FrozenRun extends KeptRun {
  readonly id: string;
}

export interface RunInput {
  readonly definition: Definition;
  readonly engineVersion: number;
  /** Every day that was looked at, in calendar order. */
  readonly days: readonly { readonly day: Day; readonly tallyHash: string }[];
  readonly counted: CountedDays;
  readonly margins: readonly PopulationMargin[];
  readonly results: readonly KpiResult[];
}

/** Names everything that a set of figures was computed from. */
export async function freezeRun(input: RunInput): Promise<FrozenRun> {
  const { definition, engineVersion, counted, results } = input;
  const { sampled, open } = counted.days;
  const run: Run = {
    survey: definition.survey,
    definitionVersion: definition.version,
    definition: await hashOfJson(definition),
    engineVersion,
    days: input.days.slice(0, Math.max(sampled, open)).map(({ day, tallyHash }, index) => ({
      day,
      sampled: index < sampled,
      open: index < open,
      tally: tallyHash,
    })),
    tally: await hashOfTally(counted.tally),
    margins: await hashOfMargins(input.margins),
    results: await hashOfJson(results),
  };
  return { id: await hashOfJson(run), run, margins: [...input.margins] };
}

/** The content hash of a tally: of its bytes in one piece. */
export const hashOfTally = async (tally: Tally): Promise<string> => {
  const [bytes] = writeTally(tally);
  return hashOf(bytes ?? new Uint8Array());
};

/** The content hash of population margins, by which a run names them. */
export const hashOfMargins = (margins: readonly PopulationMargin[]): Promise<string> =>
  hashOfJson(margins);

const hashOfJson = (value: unknown): Promise<string> =>
  hashOf(new TextEncoder().encode(JSON.stringify(value)));
