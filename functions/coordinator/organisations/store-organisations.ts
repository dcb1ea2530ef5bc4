import type { Context } from 'hono';
import type { AuditAction } from '../../../shared/audit/actions.ts';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { actorOf } from '../../../shared/login/session.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { realSurveys } from '../real-surveys.ts';
import { followOrganisations } from './follow-organisations.ts';

/** To whom details may be handed, as the consent text of the survey that takes contacts has them. */
export function recipientsOf({ definitions }: Pick<CoordinatorDeps, 'definitions'>) {
  const [survey] = realSurveys(definitions);
  if (!survey) throw new Error('no survey takes contacts');
  return survey.optIn.recipients;
}

/** Puts it on record and stores them all, or none when one is not as it was read; activities follow. */
export async function storeOrganisations(
  c: Context,
  {
    activities,
    audit,
    organisations,
  }: Pick<CoordinatorDeps, 'activities' | 'audit' | 'organisations'>,
  some: readonly Organisation[],
  action: AuditAction,
): Promise<'stored' | 'changed'> {
  const target = some.length === 1 ? some[0]?.code : `${some.length} organisations`;
  await audit.record({
    actor: actorOf(c),
    action,
    outcome: 'done',
    ...(target ? { target } : {}),
  });
  const outcome = await organisations.store(some);
  if (outcome === 'stored') await followOrganisations(activities, some);
  return outcome;
}
