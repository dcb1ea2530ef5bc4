import { readMonth } from '../indicator/printed-date.ts';
import type { Figure, FigureRecord } from './figure.ts';

/**
 * The approved figures of one indicator, one for each time they stand for, earliest first. Of several
 * approved for the same time the one entered last counts: it corrects the others.
 */
export function approvedFigures(records: readonly FigureRecord[]): Figure[] {
  const byMonth = new Map<number, Figure>();
  const approved = records.filter(({ decision }) => decision?.decision === 'approved');
  for (const { figure } of approved.sort((a, b) => a.figure.number - b.figure.number)) {
    const month = readMonth(figure.at);
    if (month !== undefined) byMonth.set(month, figure);
  }
  return [...byMonth].sort(([a], [b]) => a - b).map(([, figure]) => figure);
}

/** Figures that nobody has decided on yet, the oldest first. */
export const draftsOf = (records: readonly FigureRecord[]): Figure[] =>
  records.flatMap(({ figure, decision }) => (decision ? [] : [figure]));
