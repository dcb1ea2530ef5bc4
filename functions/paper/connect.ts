import type { DatedEdition } from '../../shared/edition/current.ts';
import type { Gate } from '../../shared/login/gate.ts';
import type { Database } from '../../shared/storage/client.ts';
import { createImportRepository } from '../../shared/storage/import-repository.ts';
import { createKeyingRepository } from '../../shared/storage/keying-repository.ts';
import { createTicketReader } from '../../shared/storage/ticket-repository.ts';
import { createSeal, deriveKey } from '../../shared/web/sealed.ts';
import type { PaperDeps } from './deps.ts';

interface Parts {
  readonly db: Database;
  readonly tables: { readonly office: string; readonly responses: string };
  /** Every edition with dates, as it stands now. */
  readonly editions: () => Promise<readonly DatedEdition[]>;
  readonly secret: string;
}

/** Puts together what the pages of paper forms work with. */
export function connectPaper(gate: Gate, parts: Parts): PaperDeps {
  const { db, tables, secret } = parts;
  let editions: readonly DatedEdition[] = [];
  return {
    gate,
    audit: gate.audit,
    get definitions() {
      return new Map(editions.map(({ definition }) => [definition.survey, definition]));
    },
    get schedules() {
      return new Map(editions.map(({ schedule }) => [schedule.survey, schedule]));
    },
    async refreshEditions() {
      editions = await parts.editions();
    },
    tickets: createTicketReader(db, tables.office, gate.clock),
    keyings: createKeyingRepository(db, tables, gate.clock),
    imports: createImportRepository(db, tables, gate.clock),
    seal: createSeal(deriveKey(secret, 'first keyings and files that wait')),
    idKey: deriveKey(secret, 'ids of imported answers'),
  };
}
