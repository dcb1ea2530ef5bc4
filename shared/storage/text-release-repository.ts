import { type ReleaseStep, ReleaseStepSchema } from '../free-text/release.ts';
import type { Clock } from '../runtime/clock.ts';
import { createAppendLog } from './append-log.ts';
import type { Database } from './client.ts';

const VERSION = 1;
const partition = (survey: string): string => `free-text#${survey}`;

/** What staff did about making free text public; kept as long as the answers it is from. */
export interface TextReleaseRepository {
  /** @returns false when a colleague did something about this text meanwhile. */
  add(step: ReleaseStep): Promise<boolean>;
  /** By the text's `ref`, each earliest first. */
  all(survey: string): Promise<ReadonlyMap<string, ReleaseStep[]>>;
}

export function createTextReleaseRepository(
  db: Database,
  table: string,
  clock: Clock,
): TextReleaseRepository {
  const log = createAppendLog(
    { db, table, clock },
    VERSION,
    ReleaseStepSchema,
    ({ survey, ref, number }) => ({
      pk: partition(survey),
      sk: `${ref}#${String(number).padStart(6, '0')}`,
    }),
    ({ keptUntil }) => new Date(keptUntil),
  );
  return {
    add: (step) => log.add([step]),
    all: async (survey) => Map.groupBy(await log.all(partition(survey)), ({ ref }) => ref),
  };
}
