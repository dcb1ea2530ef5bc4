import type * as z from 'zod';
import {
  currentPublications,
  type RegisteredPublication,
} from '../../../shared/publication/register.ts';
import type { ResultsDeps } from '../deps.ts';
import { ownPath } from '../frame.ts';
import { shortName } from '../shelf.ts';
import { apiPath } from './addresses.ts';
import type { RegisterSchema } from './publication-schemas.ts';

/** The register for programs: what stands, what stood before, and why something was taken back. */
export function register(
  { siteUrl, definitions }: ResultsDeps,
  all: readonly RegisteredPublication[],
): z.output<typeof RegisterSchema> {
  const current = new Set(currentPublications(all).map(({ id }) => id));
  return {
    publications: all.map((entry) => {
      const title = definitions.get(entry.survey)?.title;
      return {
        survey: entry.survey,
        id: shortName(entry.id),
        hash: entry.id,
        publishedAt: entry.publishedAt,
        title: title ? { ja: title.ja, en: title.en } : null,
        status: entry.withdrawn
          ? ('withdrawn' as const)
          : current.has(entry.id)
            ? ('current' as const)
            : ('superseded' as const),
        withdrawn: entry.withdrawn,
        links: {
          self: `${siteUrl}${apiPath(entry)}`,
          page: `${siteUrl}/results${ownPath(entry)}`,
        },
      };
    }),
  };
}
