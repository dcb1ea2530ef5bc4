import type { Column } from '../../shared/csv/csv.ts';

/** One row of the CSV; what a table does not have stays empty. */
export interface FigureRow {
  readonly table:
    | 'kpi'
    | 'stated'
    | 'verdicts'
    | 'weighting'
    | 'sampling_error'
    | 'question'
    | 'cross';
  readonly stream?: string;
  readonly variable: string;
  readonly by?: string;
  readonly byOption?: string | null;
  readonly option?: string;
  readonly denominator?: string;
  readonly n?: number;
  readonly count?: number;
  readonly percent?: number | null;
  readonly printed?: string;
  readonly small?: boolean;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly weightedPercent?: number | null;
  readonly weightedLow?: number | null;
  readonly weightedHigh?: number | null;
  readonly effectiveN?: number | null;
  readonly deff?: number | null;
  readonly official?: string;
  readonly planLine?: number;
  readonly baseline?: string;
  readonly baselineAt?: string;
  readonly target?: string;
  readonly targetBy?: string;
  readonly progress?: string | null;
  readonly progressReason?: string | null;
  readonly onPath?: number | null;
  readonly neededPace?: number | null;
  readonly pace?: number | null;
  readonly expected?: number | null;
  readonly change?: number | null;
  readonly changeVerdict?: string | null;
  readonly changeReason?: string | null;
  readonly comparability?: string | null;
  readonly comparabilityReason?: string | null;
}

/** In the order in which the help explains them. */
const HEADERS: readonly (readonly [header: string, field: keyof FigureRow])[] = [
  ['table', 'table'],
  ['stream', 'stream'],
  ['variable', 'variable'],
  ['by', 'by'],
  ['by_option', 'byOption'],
  ['option', 'option'],
  ['denominator', 'denominator'],
  ['n', 'n'],
  ['count', 'count'],
  ['percent', 'percent'],
  ['printed', 'printed'],
  ['mark', 'small'],
  ['low', 'low'],
  ['high', 'high'],
  ['weighted_percent', 'weightedPercent'],
  ['weighted_low', 'weightedLow'],
  ['weighted_high', 'weightedHigh'],
  ['effective_n', 'effectiveN'],
  ['deff', 'deff'],
  ['official', 'official'],
  ['plan_line', 'planLine'],
  ['baseline', 'baseline'],
  ['baseline_at', 'baselineAt'],
  ['target', 'target'],
  ['target_by', 'targetBy'],
  ['progress', 'progress'],
  ['progress_reason', 'progressReason'],
  ['on_path', 'onPath'],
  ['needed_pace', 'neededPace'],
  ['pace', 'pace'],
  ['expected', 'expected'],
  ['change', 'change'],
  ['change_verdict', 'changeVerdict'],
  ['change_reason', 'changeReason'],
  ['comparability', 'comparability'],
  ['comparability_reason', 'comparabilityReason'],
];

export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = HEADERS.map(([header, field]) => ({
  header,
  cell: (row) => {
    const value = row[field] ?? null;
    return typeof value === 'boolean' ? (value ? '*' : null) : value;
  },
}));

/** Tenths of a percent point as a number with one decimal. */
export const points = (tenths: number | null | undefined): number | null =>
  tenths === null || tenths === undefined ? null : tenths / 10;
