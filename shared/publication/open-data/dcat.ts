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
  readonly files: readonly (Distribution & { readonly sha256: string })[];
  /** The API that gives the same, and where it is described. */
  readonly service: { readonly endpoint: string; readonly description: string };
}

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-1/';
const OPENAPI = 'https://spec.openapis.org/oas/v3.1.1';

const API_TITLE = { ja: '読み取り専用のJSON API', en: 'Read-only JSON API' };
const mediaType = (type: string): string => `${MEDIA_TYPES}${type.split(';')[0]}`;

/** The publication as a data set of DCAT 3, in JSON-LD. */
export function dcat(input: CatalogueInput): string {
  const { publication, publishedAt, address, municipality, files, service } = input;
  const both = ({ ja, en }: { ja: string; en: string }) => ({ ja, en });
  return `${JSON.stringify(
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        spdx: 'http://spdx.org/rdf/terms#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
        'dct:title': { '@container': '@language' },
        'dct:description': { '@container': '@language' },
        'foaf:name': { '@container': '@language' },
        'dct:issued': { '@type': 'xsd:dateTime' },
        'dcat:startDate': { '@type': 'xsd:date' },
        'dcat:endDate': { '@type': 'xsd:date' },
        'dct:conformsTo': { '@type': '@id' },
        'dct:language': { '@type': '@id' },
        'dct:license': { '@type': '@id' },
        'spdx:algorithm': { '@type': '@id' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary' },
        'dcat:accessService': { '@type': '@id' },
        'dcat:endpointDescription': { '@type': '@id' },
        'dcat:endpointURL': { '@type': '@id' },
        'dcat:servesDataset': { '@type': '@id' },
        'dcat:keyword': { '@container': '@language' },
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
      'dct:language': [`${LANGUAGES}ja`, `${LANGUAGES}en`],
      'dcat:keyword': {
        ja: ['市民アンケート', 'SDGs', '指標'],
        en: ['citizen survey', 'SDGs', 'indicators'],
      },
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
      'dcat:distribution': [
        ...files.map(({ name, type, title, sha256 }) => ({
          '@id': `${address}/data/${name}`,
          '@type': 'dcat:Distribution',
          'dct:title': both(title),
          'dct:license': LICENCE,
          'dcat:accessURL': `${address}/data`,
          'dcat:downloadURL': `${address}/data/${name}`,
          'dcat:mediaType': mediaType(type),
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
            'spdx:checksumValue': sha256,
          },
        })),
        {
          '@id': `${address}#api`,
          '@type': 'dcat:Distribution',
          'dct:title': both(API_TITLE),
          'dct:license': LICENCE,
          'dcat:accessURL': service.endpoint,
          'dcat:accessService': {
            '@id': service.endpoint,
            '@type': 'dcat:DataService',
            'dct:title': both(API_TITLE),
            'dct:conformsTo': OPENAPI,
            'dcat:endpointURL': service.endpoint,
            'dcat:endpointDescription': service.description,
            'dcat:servesDataset': address,
          },
          'dcat:mediaType': mediaType('application/json'),
        },
      ],
    },
    null,
    1,
  )}\n`;
}
