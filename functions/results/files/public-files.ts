import { createHash } from 'node:crypto';
import { printedName } from '../../../shared/indicator/printed-name.ts';
import { type Distribution, dcat } from '../../../shared/publication/open-data/dcat.ts';
import { dictionaryCsv } from '../../../shared/publication/open-data/dictionary-csv.ts';
import { freeTextCsv } from '../../../shared/publication/open-data/free-text-csv.ts';
import { indicatorsCsv } from '../../../shared/publication/open-data/indicators-csv.ts';
import { openSdgCsv } from '../../../shared/publication/open-data/open-sdg-csv.ts';
import { resultsJson } from '../../../shared/publication/open-data/results-json.ts';
import { tidyCsv } from '../../../shared/publication/open-data/tidy-csv.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { apiPath, DESCRIPTION } from '../api/addresses.ts';
import { type Opened, ownPath } from '../frame.ts';
import { archive } from './archive.ts';
import { madeOnce, type PublicFile } from './public-file.ts';
import { readme } from './readme.ts';

const CSV = 'text/csv; charset=utf-8';

/** Files of the documents that are in memory, so that whoever loads them all has none made twice. */
const kept = new WeakMap<Publication, { publishedAt: string; files: readonly PublicFile[] }>();

/** Every file of a publication: the ZIP of all others first, its checksums last. */
export function publicFiles(opened: Opened): readonly PublicFile[] {
  const { publication, entry } = opened;
  const known = kept.get(publication);
  // What was withdrawn and published again after all is dated anew.
  if (known?.publishedAt === entry.publishedAt) return known.files;
  const files = makeFiles(opened);
  kept.set(publication, { publishedAt: entry.publishedAt, files });
  return files;
}

function makeFiles(opened: Opened): PublicFile[] {
  const data = dataFiles(opened).map((file) => ({ ...file, content: madeOnce(file.content) }));
  const described = [...data, catalogue(opened, data)];
  const summed = [readme(opened, described), ...described];
  const files = [...summed, checksums(summed)];
  return [archive(opened, files), ...files];
}

const dataFiles = ({ publication, entry, city }: Opened): PublicFile[] => [
  {
    name: 'results.csv',
    type: CSV,
    title: { ja: '全設問の結果（CSV）', en: 'Results of all questions (CSV)' },
    content: () => tidyCsv(publication),
  },
  {
    name: 'results.json',
    type: 'application/json; charset=utf-8',
    title: { ja: '全設問の結果（JSON）', en: 'Results of all questions (JSON)' },
    content: () => resultsJson(publication, entry.publishedAt),
  },
  {
    name: 'indicators.csv',
    type: CSV,
    title: {
      ja: '指標の基準値・実績値・目標値（CSV）',
      en: 'Indicators: baselines, values, targets (CSV)',
    },
    content: () => indicatorsCsv(publication, city?.english?.indicators ?? {}),
  },
  ...(publication.freeText
    ? [
        {
          name: 'free-text.csv',
          type: CSV,
          title: { ja: '公表する自由記述（CSV）', en: 'Released free text (CSV)' },
          content: () => freeTextCsv(publication),
        },
      ]
    : []),
  {
    name: 'dictionary.csv',
    type: CSV,
    title: { ja: 'データ項目の説明（CSV）', en: 'Data dictionary (CSV)' },
    content: () => dictionaryCsv(publication),
  },
  ...publication.indicators.map(
    (indicator): PublicFile => ({
      name: `indicator-${indicator.code}.csv`,
      type: CSV,
      title: {
        ja: `${printedName(indicator)}（CSV、Open SDG形式）`,
        en: `${city?.english?.indicators[indicator.code] ?? indicator.code} (CSV, Open SDG layout)`,
      },
      content: () => openSdgCsv(publication, indicator),
    }),
  ),
];

const catalogue = (opened: Opened, files: readonly PublicFile[]): PublicFile => ({
  name: 'dcat.jsonld',
  type: 'application/ld+json; charset=utf-8',
  title: { ja: 'データカタログ用の記述（DCAT、JSON-LD）', en: 'Catalogue entry (DCAT, JSON-LD)' },
  content: madeOnce(() => {
    const { publication, entry, deps, city } = opened;
    return dcat({
      publication,
      publishedAt: entry.publishedAt,
      address: `${deps.siteUrl}/results${ownPath(entry)}`,
      municipality: city?.municipality,
      files: files.map((file): Distribution & { sha256: string } => ({
        ...file,
        sha256: sha256(file.content()),
      })),
      service: {
        endpoint: `${deps.siteUrl}${apiPath(entry)}`,
        description: `${deps.siteUrl}${DESCRIPTION}`,
      },
    });
  }),
});

const checksums = (files: readonly PublicFile[]): PublicFile => ({
  name: 'checksums.txt',
  type: 'text/plain; charset=utf-8',
  title: { ja: '全ファイルのチェックサム（SHA-256）', en: 'Checksums of all files (SHA-256)' },
  content: madeOnce(() =>
    files.map(({ name, content }) => `${sha256(content())}  ${name}\n`).join(''),
  ),
});

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
