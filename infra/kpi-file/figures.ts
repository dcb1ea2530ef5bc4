import type { Indicator } from '../../shared/indicator/indicator.ts';
import { countsOf } from '../../shared/kpi/counts.ts';
import { type CrossTable, crossTable } from '../../shared/kpi/cross-table.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis, ENGINE_VERSION, type KpiResult } from '../../shared/kpi/kpi-results.ts';
import { type Denominator, type Frequencies, frequencies } from '../../shared/kpi/percents.ts';
import { hashOfTally } from '../../shared/kpi/run.ts';
import { responsesOf, type Tally } from '../../shared/kpi/tally.ts';
import { STREAMS, type Stream } from '../../shared/response/survey-response.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { StartError } from '../local/start-error.ts';

type OfStream<T> = T & { readonly stream: Stream };

/** Everything the command prints. */
export interface Figures {
  readonly survey: string;
  readonly definitionVersion: number;
  readonly engineVersion: number;
  readonly sample: boolean;
  readonly responses: Readonly<Record<Stream, number>>;
  readonly tally: string;
  readonly kpis: readonly KpiResult[];
  readonly questions: readonly OfStream<Frequencies>[];
  readonly crosses: readonly OfStream<CrossTable>[];
}

export interface FiguresInput {
  readonly definition: Definition;
  readonly indicators: readonly Indicator[];
  readonly tally: Tally;
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
  const { definition, indicators, tally, by, denominator } = input;
  const heads = tally.plan.variables.filter(({ kind }) => kind !== 'presence' && kind !== 'kpi');
  const streams = STREAMS.filter((stream) => responsesOf(tally, stream) > 0);
  const tables = streams.flatMap((stream) => {
    const counts = countsOf(tally, { stream });
    return heads.map(({ name }) => ({ stream, ...frequencies(counts, name, denominator) }));
  });
  const crosses = streams.flatMap((stream) => {
    const counts = countsOf(tally, { stream });
    return by.flatMap((stub) =>
      heads
        .filter(({ name }) => name !== stub)
        .map(({ name }) => ({ stream, ...crossTable(counts, name, stub, denominator) })),
    );
  });
  return {
    survey: definition.survey,
    definitionVersion: definition.version,
    engineVersion: ENGINE_VERSION,
    sample: definition.sample ?? false,
    responses: { sampled: responsesOf(tally, 'sampled'), open: responsesOf(tally, 'open') },
    tally: await hashOfTally(tally),
    kpis: computeKpis(definition, indicators, kpiTallies(definition, tally)),
    questions: tables,
    crosses,
  };
}
