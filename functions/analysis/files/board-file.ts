import { type Column, toCsv } from '../../../shared/csv/csv.ts';
import type { StatedValue } from '../../../shared/indicator/indicator.ts';
import { printedName } from '../../../shared/indicator/printed-name.ts';
import type { StatedProgress } from '../../../shared/indicator/progress.ts';
import {
  PROGRESS_REASON_TEXTS,
  PROGRESS_STATUS_TEXTS,
} from '../../../shared/indicator/progress-wording.ts';
import { CHANGE_VERDICT_TEXTS } from '../../../shared/kpi/change-wording.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { statusOf } from '../board/board-groups.ts';
import { type BoardRow, lineOf } from '../board/board-row.ts';
import { enteredUnitOf, timeOf } from '../board/value-text.ts';
import { statusName } from '../pages/board/board-statuses.tsx';
import { MARK_TEXTS, ROUGH_BELOW, SAMPLE_MARK } from '../wording.ts';
import { columnSheet } from './column-sheet.ts';

/** One line of the file: an indicator at one place of the plan. */
interface BoardFileRow {
  readonly row: BoardRow;
  readonly stated: StatedValue;
  readonly progress: StatedProgress | undefined;
  readonly place: number;
}

const linesOf = (rows: readonly BoardRow[]): BoardFileRow[] =>
  rows.flatMap((row) =>
    row.indicator.stated.map((stated, place) => ({
      row,
      stated,
      place,
      progress: row.progress?.stated[place],
    })),
  );

/** Every indicator of the plan with every place that states it, as the board shows them. */
export const boardCsv = (rows: readonly BoardRow[]): string => toCsv(COLUMNS, linesOf(rows));

/** The same as a workbook. */
export const boardWorkbook = (rows: readonly BoardRow[]): Workbook => ({
  sheets: [
    columnSheet(
      {
        name: '計画の指標',
        title: '計画の指標',
        notes: rows.some(({ latest }) => latest?.sample)
          ? [`【${SAMPLE_MARK}】を含みます。${MARK_TEXTS[SAMPLE_MARK]}`]
          : [],
        wide: ['指標名', '進み具合の理由', '出典', '計画の記載箇所'],
      },
      COLUMNS,
      linesOf(rows),
    ),
    {
      name: '凡例',
      title: '凡例',
      notes: [],
      header: ['説明'],
      widths: [100],
      rows: CONVENTIONS.map((text) => [text]),
    },
  ],
});

const CONVENTIONS = [
  '1行は、1つの指標の、計画の1つの記載です。同じ指標が計画の複数の箇所にあるときは、その数だけ行があります。最新値はどの行も同じです。',
  '基準値と目標値は計画に印刷されたとおりの文字です。計算し直していません。',
  '「記載ごとの進み具合」は、その行の記載だけで判定したものです。「進み具合」は、職員が公式の記載を選んでいればそれにより、選んでいなければすべての記載によります。',
  '「達成」「順調」「遅れ」は、基準値と目標値を結ぶ直線と最新値を比べた判定です。標本調査の値は95％信頼区間の全体で比べ、区間に線が入るときは「判定できない」とします。',
  `n が${ROUGH_BELOW}未満の値には参考値の欄に「*」を付けています。`,
  "「=」「+」「-」「@」（全角を含む）やタブで始まる文字の前には、表計算ソフトが計算式として実行しないように「'」を付けています。",
] as const;

const COLUMNS: readonly Column<BoardFileRow>[] = [
  { header: '指標コード', cell: ({ row }) => row.indicator.code },
  {
    header: '指標名',
    cell: ({ row, stated }) => printedName({ measure: row.indicator.measure, stated: [stated] }),
  },
  { header: '分野', cell: ({ stated }) => stated.field },
  { header: 'SDGsの目標', cell: ({ row }) => row.goals.join('・') || null },
  { header: '施策', cell: ({ row }) => row.policies.join('・') || null },
  { header: '最新値', cell: ({ row }) => row.latest?.value ?? null },
  { header: '単位', cell: ({ row }) => enteredUnitOf(row.indicator) },
  { header: '最新値の時点', cell: ({ row }) => (row.latest ? timeOf(row.latest.at) : null) },
  {
    header: '95％信頼区間下限',
    decimals: 1,
    cell: ({ row }) => row.latest?.interval?.low ?? null,
  },
  {
    header: '95％信頼区間上限',
    decimals: 1,
    cell: ({ row }) => row.latest?.interval?.high ?? null,
  },
  { header: 'n', cell: ({ row }) => row.latest?.n ?? null },
  {
    header: '参考値',
    cell: ({ row }) => ((row.latest?.n ?? ROUGH_BELOW) < ROUGH_BELOW ? '*' : null),
  },
  { header: '出典', cell: ({ row }) => sourceOf(row) },
  { header: '途中集計', cell: ({ row }) => (row.latest?.running ? '途中集計' : null) },
  { header: '見本', cell: ({ row }) => (row.latest?.sample ? SAMPLE_MARK : null) },
  { header: '進み具合', cell: ({ row }) => statusName(statusOf(row)) },
  {
    header: '進み具合の理由',
    cell: ({ row }) => (row.progress ? PROGRESS_REASON_TEXTS[row.progress.reason].ja : null),
  },
  { header: '計画の記載箇所', cell: ({ stated }) => stated.section },
  { header: '計画の行', cell: ({ stated }) => lineOf(stated) },
  {
    header: '公式の記載',
    cell: ({ row, stated }) => (row.officialLine === lineOf(stated) ? '公式' : null),
  },
  { header: '基準値', cell: ({ stated }) => stated.baseline },
  { header: '基準時点', cell: ({ stated }) => stated.baselineAt },
  { header: '目標値', cell: ({ stated }) => stated.target },
  { header: '目標時点', cell: ({ stated }) => stated.targetBy },
  {
    header: '記載ごとの進み具合',
    cell: ({ progress }) => (progress ? PROGRESS_STATUS_TEXTS[progress.status].ja : null),
  },
  {
    header: '基準値からの変化の判定',
    cell: ({ row, place }) => {
      const change = row.verdicts?.sinceBaseline[place];
      return change ? CHANGE_VERDICT_TEXTS[change.verdict].ja : null;
    },
  },
];

function sourceOf({ latest }: BoardRow): string | null {
  if (!latest) return null;
  const { origin } = latest;
  return origin.type === 'survey'
    ? origin.definition.title.ja
    : `${origin.figure.department}　${origin.figure.source}`;
}
