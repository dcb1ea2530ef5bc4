import { ENGINE_VERSION, type KpiResults } from '../kpi/kpi-results.ts';
import { hashOfTally } from '../kpi/run.ts';
import type { Tally } from '../kpi/tally.ts';
import { compilePlan, type TallyPlan } from '../kpi/tally-plan.ts';
import type { PopulationMargin } from '../kpi/weights/weighting.ts';
import type { Definition } from '../survey/definition.ts';
import type { KpiResultsRepository } from './kpi-results-repository.ts';
import type { RunRepository } from './run-repository.ts';
import type { TallyRepository } from './tally-repository.ts';

/**
 * What an edition's figures count, or why it may not be looked at: nothing was counted yet (`none`),
 * answers can still come (`open`), or the job is just renewing it (`renewing`: try again shortly).
 */
export type CountedTally =
  | { readonly status: 'none' }
  | { readonly status: 'open' | 'renewing'; readonly results: KpiResults }
  | {
      readonly status: 'counted';
      readonly results: KpiResults;
      readonly tally: Tally;
      /** What the figures were weighted by: weighed anew they give the same. */
      readonly margins: readonly PopulationMargin[];
    };

/**
 * The tally of exactly what an edition's stored KPI results count. While the edition is open it is
 * withheld: from a tally any cross table follows, and two looks at one would tell persons apart.
 *
 * @param survey an edition of this site; another one gives `none`.
 */
export type LoadCountedTally = (survey: string) => Promise<CountedTally>;

export interface CountedTallyDeps {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly results: Pick<KpiResultsRepository, 'get'>;
  readonly runs: Pick<RunRepository, 'get'>;
  readonly tallies: TallyRepository;
}

export function createCountedTallyLoader(deps: CountedTallyDeps): LoadCountedTally {
  const plans = new Map<string, TallyPlan>();
  return async (survey) => {
    const definition = deps.definitions.get(survey);
    const results = definition && (await deps.results.get(survey));
    if (!definition || !results) return { status: 'none' };
    if (!results.final) return { status: 'open', results };
    const plan = plans.get(survey) ?? compilePlan(definition);
    plans.set(survey, plan);
    const key = { survey, definitionVersion: definition.version, engineVersion: ENGINE_VERSION };
    const [kept, tally] = await Promise.all([
      deps.runs.get(survey, results.run),
      deps.tallies.get(plan, key),
    ]);
    // The job writes run, tally and results one after the other; what is shown belongs together.
    if (!kept || !tally || (await hashOfTally(tally)) !== kept.run.tally) {
      return { status: 'renewing', results };
    }
    return { status: 'counted', results, tally, margins: kept.margins };
  };
}
