import type { BothCross, BothTables } from '../../../shared/kpi/both-tables.ts';
import { type FigureInterval, intervalTenths } from '../../../shared/kpi/kpi-figure.ts';
import type { Share } from '../../../shared/kpi/percents.ts';
import { NO_ANSWER, NOT_ASKED } from '../../../shared/kpi/variable.ts';
import type { ShownVariable } from './shown-variable.ts';

/** One line of a frequency table, or one column of a cross table. */
export interface TableLine extends Share {
  readonly code: string;
  readonly label: string;
  readonly weightedTenths: number | null;
  /** 95 %, of the percent without weights; null for the open stream, which has no sampling error. */
  readonly interval: FigureInterval | null;
}

/** What a sampled stream was drawn from, as far as anybody knows. */
export interface Sample {
  readonly population: number | undefined;
}

/** The options, then 無回答 and, where a condition left people out, 非該当. */
export function tableLines(
  variable: ShownVariable,
  table: BothTables,
  sample: Sample | null,
): TableLine[] {
  const line = (code: string, label: string, share: Share): TableLine => ({
    code,
    label,
    count: share.count,
    percentTenths: share.percentTenths,
    weightedTenths: table.weighted?.percentTenths[code] ?? null,
    interval:
      sample && share.percentTenths !== null && table.n > 0
        ? intervalTenths({ count: share.count, n: table.n, population: sample.population })
        : null,
  });
  return [
    ...variable.options.map(({ code, label }) => {
      const share = table.options.find(({ option }) => option === code);
      return line(code, label, share ?? { count: 0, percentTenths: null });
    }),
    line(NO_ANSWER, '無回答', table.noAnswer),
    ...(variable.askedOf ? [line(NOT_ASKED, '非該当', table.notAsked)] : []),
  ];
}

/** One row of a cross table under the words it is printed with. */
export interface CrossLine {
  /** Null for the total. */
  readonly code: string | null;
  readonly label: string;
  readonly small: boolean;
  readonly table: BothTables;
  readonly lines: readonly TableLine[];
}

/** The total first, then those who chose each option of the stub. */
export function crossLines(
  head: ShownVariable,
  stub: ShownVariable,
  { total, rows }: BothCross,
  sample: Sample | null,
): CrossLine[] {
  return [total, ...rows].map(({ option, table, small }) => ({
    code: option,
    label: stub.options.find(({ code }) => code === option)?.label ?? '全体',
    small,
    table,
    lines: tableLines(head, table, sample),
  }));
}
