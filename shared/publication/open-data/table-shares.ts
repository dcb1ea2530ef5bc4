import { shareInterval } from '../../kpi/interval.ts';
import { percentTenths } from '../../kpi/percent.ts';
import type { PublicStream } from '../publication.ts';

/** Tenths of a percent point. */
export interface TableShares {
  readonly percentTenths: number | null;
  /** 95 %; null in the open stream, which has no sampling error. */
  readonly lowTenths: number | null;
  readonly highTenths: number | null;
}

/**
 * What follows from a count and its n, all null where one of them is hidden or nobody answered. How
 * many people a subgroup has is not known, so only the interval of all is corrected for it.
 */
export function tableShares(
  count: number | null,
  n: number | null,
  { stream, population }: Pick<PublicStream, 'stream' | 'population'>,
  all: boolean,
): TableShares {
  if (count === null || n === null || n === 0) {
    return { percentTenths: null, lowTenths: null, highTenths: null };
  }
  const percent = percentTenths(count, n) ?? null;
  if (stream === 'open') return { percentTenths: percent, lowTenths: null, highTenths: null };
  const { low, high } = shareInterval({
    count,
    n,
    population: (all ? population : null) ?? undefined,
  });
  return {
    percentTenths: percent,
    lowTenths: Math.round(low * 1000),
    highTenths: Math.round(high * 1000),
  };
}
