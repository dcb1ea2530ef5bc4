import { type EnteredMargins, EnteredMarginsSchema } from '../population/entered-margins.ts';
import type { Clock } from '../runtime/clock.ts';
import { createAppendLog } from './append-log.ts';
import type { Database } from './client.ts';

const VERSION = 1;
const partition = (survey: string): string => `margins#${survey}`;

/** Population margins of an edition, every set that staff ever entered. */
export interface MarginsRepository {
  /** @returns false when another set has taken this number meanwhile; nothing is stored then. */
  add(entered: EnteredMargins): Promise<boolean>;
  /** The set that counts. */
  newest(survey: string): Promise<EnteredMargins | undefined>;
  /** All sets, the newest first. */
  history(survey: string): Promise<EnteredMargins[]>;
}

export function createMarginsRepository(
  db: Database,
  table: string,
  clock: Clock,
): MarginsRepository {
  const log = createAppendLog(
    { db, table, clock },
    VERSION,
    EnteredMarginsSchema,
    ({ survey, number }) => ({ pk: partition(survey), sk: String(number).padStart(6, '0') }),
  );
  return {
    add: (entered) => log.add([entered]),
    newest: (survey) => log.last(partition(survey)),
    history: async (survey) => (await log.all(partition(survey))).reverse(),
  };
}
