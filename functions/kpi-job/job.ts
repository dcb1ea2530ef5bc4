import type { Logger } from '@aws-lambda-powertools/logger';
import * as z from 'zod';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import { type RefreshDeps, refresh } from './refresh.ts';

export interface KpiJobDeps extends RefreshDeps {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly indicatorsOf: (survey: string) => readonly Indicator[];
  readonly schedules: readonly Schedule[];
  readonly minNewAnswers?: number | undefined;
  readonly logger: Logger;
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
 * Refreshes every scheduled edition. One that fails does not hold up the others; the run then
 * fails as a whole, so that it is tried again and noticed.
 *
 * @throws {AggregateError} when an edition could not be computed.
 */
export function createKpiJob(deps: KpiJobDeps): (event: unknown) => Promise<KpiJobSummary[]> {
  return async (event) => {
    const { fromScratch } = RequestSchema.parse(event);
    const outcomes = await Promise.allSettled(
      deps.schedules.map((schedule) => refreshEdition(deps, schedule, fromScratch)),
    );
    const failures = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, 'KPI results are incomplete');
    return outcomes.flatMap((o) => (o.status === 'fulfilled' && o.value ? [o.value] : []));
  };
}

async function refreshEdition(
  deps: KpiJobDeps,
  schedule: Schedule,
  fromScratch: boolean,
): Promise<KpiJobSummary | undefined> {
  const definition = deps.definitions.get(schedule.survey);
  if (!definition) throw new Error(`no definition for scheduled survey ${schedule.survey}`);
  const results = await refresh(
    deps,
    {
      definition,
      indicators: deps.indicatorsOf(schedule.survey),
      schedule,
      minNewAnswers: deps.minNewAnswers ?? definition.minNewAnswers,
    },
    fromScratch,
  );
  if (!results) return undefined;
  const { survey, answers, counted } = results;
  deps.logger.info('kpi results refreshed', { survey, answers, counted });
  return { survey, answers, counted };
}
