import type { Indicator } from '../../shared/indicator/indicator.ts';
import { countsOf } from '../../shared/kpi/counts.ts';
import { type CrossRow, type CrossTable, crossTable } from '../../shared/kpi/cross-table.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis, ENGINE_VERSION, type KpiResult } from '../../shared/kpi/kpi-results.ts';
import { type Denominator, type Frequencies, frequencies } from '../../shared/kpi/percents.ts';
import { hashOfTally } from '../../shared/kpi/run.ts';
import { type SamplingErrorLine, samplingErrorTable } from '../../shared/kpi/sampling-error.ts';
import { responsesOf, type Tally } from '../../shared/kpi/tally.ts';
import { type SampleWeights, weighSample } from '../../shared/kpi/weights/weigh-sample.ts';
import {
  type WeightedTable,
  weightedCounts,
  weightedTable,
} from '../../shared/kpi/weights/weighted-table.ts';
import type { PopulationMargin } from '../../shared/kpi/weights/weighting.ts';
import {
  type WeightingSummary,
  weightingSummary,
} from '../../shared/kpi/weights/weighting-summary.ts';
import { NOT_WEIGHTED_TEXTS } from '../../shared/kpi/weights/weighting-wording.ts';
import { STREAMS, type Stream } from '../../shared/response/survey-response.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Basis } from '../../shared/survey/weighting.ts';
import { StartError } from '../local/start-error.ts';
import { type Verdicts, verdictsOf } from './verdicts.ts';

type OfStream<T> = T & { readonly stream: Stream };

/** A table and its percents under weights; null without weights, and in the open stream. */
export type BothTables = Frequencies & { readonly weighted: WeightedTable | null };
type BothRow = Omit<CrossRow, 'table'> & { readonly table: BothTables };
type BothCross = Omit<CrossTable, 'total' | 'rows'> & {
  readonly total: BothRow;
  readonly rows: readonly BothRow[];
};

/** Points are rounded to two decimals. */
export interface SamplingError {
  readonly n: number;
  /** Null while nobody has given it; the factor (N − n)/(N − 1) is then taken as 1. */
  readonly population: number | null;
  readonly lines: readonly SamplingErrorLine[];
}

/** Everything the command prints. */
export interface Figures {
  readonly survey: string;
  readonly definitionVersion: number;
  readonly engineVersion: number;
  readonly sample: boolean;
  readonly responses: Readonly<Record<Stream, number>>;
  readonly tally: string;
  readonly weighting: WeightingSummary & {
    readonly official: Basis;
    readonly explanation?: string;
  };
  /** As a report's appendix prints it, of all sampled answers; null when there are none. */
  readonly samplingError: SamplingError | null;
  readonly kpis: readonly KpiResult[];
  readonly verdicts: Verdicts;
  readonly questions: readonly OfStream<BothTables>[];
  readonly crosses: readonly OfStream<BothCross>[];
}

export interface FiguresInput {
  readonly definition: Definition;
  readonly indicators: readonly Indicator[];
  readonly tally: Tally;
  /** Of the population; none while nobody has given them. */
  readonly margins: readonly PopulationMargin[];
  /** When the answers were given. */
  readonly at: string | undefined;
  readonly by: readonly string[];
  readonly denominator: Denominator;
}

/** Names among `by` that a table can be broken down by. @throws {StartError} naming one that can't. */
export function checkBy({ variables }: Tally['plan'], by: readonly string[]): void {
  const possible = variables.filter(({ kind }) => kind !== 'presence' && kind !== 'kpi');
  for (const name of by) {
    if (possible.some((variable) => variable.name === name)) continue;
    const names = possible.map((variable) => variable.name).join(', ');
    throw new StartError(`--by can't be ${name}. Choose from: ${names}.`);
  }
}

/** All figures of a tally. Streams without a form have KPIs of n = 0 and no tables. */
export async function figuresOf(input: FiguresInput): Promise<Figures> {
  const { definition, indicators, tally, at } = input;
  const weights = weighSample(definition, tally, input.margins);
  const weighing = { tally, weights };
  const kpis = computeKpis(definition, indicators, kpiTallies(definition, tally), weighing);
  return {
    survey: definition.survey,
    definitionVersion: definition.version,
    engineVersion: ENGINE_VERSION,
    sample: definition.sample ?? false,
    responses: { sampled: responsesOf(tally, 'sampled'), open: responsesOf(tally, 'open') },
    tally: await hashOfTally(tally),
    weighting: {
      ...weightingSummary(weights),
      official: definition.weighting?.official ?? 'unweighted',
      ...(weights.outcome.status === 'not_weighted'
        ? { explanation: NOT_WEIGHTED_TEXTS[weights.outcome.reason].ja }
        : {}),
    },
    samplingError: samplingErrorOf(responsesOf(tally, 'sampled'), weights.population),
    kpis,
    verdicts: verdictsOf(kpis, definition, indicators, at),
    ...tablesOf(input, weights),
  };
}

function samplingErrorOf(n: number, population: number | null): SamplingError | null {
  if (n === 0) return null;
  const lines = samplingErrorTable(n, population ?? undefined).map(({ points, ...line }) => ({
    ...line,
    points: Math.round(points * 100) / 100,
  }));
  return { n, population, lines };
}

function tablesOf(
  { definition, tally, by, denominator }: FiguresInput,
  { outcome }: SampleWeights,
): Pick<Figures, 'questions' | 'crosses'> {
  const { weighting } = definition;
  const weighted =
    weighting && outcome.status === 'weighted'
      ? weightedCounts(tally, weighting, outcome)
      : undefined;
  const heads = tally.plan.variables.filter(({ kind }) => kind !== 'presence' && kind !== 'kpi');
  const streams = STREAMS.filter((stream) => responsesOf(tally, stream) > 0).map((stream) => {
    const own = stream === 'sampled' ? weighted : undefined;
    const both = (table: Frequencies, among?: Among): BothTables => ({
      ...table,
      weighted: own ? weightedTable(table, own, among) : null,
    });
    return { stream, counts: countsOf(tally, { stream }), both };
  });
  return {
    questions: streams.flatMap(({ stream, counts, both }) =>
      heads.map(({ name }) => ({ stream, ...both(frequencies(counts, name, denominator)) })),
    ),
    crosses: streams.flatMap(({ stream, counts, both }) =>
      by.flatMap((stub) =>
        heads
          .filter(({ name }) => name !== stub)
          .map(({ name }) => {
            const cross = crossTable(counts, name, stub, denominator);
            const row = ({ option, table, small }: CrossRow): BothRow => ({
              option,
              table: both(table, option === null ? undefined : { variable: stub, option }),
              small,
            });
            return { stream, ...cross, total: row(cross.total), rows: cross.rows.map(row) };
          }),
      ),
    ),
  };
}

type Among = Parameters<typeof weightedTable>[2];
