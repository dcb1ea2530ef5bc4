import type { Indicator } from '../../shared/indicator/indicator.ts';
import { type DayTally, startDayCount } from '../../shared/kpi/counted-days.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis, ENGINE_VERSION, type KpiResults } from '../../shared/kpi/kpi-results.ts';
import { freezeRun, hashOfTally } from '../../shared/kpi/run.ts';
import { responsesOf, startFold } from '../../shared/kpi/tally.ts';
import { compilePlan, type TallyPlan } from '../../shared/kpi/tally-plan.ts';
import { addDays, type Day, dayOf, daysBetween, endOfDay } from '../../shared/response/day.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { ResponseRepository } from '../../shared/storage/response-repository.ts';
import type { RunRepository } from '../../shared/storage/run-repository.ts';
import type { TallyRepository } from '../../shared/storage/tally-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';

export interface RefreshDeps {
  readonly responses: ResponseRepository;
  readonly tallies: TallyRepository;
  readonly results: KpiResultsRepository;
  readonly runs: RunRepository;
  readonly clock: Clock;
}

export interface Edition {
  readonly definition: Definition;
  readonly indicators: readonly Indicator[];
  readonly schedule: Schedule;
  readonly minNewAnswers: number;
}

/** A request on its way at midnight is stored within this time; after it, a day is closed. */
const CLOSING_MS = 60 * 60 * 1000;
/** Whoever began in time may still send on the day after closing. */
const GRACE_DAYS = 1;

/**
 * Computes an edition's KPI results and replaces the stored ones. Folds only days not yet closed;
 * a closed day's tally is written once and read from then on. Running it twice, at once or from
 * scratch gives the same bytes.
 *
 * @param fromScratch folds every day anew from the answers, as long as these are kept.
 * @returns undefined before the edition has opened.
 */
export async function refresh(
  deps: RefreshDeps,
  edition: Edition,
  fromScratch = false,
): Promise<KpiResults | undefined> {
  const now = deps.clock();
  const { definition, indicators, schedule, minNewAnswers } = edition;
  const lastPossible = addDays(schedule.closesOn, GRACE_DAYS);
  const today = dayOf(now);
  if (today < schedule.opensOn) return undefined;
  const plan = compilePlan(definition);
  // Answers gone by their promised date cannot be folded again; their tallies stay.
  const anew = fromScratch && today < schedule.answersDeletedOn;
  const lastDay = today < lastPossible ? today : lastPossible;
  const final = isClosed(lastPossible, now);
  const count = startDayCount(plan, minNewAnswers, final);
  const answers = { sampled: 0, open: 0 };
  const days: { day: Day; tallyHash: string }[] = [];
  for (const day of daysBetween(schedule.opensOn, lastDay)) {
    const one = await dayTally(deps, definition, plan, day, isClosed(day, now), anew);
    count.add(one);
    days.push({ day, tallyHash: await hashOfTally(one.tally) });
    for (const stream of STREAMS) answers[stream] += responsesOf(one.tally, stream);
  }
  const counted = count.counted();
  const { tally } = counted;
  const results: KpiResults = {
    survey: definition.survey,
    definitionVersion: definition.version,
    engineVersion: ENGINE_VERSION,
    answers,
    counted: { sampled: responsesOf(tally, 'sampled'), open: responsesOf(tally, 'open') },
    firstDay: schedule.opensOn,
    lastDay,
    final,
    results: computeKpis(definition, indicators, kpiTallies(definition, tally)),
  };
  // First the run, so that no stored figure is without one.
  await deps.runs.put(
    await freezeRun({
      definition,
      engineVersion: ENGINE_VERSION,
      days,
      counted,
      results: results.results,
    }),
  );
  await deps.results.put(results);
  return results;
}

const isClosed = (day: Day, now: Date): boolean =>
  now.getTime() >= endOfDay(day).getTime() + CLOSING_MS;

async function dayTally(
  deps: RefreshDeps,
  definition: Definition,
  plan: TallyPlan,
  day: Day,
  closed: boolean,
  fromScratch: boolean,
): Promise<DayTally> {
  const key = {
    survey: definition.survey,
    definitionVersion: definition.version,
    engineVersion: ENGINE_VERSION,
    day,
  };
  const known = closed && !fromScratch ? await deps.tallies.get(plan, key) : undefined;
  if (known) return { day, closed, tally: known };
  const fold = startFold(definition, plan);
  for await (const response of deps.responses.ofDay(definition.survey, day)) fold.add(response);
  const tally = fold.tally();
  if (closed) await deps.tallies.put(key, tally);
  return { day, closed, tally };
}
