import type { Context } from 'hono';
import type { AuditAction } from '../../shared/audit/actions.ts';
import { pseudonymOf } from '../../shared/contact/pseudonym.ts';
import type { PersonKey } from '../../shared/coordination/person.ts';
import { actorOf } from '../../shared/login/session.ts';
import type { CounterDeps } from './deps.ts';
import type { IdentityProof } from './identity.ts';

/** Puts on record who does what for whom, and how it was confirmed who that is. */
export const recordService = (
  c: Context,
  { audit, pseudonymKey }: Pick<CounterDeps, 'audit' | 'pseudonymKey'>,
  action: AuditAction & `counter.${string}`,
  { survey, contactId }: PersonKey,
  proof: IdentityProof,
): Promise<void> =>
  audit.record({
    actor: actorOf(c),
    action,
    outcome: 'done',
    target: `${survey} ${pseudonymOf(pseudonymKey, contactId)} identity=${proof}`,
  });
