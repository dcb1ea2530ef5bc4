import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { Gate } from '../../shared/login/gate.ts';
import type { DeputyRepository } from '../../shared/storage/deputy-repository.ts';
import type { EditionRepository } from '../../shared/storage/edition-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';

export interface AdministrationDeps {
  readonly gate: Gate;
  readonly audit: AuditTrail;
  /** As written, without corrections. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Dates of the deployment, which hold until others are stored. */
  readonly configured: readonly Schedule[];
  readonly editions: EditionRepository;
  readonly deputies: DeputyRepository;
}
