import {
  type PreparedPublication,
  PreparedPublicationSchema,
  type Publication,
  PublicationSchema,
} from '../publication/publication.ts';
import { type RegisterEntry, RegisterEntrySchema } from '../publication/register.ts';
import type { Clock } from '../runtime/clock.ts';
import { createAppendLog } from './append-log.ts';
import type { Database } from './client.ts';
import { type Named, readParts, writeParts } from './publication-parts.ts';

const VERSION = 1;
const REGISTER = 'register#publications';
const preparedPartition = (survey: string): string => `prepared#${survey}`;
const publishedPartition = (id: string): string => `publication#${id}`;

/** What is prepared: written by the job, read by staff, never by the public site. */
export interface PreparedPublicationRepository {
  /** Replaces what was prepared of this survey. @returns its name. */
  put(prepared: PreparedPublication): Promise<string>;
  /** @returns undefined when there is none, or when it is just being replaced. */
  get(survey: string): Promise<Named<PreparedPublication> | undefined>;
}

export function createPreparedPublicationRepository(
  db: Database,
  table: string,
  clock: Clock,
): PreparedPublicationRepository {
  return {
    put: (prepared) =>
      writeParts(
        db,
        table,
        preparedPartition(prepared.survey),
        PreparedPublicationSchema.parse(prepared),
      ),
    get: (survey) =>
      readParts(db, table, preparedPartition(survey), PreparedPublicationSchema, clock),
  };
}

/** What the public reads. */
export interface PublishedRepository {
  /** Everything that happened, earliest first. */
  register(): Promise<RegisterEntry[]>;
  get(id: string): Promise<Publication | undefined>;
}

/** Publications never change: what was published is only ever added to, or withdrawn. */
export interface PublishingRepository extends PublishedRepository {
  /** @returns false when somebody else added an entry at the same moment: nothing is public then. */
  publish(named: Named<Publication>): Promise<boolean>;
  /** @returns false as `publish`. */
  withdraw(id: string, reason: string): Promise<boolean>;
}

const registerLog = (db: Database, table: string, clock: Clock) =>
  createAppendLog({ db, table, clock }, VERSION, RegisterEntrySchema, ({ number }) => ({
    pk: REGISTER,
    sk: String(number).padStart(6, '0'),
  }));

export const createPublishedRepository = (
  db: Database,
  table: string,
  clock: Clock,
): PublishedRepository => ({
  register: () => registerLog(db, table, clock).all(REGISTER),
  get: async (id) =>
    (await readParts(db, table, publishedPartition(id), PublicationSchema, clock))?.document,
});

export function createPublishingRepository(
  db: Database,
  table: string,
  clock: Clock,
): PublishingRepository {
  const log = registerLog(db, table, clock);
  const next = async () => ({
    number: ((await log.last(REGISTER))?.number ?? 0) + 1,
    at: clock().toISOString(),
  });
  return {
    ...createPublishedRepository(db, table, clock),
    async publish({ id, document }) {
      const place = await next();
      await writeParts(db, table, publishedPartition(id), PublicationSchema.parse(document));
      return log.add([{ ...place, type: 'published', id, survey: document.survey }]);
    },
    withdraw: async (id, reason) => log.add([{ ...(await next()), type: 'withdrawn', id, reason }]),
  };
}
