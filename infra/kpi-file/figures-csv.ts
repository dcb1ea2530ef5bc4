import { toCsv } from '../../shared/csv/csv.ts';
import type { BothTables } from '../../shared/kpi/both-tables.ts';
import { printShare } from '../../shared/kpi/cross-table.ts';
import type { KpiResult } from '../../shared/kpi/kpi-results.ts';
import type { Share } from '../../shared/kpi/percents.ts';
import { FEW_ANSWERS } from '../../shared/kpi/share.ts';
import { NO_ANSWER, NOT_ASKED } from '../../shared/kpi/variable.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { FIGURE_COLUMNS, type FigureRow, points } from './figure-row.ts';
import type { Figures, SamplingError } from './figures.ts';
import type { Verdict, Verdicts } from './verdicts.ts';
import { weightingRows } from './weighting-rows.ts';

/** One row a figure: how it was weighted, KPIs with their verdicts, questions, cross tables. */
export function figuresCsv(figures: Figures, definition: Definition): string {
  const { kpis, verdicts, questions, crosses } = figures;
  const kpiRows = kpis.flatMap((kpi) => {
    const verdict =
      kpi.stream === 'sampled'
        ? verdicts.kpis.find(({ indicator }) => indicator === kpi.indicator)
        : undefined;
    const row = kpiRow(kpi, definition, verdict);
    return verdict ? [row, ...statedRows(verdict)] : [row];
  });
  const questionRows = questions.flatMap((table) =>
    tableRows(table, { table: 'question', stream: table.stream, small: table.n < FEW_ANSWERS }),
  );
  const crossRows = crosses.flatMap(({ stream, stub, total, rows }) =>
    [total, ...rows].flatMap(({ option, table, small }) =>
      tableRows(table, { table: 'cross', stream, by: stub, byOption: option, small }),
    ),
  );
  return toCsv(FIGURE_COLUMNS, [
    ...kpiRows,
    verdictsRow(verdicts),
    ...weightingRows(figures.weighting),
    ...samplingErrorRows(figures.samplingError),
    ...questionRows,
    ...crossRows,
  ]);
}

function kpiRow(kpi: KpiResult, definition: Definition, verdict: Verdict | undefined): FigureRow {
  const { indicator, stream, n, interval, weighted } = kpi;
  return {
    table: 'kpi',
    stream,
    variable: indicator,
    option: 'yes',
    denominator: definition.kpis.find((rule) => rule.indicator === indicator)?.denominator ?? '',
    n,
    small: n < FEW_ANSWERS,
    ...shareCells(kpi),
    low: points(interval?.lowTenths),
    high: points(interval?.highTenths),
    weightedPercent: points(weighted?.percentTenths),
    weightedLow: points(weighted?.interval.lowTenths),
    weightedHigh: points(weighted?.interval.highTenths),
    effectiveN: weighted && Math.round(weighted.effectiveN * 10) / 10,
    deff: weighted && Math.round(weighted.deff * 1000) / 1000,
    official: kpi.official,
    progress: verdict?.progress?.label ?? null,
    progressReason: verdict?.progress?.explanation ?? null,
  };
}

const statedRows = ({ indicator, comparabilityReason, stated }: Verdict): FigureRow[] =>
  stated.map(
    ({ sourceLine, progress, change, section, ...rest }): FigureRow => ({
      table: 'stated',
      stream: 'sampled',
      variable: indicator,
      option: section,
      planLine: sourceLine,
      ...rest,
      progress: progress?.label ?? null,
      progressReason: progress?.explanation ?? null,
      change: points(change?.differenceTenths),
      changeVerdict: change?.label ?? null,
      changeReason: change?.explanation ?? null,
      comparability: change?.comparability ?? null,
      comparabilityReason,
    }),
  );

const verdictsRow = ({ count, expectedFalse }: Verdicts): FigureRow => ({
  table: 'verdicts',
  stream: 'sampled',
  variable: 'expected_false',
  n: count,
  printed: expectedFalse.toFixed(2),
});

const samplingErrorRows = (error: SamplingError | null): FigureRow[] =>
  (error?.lines ?? []).map(
    ({ percent, complement, points: size }): FigureRow => ({
      table: 'sampling_error',
      stream: 'sampled',
      variable: 'points',
      option: `${percent}, ${complement}`,
      ...(error ? { n: error.n } : {}),
      percent,
      printed: size.toFixed(2),
    }),
  );

function tableRows(
  table: BothTables,
  place: Pick<FigureRow, 'table' | 'stream' | 'by' | 'byOption' | 'small'>,
): FigureRow[] {
  const { variable, denominator, n, mean, weighted } = table;
  const base = {
    ...place,
    variable,
    denominator,
    n,
    effectiveN: weighted?.effectiveN ?? null,
    deff: weighted?.deff ?? null,
  };
  const shares = [
    ...table.options,
    { option: NO_ANSWER, ...table.noAnswer },
    { option: NOT_ASKED, ...table.notAsked },
  ].map(({ option, ...share }): FigureRow => {
    const weightedPercent = points(weighted?.percentTenths[option]);
    return { ...base, option, ...shareCells(share), weightedPercent };
  });
  if (!mean) return shares;
  const value = mean.hundredths / 100;
  const hundredths = weighted?.meanHundredths;
  return [
    ...shares,
    {
      ...base,
      n: mean.n,
      option: 'mean',
      count: mean.sum,
      percent: value,
      printed: value.toFixed(2),
      weightedPercent: hundredths === undefined ? null : hundredths / 100,
    },
  ];
}

const shareCells = (share: Share) => ({
  count: share.count,
  percent: points(share.percentTenths),
  printed: printShare(share),
});
