import type { WorkbookSheet } from '../../../shared/workbook/workbook.ts';
import { countedPeriod } from '../counted-period.ts';
import { CONVENTIONS } from '../pages/table-conventions.tsx';
import type { EditionTables } from '../tables/edition-tables.ts';
import { MARK_TEXTS, markOf } from '../wording.ts';

type About = Pick<EditionTables, 'definition' | 'results'>;

/** Where a file comes from, on top of every sheet. */
export function sourceNotes({ definition, results }: About): string[] {
  const mark = markOf(definition);
  return [
    ...(mark ? [`【${mark}】${MARK_TEXTS[mark]}`] : []),
    definition.title.ja,
    `集計番号 ${results.run.slice(0, 8)}　${countedPeriod(results)}`,
  ];
}

/** 凡例: what figures and marks mean, and why some text begins with an apostrophe. */
export const conventionsSheet = (about: About): WorkbookSheet => ({
  name: '凡例',
  title: '凡例',
  notes: sourceNotes(about),
  header: ['説明'],
  widths: [100],
  rows: [
    ...CONVENTIONS,
    "「=」「+」「-」「@」（全角を含む）やタブで始まる文字の前には、表計算ソフトが計算式として実行しないように「'」を付けています。",
    `設問定義の第${about.results.definitionVersion}版、集計方法の第${about.results.engineVersion}版によります。`,
  ].map((text) => [text]),
});

/** 目次, for workbooks of many sheets. */
export const contentsSheet = (about: About, sheets: readonly WorkbookSheet[]): WorkbookSheet => ({
  name: '目次',
  title: '目次',
  notes: sourceNotes(about),
  header: ['シート', '内容'],
  widths: [20, 90],
  rows: sheets.map(({ name, title }) => [name, title]),
});
