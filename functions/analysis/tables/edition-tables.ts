import { type StreamTables, streamTables } from '../../../shared/kpi/both-tables.ts';
import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { type SampleWeights, weighSample } from '../../../shared/kpi/weights/weigh-sample.ts';
import { STREAMS } from '../../../shared/response/survey-response.ts';
import type { CountedTally } from '../../../shared/storage/counted-tally.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { type ShownVariable, shownVariables } from './shown-variable.ts';
import type { Sample } from './table-lines.ts';

type Counted = Extract<CountedTally, { status: 'counted' }>;

/** A stream's tables, with what its percents' intervals need. */
export interface ShownStream extends StreamTables {
  /** Null for the open stream. */
  readonly sample: Sample | null;
}

/** Everything of a closed edition that tables are made of. */
export interface EditionTables {
  readonly definition: Definition;
  readonly results: KpiResults;
  readonly tally: Counted['tally'];
  readonly weights: SampleWeights;
  readonly variables: readonly ShownVariable[];
  /** Streams that somebody answered in; never pooled. */
  readonly streams: readonly ShownStream[];
}

export function editionTables(
  definition: Definition,
  { results, tally, margins }: Counted,
): EditionTables {
  const weights = weighSample(definition, tally, margins);
  return {
    definition,
    results,
    tally,
    weights,
    variables: shownVariables(definition),
    streams: STREAMS.filter((stream) => results.counted[stream] > 0).map((stream) => ({
      ...streamTables(definition, tally, weights, stream),
      sample: stream === 'sampled' ? { population: weights.population ?? undefined } : null,
    })),
  };
}
