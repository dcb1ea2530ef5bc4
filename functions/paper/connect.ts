import type { Gate } from '../../shared/login/gate.ts';
import type { Database } from '../../shared/storage/client.ts';
import { createImportRepository } from '../../shared/storage/import-repository.ts';
import { createKeyingRepository } from '../../shared/storage/keying-repository.ts';
import { createTicketReader } from '../../shared/storage/ticket-repository.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import type { Schedule } from '../../shared/survey/schedule.ts';
import { createSeal, deriveKey } from '../../shared/web/sealed.ts';
import type { PaperDeps } from './deps.ts';

interface Parts {
  readonly db: Database;
  readonly tables: { readonly office: string; readonly responses: string };
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly schedules: readonly Schedule[];
  readonly secret: string;
}

/** Puts together what the pages of paper forms work with. */
export function connectPaper(gate: Gate, parts: Parts): PaperDeps {
  const { db, tables, definitions, schedules, secret } = parts;
  return {
    gate,
    audit: gate.audit,
    definitions,
    schedules: new Map(schedules.map((schedule) => [schedule.survey, schedule])),
    tickets: createTicketReader(db, tables.office, gate.clock),
    keyings: createKeyingRepository(db, tables, gate.clock),
    imports: createImportRepository(db, tables, gate.clock),
    seal: createSeal(deriveKey(secret, 'first keyings and files that wait')),
    idKey: deriveKey(secret, 'ids of imported answers'),
  };
}
