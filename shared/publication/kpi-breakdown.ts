import { percentTenths } from '../kpi/percent.ts';
import type {
  PreparedPublication,
  PublicKpi,
  PublicStream,
  PublicVariable,
} from './publication.ts';

/** A KPI among those who chose one value of an attribute; `share` is null where a count is hidden. */
export interface KpiGroup {
  readonly option: PublicVariable['options'][number];
  readonly share: {
    readonly n: number;
    readonly count: number;
    readonly percentTenths: number | null;
  } | null;
}

export interface KpiBreakdown {
  readonly attribute: PublicVariable;
  /** In the order of the attribute's values. */
  readonly groups: readonly KpiGroup[];
}

/**
 * A KPI by each attribute, added up from the counts that are public anyway.
 *
 * @returns nothing where people could tick several answers: their counts can't be added up.
 */
export function kpiBreakdowns(
  { variables }: Pick<PreparedPublication, 'variables'>,
  { tables }: PublicStream,
  { variable: name, anyOf }: Pick<PublicKpi, 'variable' | 'anyOf'>,
): KpiBreakdown[] {
  const question = variables.find((one) => one.name === name);
  if (!question || question.multiple) return [];
  const counted = question.options.flatMap(({ code }, i) => (anyOf.includes(code) ? [i] : []));
  return tables.flatMap(({ variable, by, rows }) => {
    const attribute = variables.find((one) => one.name === by);
    if (variable !== name || !attribute) return [];
    const groups = attribute.options.map((option): KpiGroup => {
      const row = rows.find((one) => one.option === option.code);
      const counts = counted.map((i) => row?.counts[i] ?? null);
      if (!row || row.n === null || counts.includes(null)) return { option, share: null };
      const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const tenths = percentTenths(count, row.n) ?? null;
      return { option, share: { n: row.n, count, percentTenths: tenths } };
    });
    return [{ attribute, groups }];
  });
}
