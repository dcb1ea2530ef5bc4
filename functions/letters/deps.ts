import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { Gate } from '../../shared/login/gate.ts';

export interface LettersDeps {
  readonly gate: Gate;
  readonly audit: AuditTrail;
}
