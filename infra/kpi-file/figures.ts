import type { Indicator } from '../../shared/indicator/indicator.ts';
import {
  type BothCross,
  type BothTables,
  streamTables,
  tableVariables,
} from '../../shared/kpi/both-tables.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis, ENGINE_VERSION, type KpiResult } from '../../shared/kpi/kpi-results.ts';
import type { Denominator } from '../../shared/kpi/percents.ts';
import { hashOfTally } from '../../shared/kpi/run.ts';
import { type SamplingErrorLine, samplingErrorTable } from '../../shared/kpi/sampling-error.ts';
import { responsesOf, type Tally } from '../../shared/kpi/tally.ts';
import { type SampleWeights, weighSample } from '../../shared/kpi/weights/weigh-sample.ts';
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
export function checkBy(plan: Tally['plan'], by: readonly string[]): void {
  const possible = tableVariables(plan);
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
  weights: SampleWeights,
): Pick<Figures, 'questions' | 'crosses'> {
  const heads = tableVariables(tally.plan);
  const streams = STREAMS.filter((stream) => responsesOf(tally, stream) > 0).map((stream) =>
    streamTables(definition, tally, weights, stream, denominator),
  );
  return {
    questions: streams.flatMap(({ stream, of }) =>
      heads.map(({ name }) => ({ stream, ...of(name) })),
    ),
    crosses: streams.flatMap(({ stream, cross }) =>
      by.flatMap((stub) =>
        heads
          .filter(({ name }) => name !== stub)
          .map(({ name }) => ({ stream, ...cross(name, stub) })),
      ),
    ),
  };
}
