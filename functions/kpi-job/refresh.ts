import type { Indicator } from '../../shared/indicator/indicator.ts';
import { countedTally, type DayTally } from '../../shared/kpi/counted-days.ts';
import { computeKpis, ENGINE_VERSION, type KpiResults } from '../../shared/kpi/kpi-results.ts';
import { emptyTally, mergeTallies, startFold } from '../../shared/kpi/tally.ts';
import { addDays, type Day, dayOf, daysBetween, endOfDay } from '../../shared/response/day.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { ResponseRepository } from '../../shared/storage/response-repository.ts';
import type { TallyRepository } from '../../shared/storage/tally-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { GRACE_DAYS, type Schedule } from '../../shared/survey/schedule.ts';

export interface RefreshDeps {
  readonly responses: ResponseRepository;
  readonly tallies: TallyRepository;
  readonly results: KpiResultsRepository;
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

/**
 * Computes an edition's KPI results and replaces the stored ones. Folds only days not yet closed;
 * a closed day's tally is written once and read from then on. Running it twice, at once or from
 * scratch gives the same bytes.
 *
 * @param fromScratch folds every day anew from the answers.
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
  const days = await Promise.all(
    daysBetween(schedule.opensOn, today < lastPossible ? today : lastPossible).map((day) =>
      dayTally(deps, definition, day, isClosed(day, now), fromScratch),
    ),
  );
  const stored = days.map(({ tally }) => tally).reduce(mergeTallies, emptyTally());
  const final = isClosed(lastPossible, now);
  const counted = countedTally(days, minNewAnswers, final);
  const results: KpiResults = {
    survey: definition.survey,
    definitionVersion: definition.version,
    engineVersion: ENGINE_VERSION,
    answers: { sampled: stored.sampled.responses, open: stored.open.responses },
    counted: { sampled: counted.sampled.responses, open: counted.open.responses },
    firstDay: schedule.opensOn,
    lastDay: days.at(-1)?.day ?? schedule.opensOn,
    final,
    results: computeKpis(definition, indicators, counted),
  };
  await deps.results.put(results);
  return results;
}

const isClosed = (day: Day, now: Date): boolean =>
  now.getTime() >= endOfDay(day).getTime() + CLOSING_MS;

async function dayTally(
  deps: RefreshDeps,
  definition: Definition,
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
  const known = closed && !fromScratch ? await deps.tallies.get(key) : undefined;
  if (known) return { day, closed, tally: known };
  const fold = startFold(definition);
  for await (const response of deps.responses.ofDay(definition.survey, day)) fold.add(response);
  const tally = fold.tally();
  if (closed) await deps.tallies.put(key, tally);
  return { day, closed, tally };
}
