import type { Context } from 'hono';
import type { AuditAction } from '../../shared/audit/actions.ts';
import { actorOf } from '../../shared/login/session.ts';
import type { LettersDeps } from './deps.ts';

/** Puts on record what whoever is logged in does; to be awaited before anything is handed out. */
export const record = (
  c: Context,
  { audit }: Pick<LettersDeps, 'audit'>,
  action: AuditAction,
  target: string,
  outcome: 'done' | 'denied' = 'done',
): Promise<void> => audit.record({ actor: actorOf(c), action, outcome, target });
