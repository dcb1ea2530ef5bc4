import { LICENCE } from '../../../shared/publication/open-data/dcat.ts';
import { printDay } from '../../../shared/web/print-day.ts';
import { API } from '../api/addresses.ts';
import { type Opened, ownPath } from '../frame.ts';
import { timeText } from '../print.ts';
import { CHECK_SQL } from './check-sql.ts';
import type { PublicFile } from './public-file.ts';

/** What the files are, for whoever has them without the page they came from. */
export const readme = (
  opened: Opened,
  files: readonly Pick<PublicFile, 'name' | 'title'>[],
): PublicFile => ({
  name: 'README.txt',
  type: 'text/plain; charset=utf-8',
  title: { ja: 'はじめにお読みください', en: 'Read me first' },
  // As Windows opens text: with byte order mark and CRLF, like the CSVs.
  content: () =>
    `\uFEFF${[...inJapanese(opened, files), '', '----', '', ...inEnglish(opened, files), ''].join('\r\n')}`,
});

function inJapanese(
  opened: Opened,
  files: readonly Pick<PublicFile, 'name' | 'title'>[],
): string[] {
  const { publication, entry, deps, city } = opened;
  return [
    `${publication.title.ja}　公表データ`,
    ...(publication.sample
      ? ['【見本データ】動作を確かめるために作った数値です。市民の回答ではありません。']
      : []),
    '',
    `公表した市：${publication.city.ja}${city?.municipality ? `（全国地方公共団体コード ${city.municipality}）` : ''}`,
    `調査した期間：${printDay(publication.firstDay, 'ja')}〜${printDay(publication.closesOn, 'ja')}`,
    `公表した日：${timeText(entry.publishedAt, 'ja')}`,
    `アドレス：${deps.siteUrl}/results${ownPath(entry)}`,
    `API：${deps.siteUrl}${API}/publications`,
    '',
    'ファイル',
    ...files.map(({ name, title }) => `  ${name}　${title.ja}`),
    '  checksums.txt　全ファイルのチェックサム（SHA-256）。「sha256sum -c checksums.txt」で確かめられます。',
    '',
    ...(publication.freeText
      ? [
          'free-text.csv は、市が公表することにした自由記述です。「（略）」は、個人がわかるおそれのある部分を置き換えたものです。',
        ]
      : []),
    '文字コードはUTF-8です。個人がわからないように秘匿した欄は空欄で、status 欄に hidden とあります。',
    '',
    '検算するには：DuckDB（無料のソフト）で、このフォルダーを開いて次のSQLを実行します。',
    '公表した割合をすべて人数から計算し直し、合わない行だけを表示します。何も表示されなければ、すべて一致しています。',
    ...CHECK_SQL.split('\n').map((line) => `  ${line}`),
    '',
    `利用の条件：クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）${LICENCE}`,
    `「${publication.title.ja}（${publication.city.ja}）」のように出典を示してください。加工した場合は、そのことも示してください。`,
  ];
}

function inEnglish(opened: Opened, files: readonly Pick<PublicFile, 'name' | 'title'>[]): string[] {
  const { publication, entry, deps, city } = opened;
  return [
    `${publication.title.en}: published data`,
    ...(publication.sample
      ? ['[Sample data] Invented figures to try the site out. No resident gave these answers.']
      : []),
    '',
    `Published by: ${publication.city.en}${city?.municipality ? ` (code of the municipality ${city.municipality})` : ''}`,
    `Survey period: ${publication.firstDay} to ${publication.closesOn}`,
    `Published on: ${timeText(entry.publishedAt, 'en')}`,
    `Address: ${deps.siteUrl}/results/en${ownPath(entry)}`,
    `API: ${deps.siteUrl}${API}/publications`,
    '',
    'Files',
    ...files.map(({ name, title }) => `  ${name}  ${title.en}`),
    '  checksums.txt  Checksums of all files (SHA-256), checked by "sha256sum -c checksums.txt"',
    '',
    ...(publication.freeText
      ? [
          'free-text.csv holds what the city released of what people wrote; （略） stands for passages left out.',
        ]
      : []),
    'Text is UTF-8. What is withheld so that nobody can be recognised is blank, with "hidden" in the column status.',
    '',
    'Check it yourself: run this SQL with DuckDB (free software) in this folder. It computes every published',
    'percent again from its counts and lists those that differ: no rows means that all agree.',
    ...CHECK_SQL.split('\n').map((line) => `  ${line}`),
    '',
    `Licence: Creative Commons Attribution 4.0 International (CC BY 4.0) ${LICENCE}`,
    `Please name the source, as in "${publication.title.en}, ${publication.city.en}", and say so where you changed something.`,
  ];
}
