import type { Logger } from '@aws-lambda-powertools/logger';
import type { AuditedDuty } from '../audit/duties.ts';
import { type AuditTrail, createAuditTrail } from '../audit/trail.ts';
import type { Clock } from '../runtime/clock.ts';
import { createAuditRepository } from '../storage/audit-repository.ts';
import type { Database } from '../storage/client.ts';
import { createDeputyRepository, type DeputyRepository } from '../storage/deputy-repository.ts';
import { createSessionRepository, type SessionRepository } from '../storage/session-repository.ts';
import type { OfficeSite } from '../web/office/site-description.ts';

/** What a function needs to let in whoever logged in, there or at a sister function. */
export interface Gate {
  readonly site: OfficeSite;
  readonly sessions: Pick<SessionRepository, 'get' | 'extend'>;
  readonly audit: AuditTrail;
  /** Who stands in for a role that needs two people; none on a site without such roles. */
  readonly deputies?: Pick<DeputyRepository, 'ofRole'> | undefined;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}

interface GateParts extends Pick<Gate, 'site' | 'clock' | 'logger'> {
  /** The function's name, under which it keeps its part of the audit trail. */
  readonly duty: AuditedDuty;
  readonly db: Database;
}

/** A function's gate, with the sessions and the audit trail in these tables. */
export function connectGate(
  tables: { readonly sessions: string; readonly audit: string },
  { duty, db, ...parts }: GateParts,
): Gate & { readonly sessions: SessionRepository } {
  const repository = createAuditRepository(db, tables.audit, parts.clock);
  return {
    ...parts,
    sessions: createSessionRepository(db, tables.sessions, parts.clock),
    deputies: createDeputyRepository(db, tables.sessions, parts.clock),
    audit: createAuditTrail({ duty, repository, clock: parts.clock }),
  };
}
