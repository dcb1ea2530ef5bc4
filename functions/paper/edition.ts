import type { Context } from 'hono';
import type { Day } from '../../shared/response/day.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { acceptsKeying, type Schedule } from '../../shared/survey/schedule.ts';
import type { PaperDeps } from './deps.ts';

/** A survey with its dates. */
export interface Edition {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

type Editions = Pick<PaperDeps, 'definitions' | 'schedules'>;

/** Every survey that has dates, in the order in which they open, the latest first. */
export const editionsOf = ({ definitions, schedules }: Editions): Edition[] =>
  [...definitions.values()]
    .flatMap((definition) => {
      const schedule = schedules.get(definition.survey);
      return schedule ? [{ definition, schedule }] : [];
    })
    .sort((a, b) => (a.schedule.opensOn < b.schedule.opensOn ? 1 : -1));

/** The survey that an address names. */
export function editionOf({ definitions, schedules }: Editions, c: Context): Edition | undefined {
  const survey = c.req.param('survey') ?? '';
  const definition = definitions.get(survey);
  const schedule = schedules.get(survey);
  return definition && schedule && { definition, schedule };
}

/** Nothing that was keyed outlives the answers, least of all those of a rehearsal. */
export const withAnswers = (day: Day, { answersDeletedOn }: Schedule): Day =>
  day < answersDeletedOn ? day : answersDeletedOn;

/** Whether answers of this survey can be stored now; no resident gave those of a sample. */
export const takesPaper = ({ definition, schedule }: Edition, now: Date): boolean =>
  !definition.sample && acceptsKeying(schedule, now);
