import type { HeadStore } from '../../shared/audit/head-store.ts';
import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { Gate } from '../../shared/login/gate.ts';
import type { AuditRepository } from '../../shared/storage/audit-repository.ts';
import type { DeputyRepository } from '../../shared/storage/deputy-repository.ts';
import type { EditionRepository } from '../../shared/storage/edition-repository.ts';
import type { SessionRegister } from '../../shared/storage/session-register.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import type { SessionSite } from './session-sites.ts';

export interface AdministrationDeps {
  readonly gate: Gate;
  readonly audit: AuditTrail;
  /** As written, without corrections. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Dates of the deployment, which hold until others are stored. */
  readonly configured: readonly Schedule[];
  readonly editions: EditionRepository;
  readonly deputies: DeputyRepository;
  /** Everybody's sessions, site by site. */
  readonly sessions: Readonly<Record<SessionSite, SessionRegister>>;
  /** The whole audit trail, to read. */
  readonly trail: {
    readonly entries: Pick<AuditRepository, 'list' | 'denials'>;
    readonly heads: HeadStore;
  };
}
