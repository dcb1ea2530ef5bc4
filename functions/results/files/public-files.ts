import { createHash } from 'node:crypto';
import { type Distribution, dcat } from '../../../shared/publication/open-data/dcat.ts';
import { dictionaryCsv } from '../../../shared/publication/open-data/dictionary-csv.ts';
import { indicatorsCsv } from '../../../shared/publication/open-data/indicators-csv.ts';
import { openSdgCsv } from '../../../shared/publication/open-data/open-sdg-csv.ts';
import { resultsJson } from '../../../shared/publication/open-data/results-json.ts';
import { tidyCsv } from '../../../shared/publication/open-data/tidy-csv.ts';
import { type Opened, ownPath } from '../frame.ts';

const CSV = 'text/csv; charset=utf-8';

/** A file of a publication; made when somebody asks for it. */
export interface PublicFile extends Distribution {
  readonly content: () => string;
}

/** Every file of a publication, the checksums last. */
export function publicFiles(opened: Opened): PublicFile[] {
  const data = dataFiles(opened);
  const catalogued = [...data, catalogue(opened, data)];
  return [
    ...catalogued,
    {
      name: 'checksums.txt',
      type: 'text/plain; charset=utf-8',
      title: { ja: '全ファイルのチェックサム（SHA-256）', en: 'Checksums of all files (SHA-256)' },
      content: () =>
        catalogued.map(({ name, content }) => `${sha256(content())}  ${name}\n`).join(''),
    },
  ];
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
  {
    name: 'dictionary.csv',
    type: CSV,
    title: { ja: 'データ項目の説明（CSV）', en: 'Data dictionary (CSV)' },
    content: dictionaryCsv,
  },
  ...publication.indicators.map(
    (indicator): PublicFile => ({
      name: `indicator-${indicator.code}.csv`,
      type: CSV,
      title: {
        ja: `${indicator.stated[0]?.name ?? indicator.code}（CSV、Open SDG形式）`,
        en: `${city?.english?.indicators[indicator.code] ?? indicator.code} (CSV, Open SDG layout)`,
      },
      content: () => openSdgCsv(publication, indicator),
    }),
  ),
];

const catalogue = (opened: Opened, files: readonly Distribution[]): PublicFile => ({
  name: 'dcat.jsonld',
  type: 'application/ld+json; charset=utf-8',
  title: { ja: 'データカタログ用の記述（DCAT、JSON-LD）', en: 'Catalogue entry (DCAT, JSON-LD)' },
  content: () =>
    dcat({
      publication: opened.publication,
      publishedAt: opened.entry.publishedAt,
      address: `${opened.deps.siteUrl}/results${ownPath(opened.entry)}`,
      municipality: opened.city?.municipality,
      files,
    }),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
