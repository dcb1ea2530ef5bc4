import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { CountedDays } from '../../shared/kpi/counted-days.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis, ENGINE_VERSION, type KpiResults } from '../../shared/kpi/kpi-results.ts';
import { freezeRun, hashOfTally, type RunInput } from '../../shared/kpi/run.ts';
import { responsesOf } from '../../shared/kpi/tally.ts';
import type { TallyPlan } from '../../shared/kpi/tally-plan.ts';
import { weighSample } from '../../shared/kpi/weights/weigh-sample.ts';
import { weightingSummary } from '../../shared/kpi/weights/weighting-summary.ts';
import type { Day } from '../../shared/response/day.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { MarginsRepository } from '../../shared/storage/margins-repository.ts';
import type { RunRepository } from '../../shared/storage/run-repository.ts';
import type { TallyKey, TallyRepository } from '../../shared/storage/tally-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';

export interface FiguresDeps {
  readonly tallies: TallyRepository;
  readonly results: KpiResultsRepository;
  readonly runs: RunRepository;
  /** Population margins that staff entered. */
  readonly margins: Pick<MarginsRepository, 'newest'>;
}

export interface FiguresEdition {
  readonly definition: Definition;
  readonly indicators: readonly Indicator[];
  readonly schedule: Schedule;
}

/** What figures are computed from. */
export interface Basis extends Pick<KpiResults, 'answers' | 'lastDay' | 'final'> {
  readonly counted: CountedDays;
  readonly days: RunInput['days'];
}

/** Computes the figures of what is counted, and replaces the stored ones. */
export async function computeFigures(
  deps: FiguresDeps,
  { definition, indicators, schedule }: FiguresEdition,
  { answers, counted, days, lastDay, final }: Basis,
): Promise<KpiResults> {
  // Read anew in each run: margins that staff enter later change figures of the same answers.
  const newest = await deps.margins.newest(definition.survey);
  const weights = weighSample(definition, counted.tally, newest?.margins ?? []);
  const computed = computeKpis(definition, indicators, kpiTallies(definition, counted.tally), {
    tally: counted.tally,
    weights,
  });
  const frozen = await freezeRun({
    definition,
    engineVersion: ENGINE_VERSION,
    days,
    counted,
    margins: weights.margins,
    results: computed,
  });
  const results: KpiResults = {
    survey: definition.survey,
    definitionVersion: definition.version,
    engineVersion: ENGINE_VERSION,
    answers,
    counted: {
      sampled: responsesOf(counted.tally, 'sampled'),
      open: responsesOf(counted.tally, 'open'),
    },
    firstDay: schedule.opensOn,
    closesOn: schedule.closesOn,
    lastDay,
    final,
    run: frozen.id,
    weighting: weightingSummary(weights),
    results: computed,
  };
  // First the run and the tally, so that no stored figure is without them.
  await deps.runs.put(frozen);
  await deps.tallies.put(tallyKey(definition), counted.tally);
  await deps.results.put(results);
  return results;
}

/**
 * The figures once more from the sum of what they count, which stays: margins may have come since.
 * Figures that were not final, or were counted otherwise, stay as they were computed last.
 */
export async function refreshWithoutAnswers(
  deps: FiguresDeps,
  edition: FiguresEdition,
  plan: TallyPlan,
): Promise<KpiResults | undefined> {
  const { definition } = edition;
  const last = await deps.results.get(definition.survey);
  if (!last?.final) return undefined;
  const kept = await deps.runs.get(definition.survey, last.run);
  const tally = await deps.tallies.get(plan, tallyKey(definition));
  if (!kept || !tally || (await hashOfTally(tally)) !== kept.run.tally) return undefined;
  const days = kept.run.days;
  const sampled = days.filter((day) => day.sampled).length;
  const open = days.filter((day) => day.open).length;
  return computeFigures(deps, edition, {
    ...last,
    counted: { tally, days: { sampled, open } },
    days: days.map(({ day, tally: tallyHash }) => ({ day, tallyHash })),
  });
}

/** @param day left out for the sum of what is counted. */
export const tallyKey = ({ survey, version }: Definition, day?: Day): TallyKey => ({
  survey,
  definitionVersion: version,
  engineVersion: ENGINE_VERSION,
  ...(day ? { day } : {}),
});
