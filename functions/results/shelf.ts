import type { Publication } from '../../shared/publication/publication.ts';
import {
  currentPublications,
  type RegisteredPublication,
  registeredPublications,
} from '../../shared/publication/register.ts';
import type { PublishedRepository } from '../../shared/storage/publication-repository.ts';

/** So many characters of a publication's name stand in its address. */
const SHORT = 12;
/** Documents that stay in memory; a document never changes. */
const KEPT = 4;

export interface Found {
  readonly entry: RegisteredPublication;
  /** Missing once it is withdrawn. */
  readonly document: Publication | undefined;
  /** What stands for the survey now, where that is another. */
  readonly newer: RegisteredPublication | undefined;
}

export interface EarlierPublication {
  readonly entry: RegisteredPublication;
  readonly document: Publication;
}

/** All that was ever published, as the public may read it. */
export interface Shelf {
  /** Latest first. */
  all(): Promise<RegisteredPublication[]>;
  /** What stands for a survey now; without a survey what was published last. */
  current(survey?: string): Promise<Found | undefined>;
  /** By what stands in its address. */
  find(survey: string, short: string): Promise<Found | undefined>;
  /** What a publication is compared with, as long as it may be read. */
  earlier(document: Publication): Promise<EarlierPublication | undefined>;
}

export const shortName = (id: string): string => id.slice(0, SHORT);

/** The register is read each time, so that what is withdrawn is gone at once. */
export function createShelf(repository: PublishedRepository): Shelf {
  const kept = new Map<string, Publication>();
  const all = async () => registeredPublications(await repository.register());
  const document = async (id: string): Promise<Publication | undefined> => {
    const known = kept.get(id) ?? (await repository.get(id));
    if (!known) return undefined;
    kept.delete(id);
    kept.set(id, known);
    for (const [oldest] of [...kept].slice(0, -KEPT)) kept.delete(oldest);
    return known;
  };
  const open = async (
    entries: readonly RegisteredPublication[],
    entry: RegisteredPublication | undefined,
  ): Promise<Found | undefined> => {
    if (!entry) return undefined;
    const current = currentPublications(entries).find(({ survey }) => survey === entry.survey);
    return {
      entry,
      document: entry.withdrawn ? undefined : await document(entry.id),
      newer: current?.id === entry.id ? undefined : current,
    };
  };
  return {
    all,
    async current(survey) {
      const entries = await all();
      const standing = currentPublications(entries);
      return open(
        entries,
        standing.find((one) => survey === undefined || one.survey === survey),
      );
    },
    async find(survey, short) {
      const entries = await all();
      return open(
        entries,
        entries.find((one) => one.survey === survey && shortName(one.id) === short),
      );
    },
    async earlier({ earlier }) {
      if (!earlier) return undefined;
      const entry = (await all()).find(({ id }) => id === earlier.id);
      const found = entry && !entry.withdrawn ? await document(entry.id) : undefined;
      return entry && found && { entry, document: found };
    },
  };
}
