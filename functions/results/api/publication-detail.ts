import type * as z from 'zod';
import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import { publicFiles } from '../files/public-files.ts';
import { filePath, type Opened, ownPath } from '../frame.ts';
import { shortName } from '../shelf.ts';
import { apiPath } from './addresses.ts';
import type { PublicationDetailSchema } from './publication-schemas.ts';

/** What a publication is, and where its parts stand. */
export function publicationDetail(opened: Opened): z.output<typeof PublicationDetailSchema> {
  const { publication, entry, city, deps } = opened;
  const at = (rest = '') => `${deps.siteUrl}${apiPath(entry, rest)}`;
  return {
    survey: publication.survey,
    id: shortName(entry.id),
    hash: entry.id,
    publishedAt: entry.publishedAt,
    title: publication.title,
    city: publication.city,
    municipality: city?.municipality ?? null,
    sample: publication.sample,
    licence: LICENCE,
    firstDay: publication.firstDay,
    closesOn: publication.closesOn,
    lastDay: publication.lastDay,
    definitionVersion: publication.definitionVersion,
    run: publication.run,
    weighted: publication.weighting.status === 'weighted',
    disclosure: publication.disclosure,
    streams: publication.streams.map(({ stream, responses, population }) => ({
      stream,
      responses,
      population,
    })),
    files: publicFiles(opened).map(({ name, type, title }) => ({
      name,
      mediaType: type,
      title,
      url: `${deps.siteUrl}${filePath(entry, name)}`,
    })),
    links: {
      self: at(),
      page: `${deps.siteUrl}/results${ownPath(entry)}`,
      indicators: at('/indicators'),
      questions: at('/questions'),
      freeText: at('/free-text'),
      results: at('/results'),
    },
  };
}
