import type { AuditAction } from '../../../shared/audit/actions.ts';
import { pseudonymOf } from '../../../shared/contact/pseudonym.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import type { CoordinatorDeps } from '../deps.ts';

type Trail = Pick<CoordinatorDeps, 'audit' | 'pseudonymKey'>;

/** So many people fit into one entry of the trail. */
const TOGETHER = 8;

/** Puts on record what is about to be done with one person: the survey, the person as a keyed hash, the rest. */
export const recordOnPerson = (
  { audit, pseudonymKey }: Trail,
  actor: string,
  action: AuditAction,
  { survey, contactId }: PersonKey,
  ...rest: readonly string[]
): Promise<void> =>
  audit.record({
    actor,
    action,
    outcome: 'done',
    target: [survey, pseudonymOf(pseudonymKey, contactId), ...rest].join(' '),
  });

/** Puts on record that a person was asked for who is not there for the one who asked. */
export const recordPersonDenied = (
  { audit, pseudonymKey }: Trail,
  actor: string,
  { survey, contactId }: PersonKey,
): Promise<void> =>
  audit.record({
    actor,
    action: 'access.person',
    outcome: 'denied',
    target: `${survey} ${pseudonymOf(pseudonymKey, contactId)}`,
  });

/** Puts on record that several people's details are about to be opened, each named by a keyed hash. */
export async function recordOnPeople(
  { audit, pseudonymKey }: Trail,
  actor: string,
  action: AuditAction,
  survey: string,
  rest: string,
  contactIds: readonly string[],
): Promise<void> {
  for (let from = 0; from < contactIds.length; from += TOGETHER) {
    const some = contactIds.slice(from, from + TOGETHER);
    const names = some.map((id) => pseudonymOf(pseudonymKey, id));
    const target = [survey, rest, ...names].join(' ');
    await audit.record({ actor, action, outcome: 'done', target });
  }
}
