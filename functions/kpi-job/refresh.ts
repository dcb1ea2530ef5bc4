import { isRehearsal } from '../../shared/edition/rehearsal.ts';
import { startDayCount } from '../../shared/kpi/counted-days.ts';
import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import { hashOfTally } from '../../shared/kpi/run.ts';
import { responsesOf, startFold, type Tally } from '../../shared/kpi/tally.ts';
import { compilePlan, type TallyPlan } from '../../shared/kpi/tally-plan.ts';
import {
  type Received,
  type ReceivedDay,
  startReceivedCount,
  watchingOf,
} from '../../shared/kpi/watching.ts';
import { type Day, dayOf, daysBetween, endOfDay, startOfDay } from '../../shared/response/day.ts';
import { STREAMS } from '../../shared/response/survey-response.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { ReportQuietHours } from '../../shared/runtime/metrics.ts';
import type { BegunVisitsRepository } from '../../shared/storage/begun-visits-repository.ts';
import type { ResponseRepository } from '../../shared/storage/response-repository.ts';
import type { WatchingRepository } from '../../shared/storage/watching-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { lastAnswerDay } from '../../shared/survey/schedule.ts';
import {
  computeFigures,
  type FiguresDeps,
  type FiguresEdition,
  refreshWithoutAnswers,
  tallyKey,
} from './compute-figures.ts';
import { quietHours } from './quiet-hours.ts';

export interface RefreshDeps extends FiguresDeps {
  readonly responses: ResponseRepository;
  readonly watching: WatchingRepository;
  readonly begunVisits: Pick<BegunVisitsRepository, 'total'>;
  /** Told while an edition is open; rehearsals are quiet as a rule. */
  readonly reportQuietHours: ReportQuietHours;
  readonly clock: Clock;
}

export interface Edition extends FiguresEdition {
  /** Last days of counting whose final figures were shown before the edition was reopened. */
  readonly sealedDays: readonly Day[];
  readonly minNewAnswers: number;
}

/** A request on its way at midnight is stored within this time; after it, a day is closed. */
const CLOSING_MS = 60 * 60 * 1000;

/**
 * Computes an edition's KPI results and replaces the stored ones. Folds only days not yet closed;
 * a closed day's tally is written once and read from then on, until the answers are deleted and it
 * with them. Running it twice, at once or from scratch gives the same bytes.
 *
 * @param fromScratch folds every day anew from the answers, as long as these are kept.
 * @returns undefined before the edition has opened, and once its answers are deleted unless figures
 *   were final before.
 */
export async function refresh(
  deps: RefreshDeps,
  edition: Edition,
  fromScratch = false,
): Promise<KpiResults | undefined> {
  const now = deps.clock();
  const { definition, schedule, sealedDays, minNewAnswers } = edition;
  const lastPossible = lastAnswerDay(schedule);
  const today = dayOf(now);
  if (today < schedule.opensOn) return undefined;
  const plan = compilePlan(definition);
  if (today >= schedule.answersDeletedOn) return refreshWithoutAnswers(deps, edition, plan);
  const lastDay = today < lastPossible ? today : lastPossible;
  const final = isClosed(lastPossible, now);
  const count = startDayCount(plan, minNewAnswers, final, sealedDays);
  const answers = { sampled: 0, open: 0 };
  const days: { day: Day; tallyHash: string }[] = [];
  const receivedDays: ReceivedDay[] = [];
  for (const day of daysBetween(schedule.opensOn, lastDay)) {
    const closed = isClosed(day, now);
    const readKept = closed && !fromScratch;
    const kept = readKept ? await keptDay(deps, definition, plan, day) : undefined;
    const { tally, received } = kept ?? (await foldDay(deps, edition, plan, day, closed));
    receivedDays.push({ day, closed, received });
    const one = { day, closed, tally };
    count.add(one);
    days.push({ day, tallyHash: await hashOfTally(one.tally) });
    for (const stream of STREAMS) answers[stream] += responsesOf(one.tally, stream);
  }
  const counted = count.counted();
  const results = await computeFigures(deps, edition, { answers, counted, days, lastDay, final });
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
  { definition, schedule }: Edition,
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
    const expiresAt = startOfDay(schedule.answersDeletedOn);
    await deps.tallies.put(tallyKey(definition, day), folded.tally, expiresAt);
    await deps.watching.putDay(definition.survey, day, folded.received, expiresAt);
  }
  return folded;
}
