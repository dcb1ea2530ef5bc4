import type { Stream } from '../response/survey-response.ts';
import type { Definition } from '../survey/definition.ts';
import { countsOf } from './counts.ts';
import { type CrossRow, type CrossTable, crossTable } from './cross-table.ts';
import { type Denominator, type Frequencies, frequencies } from './percents.ts';
import { responsesOf, type Tally } from './tally.ts';
import type { TallyPlan } from './tally-plan.ts';
import type { Variable } from './variable.ts';
import type { SampleWeights } from './weights/weigh-sample.ts';
import { type WeightedTable, weightedCounts, weightedTable } from './weights/weighted-table.ts';

/** A table and its percents under weights; null without weights, and in the open stream. */
export type BothTables = Frequencies & { readonly weighted: WeightedTable | null };
export type BothRow = Omit<CrossRow, 'table'> & { readonly table: BothTables };
export type BothCross = Omit<CrossTable, 'total' | 'rows'> & {
  readonly total: BothRow;
  readonly rows: readonly BothRow[];
};

/** The tables of one stream, each computed when it is asked for. */
export interface StreamTables {
  readonly stream: Stream;
  /** Answered forms. */
  readonly responses: number;
  /** Whether tables have percents under weights. */
  readonly weighted: boolean;
  /** @throws {RangeError} when the tally has no such variable. */
  of(variable: string): BothTables;
  /** @throws {RangeError} as `of`, and for two KPIs. */
  cross(head: string, stub: string): BothCross;
}

/** Variables that tables show: not free text and numbers, of which only 「answered」 is known. */
export const tableVariables = ({ variables }: TallyPlan): readonly Variable[] =>
  variables.filter(({ kind }) => kind !== 'presence' && kind !== 'kpi');

/** The tables of a stream's answers, with those under weights where the sample has some. */
export function streamTables(
  { weighting }: Definition,
  tally: Tally,
  { outcome }: SampleWeights,
  stream: Stream,
  denominator: Denominator = 'answered',
): StreamTables {
  const weighted =
    stream === 'sampled' && weighting && outcome.status === 'weighted'
      ? weightedCounts(tally, weighting, outcome)
      : undefined;
  const counts = countsOf(tally, { stream });
  const both = (table: Frequencies, among?: Parameters<typeof weightedTable>[2]): BothTables => ({
    ...table,
    weighted: weighted ? weightedTable(table, weighted, among) : null,
  });
  return {
    stream,
    responses: responsesOf(tally, stream),
    weighted: weighted !== undefined,
    of: (variable) => both(frequencies(counts, variable, denominator)),
    cross(head, stub) {
      const cross = crossTable(counts, head, stub, denominator);
      const row = ({ option, table, small }: CrossRow): BothRow => ({
        option,
        table: both(table, option === null ? undefined : { variable: stub, option }),
        small,
      });
      return { ...cross, total: row(cross.total), rows: cross.rows.map(row) };
    },
  };
}
