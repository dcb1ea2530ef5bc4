import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import type { PublicFile } from '../files/public-file.ts';
import { filePath, link, type Opened } from '../frame.ts';

interface Props {
  readonly opened: Opened;
  readonly description: string;
  readonly files: readonly Pick<PublicFile, 'name' | 'type' | 'title'>[];
}

/** The publication as search engines for data read it (schema.org); no script runs. */
export const DatasetJsonLd = ({ opened, description, files }: Props) => {
  const { language, publication, entry, deps, city } = opened;
  const at = (path: string) => `${deps.siteUrl}${path}`;
  const told = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: publication.title[language],
    description,
    url: at(link(opened, '/data')),
    identifier: at(link({ language: 'ja', entry })),
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: ['ja', 'en'],
    datePublished: entry.publishedAt,
    temporalCoverage: `${publication.firstDay}/${publication.closesOn}`,
    creator: {
      '@type': 'GovernmentOrganization',
      name: publication.city[language],
      ...(city?.municipality ? { identifier: city.municipality } : {}),
    },
    distribution: files.map(({ name, type, title }) => ({
      '@type': 'DataDownload',
      name: title[language],
      encodingFormat: type.split(';')[0],
      contentUrl: at(filePath(entry, name)),
    })),
  };
  // Nothing in it may end the element it stands in.
  const json = JSON.stringify(told).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
};
