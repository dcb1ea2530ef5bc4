import type { Indicator } from '../../../../shared/indicator/indicator.ts';

/** As the plan prints it; the two of the school survey share a name and differ by their baseline. */
export const indicatorName = ({ stated: [first], measure }: Indicator): string =>
  measure.type === 'gap_to_mean' && first
    ? `${first.baseline.split(/\s/)[0]}：${first.name}`
    : (first?.name ?? '');
