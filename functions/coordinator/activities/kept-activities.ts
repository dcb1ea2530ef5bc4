import type { Context } from 'hono';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { actorOf } from '../../../shared/login/session.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { realSurveys } from '../real-surveys.ts';
import { viewerOf } from '../viewer.tsx';
import type { ActivityChoices } from './activity-input.ts';
import { mayKeep } from './may-keep.ts';

type Keeping = Pick<CoordinatorDeps, 'activities' | 'audit' | 'definitions' | 'organisations'>;

/** What may be chosen, and the organisations whose activities whoever is logged in keeps. */
export async function activityChoices(
  c: Context,
  { definitions, organisations }: Keeping,
): Promise<ActivityChoices> {
  const [survey] = realSurveys(definitions);
  if (!survey) throw new Error('no survey takes contacts');
  const viewer = viewerOf(c);
  return {
    optIn: survey.optIn,
    organisations: (await organisations.list()).filter(
      ({ code, closed }) => !closed && mayKeep(viewer, code),
    ),
  };
}

/** The activities that whoever is logged in keeps. */
export async function keptActivities(c: Context, { activities }: Keeping): Promise<Activity[]> {
  const viewer = viewerOf(c);
  return (await activities.list()).filter(({ organisation }) => mayKeep(viewer, organisation));
}

/** Puts it on record and stores them all, or none when one is not as it was read. */
export async function storeActivities(
  c: Context,
  { activities, audit, organisations }: Keeping,
  some: readonly Activity[],
  action: AuditAction,
): Promise<'stored' | 'changed'> {
  const target = some.length === 1 ? some[0]?.id : `${some.length} activities`;
  await audit.record({
    actor: actorOf(c),
    action,
    outcome: 'done',
    ...(target ? { target } : {}),
  });
  const known = await organisations.list();
  return activities.store(
    some.map((activity) => ({
      activity,
      organiser: organisationName(known, activity.organisation),
    })),
  );
}
