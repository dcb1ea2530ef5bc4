import { percentTenths } from '../kpi/percent.ts';
import type {
  PreparedPublication,
  PublicKpi,
  PublicStream,
  PublicVariable,
} from './publication.ts';

/** A KPI among those who chose one value of an attribute. */
export interface KpiShare {
  readonly option: PublicVariable['options'][number];
  readonly n: number;
  readonly count: number;
  readonly percentTenths: number | null;
}

export interface KpiBreakdown {
  readonly attribute: PublicVariable;
  /** Values whose counts are all public; the others are left out. */
  readonly shares: readonly KpiShare[];
  readonly hidden: readonly PublicVariable['options'][number][];
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
    const shares: KpiShare[] = [];
    const hidden: PublicVariable['options'][number][] = [];
    for (const option of attribute.options) {
      const row = rows.find((one) => one.option === option.code);
      const counts = counted.map((i) => row?.counts[i] ?? null);
      if (!row || row.n === null || counts.includes(null)) hidden.push(option);
      else {
        const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        shares.push({
          option,
          n: row.n,
          count,
          percentTenths: percentTenths(count, row.n) ?? null,
        });
      }
    }
    return [{ attribute, shares, hidden }];
  });
}
