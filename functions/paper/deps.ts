import type { AuditTrail } from '../../shared/audit/trail.ts';
import type { Gate } from '../../shared/login/gate.ts';
import type { ImportRepository } from '../../shared/storage/import-repository.ts';
import type { KeyingRepository } from '../../shared/storage/keying-repository.ts';
import type { TicketRepository } from '../../shared/storage/ticket-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import type { Seal } from '../../shared/web/sealed.ts';

export interface PaperDeps {
  readonly gate: Gate;
  readonly audit: AuditTrail;
  /** With all corrections; as of the last refresh, like the dates. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly schedules: ReadonlyMap<string, Schedule>;
  /** Learns how editions stand now. */
  readonly refreshEditions: () => Promise<void>;
  readonly tickets: Pick<TicketRepository, 'get' | 'all'>;
  readonly keyings: KeyingRepository;
  readonly imports: ImportRepository;
  /** Seals first keyings and files that wait: what lies in the office table can't be read there. */
  readonly seal: Seal;
  /** Keys the ids of imported answers and files, so that none tells of the file it came from. */
  readonly idKey: Uint8Array;
}
