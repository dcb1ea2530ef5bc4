import type { Stream } from '../../shared/response/survey-response.ts';

/** A number of people that a reader may be after: who chose an option, or n where `option` is null. */
export interface Cell {
  readonly stream: Stream;
  /** A question, a row of a matrix, an attribute, or `kpi:` and an indicator. */
  readonly question: string;
  readonly option: string | null;
  /** Among whom; null for all. `value` is {@link UNSTATED} for those who left the attribute blank. */
  readonly side: { readonly attribute: string; readonly value: string } | null;
}

/** No option is called so: codes don't begin with a line. */
export const UNSTATED = '_';

/** What one place of the published files and pages says of a cell; tenths of a percent point. */
export type Fact = { readonly cell: Cell; readonly where: string } & (
  | { readonly says: 'count'; readonly count: number }
  | { readonly says: 'percent'; readonly tenths: number }
  | { readonly says: 'interval'; readonly low: number; readonly high: number }
  | { readonly says: 'weighted'; readonly tenths: number }
  | { readonly says: 'hidden' }
);

export const cellName = ({ stream, question, option, side }: Cell): string =>
  `${stream} ${question}${option === null ? ' n' : `=${option}`}${side ? ` | ${side.attribute}=${side.value}` : ''}`;

/** n of the row that a cell stands in. */
export const baseOf = (cell: Cell): Cell => ({ ...cell, option: null });
