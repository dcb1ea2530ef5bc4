import { streamTables } from '../kpi/both-tables.ts';
import { protectPublication } from '../kpi/disclosure/protect-publication.ts';
import type { Solver } from '../kpi/disclosure/whole-number-program.ts';
import type { KpiResults } from '../kpi/kpi-results.ts';
import { hashOfTally } from '../kpi/run.ts';
import { streamTally, type Tally } from '../kpi/tally.ts';
import { kpiName, rowName } from '../kpi/variable.ts';
import { weighSample } from '../kpi/weights/weigh-sample.ts';
import type { PopulationMargin } from '../kpi/weights/weighting.ts';
import { STREAMS, type Stream } from '../response/survey-response.ts';
import type { Definition } from '../survey/definition.ts';
import { openQuestions } from './free-text.ts';
import { publicTables } from './public-tables.ts';
import { labelOf, publicVariables } from './public-variables.ts';
import type { PreparedPublication, PublicKpi, PublicStream } from './publication.ts';
import { publishedTables } from './published-tables.ts';
import { type ShownCounts, shownCounts } from './shown-counts.ts';
import { weightedCover } from './weighted-cover.ts';

/** A counted edition that nothing can change any more. */
export interface CountedEdition {
  readonly definition: Definition;
  readonly results: KpiResults;
  /** Of exactly what `results` count. */
  readonly tally: Tally;
  readonly margins: readonly PopulationMargin[];
}

/** Figures that disclosure control could not make safe; nothing may go out. */
export class ExposedFiguresError extends Error {
  override name = 'ExposedFiguresError';
}

/**
 * Makes everything that is published of an edition, hiding whatever would tell of a few people. Takes
 * some seconds of computing, so never while somebody waits for a page.
 *
 * @throws {ExposedFiguresError} when hiding does not help; {@link RangeError} when answers still come
 *   or a KPI has a form that is not published.
 */
export async function publish(
  solver: Solver,
  edition: CountedEdition,
): Promise<PreparedPublication> {
  const { definition, results, tally, margins } = edition;
  if (!results.final) throw new RangeError(`${definition.survey} can still be answered`);
  const weights = weighSample(definition, tally, margins);
  const streams: PublicStream[] = [];
  for (const stream of STREAMS) {
    if (results.counted[stream] === 0) continue;
    const shown = await protectedCounts(solver, definition, tally, stream);
    const tables = streamTables(definition, tally, weights, stream);
    streams.push({
      stream,
      responses: results.counted[stream],
      population: stream === 'sampled' ? (weights.population ?? null) : null,
      kpis: publicKpis(definition, tally, results, stream, shown),
      tables: publicTables(definition, tally.plan.variables, tables, shown),
    });
  }
  return {
    format: 1,
    survey: definition.survey,
    city: labelOf(definition.city),
    title: labelOf(definition.title),
    sample: definition.sample === true,
    definitionVersion: definition.version,
    run: results.run,
    firstDay: results.firstDay,
    closesOn: results.closesOn,
    lastDay: results.lastDay,
    weighting: results.weighting,
    disclosure: definition.disclosure,
    variables: publicVariables(definition),
    streams,
    openQuestions: openQuestions(definition, tally),
  };
}

/** Named by content: other answers of the same survey are other people to disclosure control. */
async function protectedCounts(
  solver: Solver,
  definition: Definition,
  tally: Tally,
  stream: Stream,
): Promise<ShownCounts> {
  const universe = await hashOfTally(streamTally(tally, stream));
  const tables = publishedTables(definition, tally, { stream, universe });
  const publication = protectPublication(solver, tables, definition.disclosure);
  if (publication.exposed.length > 0) {
    throw new ExposedFiguresError(
      `${publication.exposed.length} counts of ${stream} answers could be worked out`,
    );
  }
  return shownCounts(publication);
}

function publicKpis(
  definition: Definition,
  { plan }: Tally,
  { results }: KpiResults,
  stream: Stream,
  shown: ShownCounts,
): PublicKpi[] {
  const covered = weightedCover(definition, plan.variables, shown);
  return definition.kpis.flatMap((rule) => {
    const result = results.find((one) => one.indicator === rule.indicator && one.stream === stream);
    if (!result) return [];
    const { comparisons: _, indicator, stream: __, ...figure } = result;
    const variable = rowName(rule.question, rule.row);
    const yes = { variable: kpiName(indicator), option: 'yes' };
    const weighted = figure.weighted && covered(yes) ? figure.weighted : null;
    return [
      {
        indicator,
        variable,
        anyOf: [...rule.anyOf],
        figure: shown.chose(yes) === null ? null : { ...figure, weighted },
      },
    ];
  });
}
