import type { Measure } from './measure.ts';

interface Printed {
  readonly stated: readonly { readonly name: string; readonly baseline: string }[];
  readonly measure: Measure;
}

/**
 * An indicator's name as the plan prints it, told apart where that is not enough: gaps of two kinds of schools
 * share one name and differ by the first word of their baseline, which then stands before it (「小学校：…」).
 */
export const printedName = ({ stated: [first], measure }: Printed): string =>
  measure.type === 'gap_to_mean' && first
    ? `${first.baseline.split(/\s/)[0]}：${first.name}`
    : (first?.name ?? '');
