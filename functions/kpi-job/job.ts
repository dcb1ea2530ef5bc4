import * as z from 'zod';
import {
  type CurrentEdition,
  type DatedEdition,
  runningEditions,
} from '../../shared/edition/current.ts';
import { rehearsedSurvey } from '../../shared/edition/rehearsal.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { dayOf } from '../../shared/response/day.ts';
import { type ClearDeps, clearRehearsals } from './clear-rehearsals.ts';
import { type RefreshDeps, refresh } from './refresh.ts';

export interface KpiJobDeps extends RefreshDeps, ClearDeps {
  /** How every survey stands now. */
  readonly editions: () => Promise<readonly CurrentEdition[]>;
  readonly indicatorsOf: (survey: string) => readonly Indicator[];
  readonly minNewAnswers?: number | undefined;
}

/** What the schedule, or a person, may ask of the job; anything else in the event is ignored. */
const RequestSchema = z
  .object({ fromScratch: z.boolean().default(false) })
  .catch({ fromScratch: false });

/** What one run did, by edition. */
export interface KpiJobSummary {
  readonly survey: string;
  readonly answers: { readonly sampled: number; readonly open: number };
  readonly counted: { readonly sampled: number; readonly open: number };
}

/**
 * Refreshes every edition that is, or was, open, and clears rehearsals that have ended. One that fails does not hold up the others; the run then
 * fails as a whole, so that it is tried again and noticed.
 *
 * @throws {AggregateError} when an edition could not be computed.
 */
export function createKpiJob(deps: KpiJobDeps): (event: unknown) => Promise<KpiJobSummary[]> {
  return async (event) => {
    const { fromScratch } = RequestSchema.parse(event);
    const editions = await deps.editions();
    await clearRehearsals(deps, editions, dayOf(deps.clock()));
    const outcomes = await Promise.allSettled(
      runningEditions(editions).map((edition) => refreshEdition(deps, edition, fromScratch)),
    );
    const failures = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, 'KPI results are incomplete');
    return outcomes.flatMap((o) => (o.status === 'fulfilled' && o.value ? [o.value] : []));
  };
}

async function refreshEdition(
  deps: KpiJobDeps,
  { definition, schedule, sealedDays }: DatedEdition,
  fromScratch: boolean,
): Promise<KpiJobSummary | undefined> {
  const results = await refresh(
    deps,
    {
      definition,
      indicators: deps.indicatorsOf(rehearsedSurvey(definition.survey)),
      schedule,
      sealedDays,
      minNewAnswers: deps.minNewAnswers ?? definition.minNewAnswers,
    },
    fromScratch,
  );
  if (!results) return undefined;
  const { survey, answers, counted } = results;
  deps.logger.info('kpi results refreshed', { survey, answers, counted });
  return { survey, answers, counted };
}
