import { isRehearsal } from '../../shared/edition/rehearsal.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { startDayCount } from '../../shared/kpi/counted-days.ts';
import { kpiTallies } from '../../shared/kpi/kpi-counts.ts';
import { computeKpis, ENGINE_VERSION, type KpiResults } from '../../shared/kpi/kpi-results.ts';
import { freezeRun, hashOfTally } from '../../shared/kpi/run.ts';
import { responsesOf, startFold, type Tally } from '../../shared/kpi/tally.ts';
import { compilePlan, type TallyPlan } from '../../shared/kpi/tally-plan.ts';
import {
  type Received,
  type ReceivedDay,
  startReceivedCount,
  watchingOf,
} from '../../shared/kpi/watching.ts';
import { weighSample } from '../../shared/kpi/weights/weigh-sample.ts';
import { weightingSummary } from '../../shared/kpi/weights/weighting-summary.ts';
import { type Day, dayOf, daysBetween, endOfDay } from '../../shared/response/day.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ReportQuietHours } from '../../shared/runtime/metrics.ts';
import type { BegunVisitsRepository } from '../../shared/storage/begun-visits-repository.ts';
import type { KpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import type { MarginsRepository } from '../../shared/storage/margins-repository.ts';
import type { ResponseRepository } from '../../shared/storage/response-repository.ts';
import type { RunRepository } from '../../shared/storage/run-repository.ts';
import type { TallyKey, TallyRepository } from '../../shared/storage/tally-repository.ts';
import type { WatchingRepository } from '../../shared/storage/watching-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { lastAnswerDay, type Schedule } from '../../shared/survey/schedule.ts';
import { quietHours } from './quiet-hours.ts';

export interface RefreshDeps {
  readonly responses: ResponseRepository;
  readonly tallies: TallyRepository;
  readonly results: KpiResultsRepository;
  readonly runs: RunRepository;
  /** Population margins that staff entered. */
  readonly margins: Pick<MarginsRepository, 'newest'>;
  readonly watching: WatchingRepository;
  readonly begunVisits: Pick<BegunVisitsRepository, 'total'>;
  /** Told while an edition is open; rehearsals are quiet as a rule. */
  readonly reportQuietHours: ReportQuietHours;
  readonly clock: Clock;
}

export interface Edition {
  readonly definition: Definition;
  readonly indicators: readonly Indicator[];
  readonly schedule: Schedule;
  /** Last days of counting whose final figures were shown before the edition was reopened. */
  readonly sealedDays: readonly Day[];
  readonly minNewAnswers: number;
}

/** A request on its way at midnight is stored within this time; after it, a day is closed. */
const CLOSING_MS = 60 * 60 * 1000;

/**
 * Computes an edition's KPI results and replaces the stored ones. Folds only days not yet closed;
 * a closed day's tally is written once and read from then on. Running it twice, at once or from
 * scratch gives the same bytes.
 *
 * @param fromScratch folds every day anew from the answers, as long as these are kept.
 * @returns undefined before the edition has opened, and once its answers are deleted unless every
 *   day's tally is kept.
 */
export async function refresh(
  deps: RefreshDeps,
  edition: Edition,
  fromScratch = false,
): Promise<KpiResults | undefined> {
  const now = deps.clock();
  const { definition, indicators, schedule, sealedDays, minNewAnswers } = edition;
  const lastPossible = lastAnswerDay(schedule);
  const today = dayOf(now);
  if (today < schedule.opensOn) return undefined;
  const plan = compilePlan(definition);
  const deleted = today >= schedule.answersDeletedOn;
  const lastDay = today < lastPossible ? today : lastPossible;
  const final = isClosed(lastPossible, now);
  const count = startDayCount(plan, minNewAnswers, final, sealedDays);
  const answers = { sampled: 0, open: 0 };
  const days: { day: Day; tallyHash: string }[] = [];
  const receivedDays: ReceivedDay[] = [];
  for (const day of daysBetween(schedule.opensOn, lastDay)) {
    const closed = isClosed(day, now);
    const readKept = closed && (deleted || !fromScratch);
    const kept = readKept ? await keptDay(deps, definition, plan, day) : undefined;
    // Counting what is deleted would replace figures with nothing: what was computed last stays.
    if (!kept && deleted) return undefined;
    const { tally, received } = kept ?? (await foldDay(deps, definition, plan, day, closed));
    receivedDays.push({ day, closed, received });
    const one = { day, closed, tally };
    count.add(one);
    days.push({ day, tallyHash: await hashOfTally(one.tally) });
    for (const stream of STREAMS) answers[stream] += responsesOf(one.tally, stream);
  }
  const counted = count.counted();
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
  await deps.watching.put(
    watchingOf({
      survey: definition.survey,
      lastDay,
      final,
      minimum: minNewAnswers,
      days: receivedDays,
      visits: await deps.begunVisits.total(definition.survey),
    }),
  );
  if (today <= schedule.closesOn && !isRehearsal(definition.survey)) {
    await deps.reportQuietHours(definition.survey, quietHours(schedule.opensOn, receivedDays, now));
  }
  return results;
}

const isClosed = (day: Day, now: Date): boolean =>
  now.getTime() >= endOfDay(day).getTime() + CLOSING_MS;

/** @param day left out for the sum of what is counted. */
const tallyKey = ({ survey, version }: Definition, day?: Day): TallyKey => ({
  survey,
  definitionVersion: version,
  engineVersion: ENGINE_VERSION,
  ...(day ? { day } : {}),
});

interface FoldedDay {
  readonly tally: Tally;
  readonly received: Received;
}

/** What is kept of a closed day; undefined unless all of it is. */
async function keptDay(
  deps: RefreshDeps,
  definition: Definition,
  plan: TallyPlan,
  day: Day,
): Promise<FoldedDay | undefined> {
  const tally = await deps.tallies.get(plan, tallyKey(definition, day));
  const received = tally && (await deps.watching.getDay(definition.survey, day));
  return tally && received && { tally, received };
}

/** Folds a day's answers, and keeps the sums of a day that is closed. */
async function foldDay(
  deps: RefreshDeps,
  definition: Definition,
  plan: TallyPlan,
  day: Day,
  closed: boolean,
): Promise<FoldedDay> {
  const fold = startFold(definition, plan);
  const count = startReceivedCount();
  for await (const response of deps.responses.ofDay(definition.survey, day)) {
    fold.add(response);
    count.add(response);
  }
  const folded = { tally: fold.tally(), received: count.received() };
  if (closed) {
    await deps.tallies.put(tallyKey(definition, day), folded.tally);
    await deps.watching.putDay(definition.survey, day, folded.received);
  }
  return folded;
}
