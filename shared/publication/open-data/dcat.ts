import type { Publication } from '../publication.ts';

/** A file of a publication, as a catalogue names it. */
export interface Distribution {
  readonly name: string;
  readonly type: string;
  readonly title: { readonly ja: string; readonly en: string };
}

interface CatalogueInput {
  readonly publication: Publication;
  readonly publishedAt: string;
  /** The publication's own address, absolute. */
  readonly address: string;
  /** Of the municipality (全国地方公共団体コード); where it has none, left out. */
  readonly municipality: string | undefined;
  readonly files: readonly Distribution[];
}

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** The publication as a data set of DCAT 3, in JSON-LD. */
export function dcat(input: CatalogueInput): string {
  const { publication, publishedAt, address, municipality, files } = input;
  const both = ({ ja, en }: { ja: string; en: string }) => ({ ja, en });
  return `${JSON.stringify(
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
        'dct:title': { '@container': '@language' },
        'dct:description': { '@container': '@language' },
        'foaf:name': { '@container': '@language' },
        'dct:issued': { '@type': 'xsd:dateTime' },
        'dcat:startDate': { '@type': 'xsd:date' },
        'dcat:endDate': { '@type': 'xsd:date' },
        'dct:license': { '@type': '@id' },
        'dcat:landingPage': { '@type': '@id' },
        'dcat:accessURL': { '@type': '@id' },
        'dcat:downloadURL': { '@type': '@id' },
        'dcat:mediaType': { '@type': '@id' },
      },
      '@id': address,
      '@type': 'dcat:Dataset',
      'dct:title': both(publication.title),
      'dct:description': {
        ja: `${publication.sample ? '【見本データ】' : ''}${publication.city.ja}が行った市民アンケートの集計結果。個人がわからないように一部を秘匿しています。`,
        en: `${publication.sample ? '[Sample data] ' : ''}Results of the citizen survey of ${publication.city.en}. Some counts are withheld so that nobody can be recognised.`,
      },
      'dct:identifier': address,
      'dct:issued': publishedAt,
      'dct:language': ['ja', 'en'],
      'dct:license': LICENCE,
      'dct:publisher': {
        '@type': 'foaf:Organization',
        'foaf:name': both(publication.city),
        ...(municipality ? { 'dct:identifier': municipality } : {}),
      },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': publication.firstDay,
        'dcat:endDate': publication.closesOn,
      },
      'dcat:landingPage': address,
      'dcat:distribution': files.map(({ name, type, title }) => ({
        '@id': `${address}/data/${name}`,
        '@type': 'dcat:Distribution',
        'dct:title': both(title),
        'dct:license': LICENCE,
        'dcat:accessURL': `${address}/data`,
        'dcat:downloadURL': `${address}/data/${name}`,
        'dcat:mediaType': `${MEDIA_TYPES}${type.split(';')[0]}`,
      })),
    },
    null,
    1,
  )}\n`;
}
