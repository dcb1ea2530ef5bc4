import { toCsv } from '../../../shared/csv/csv.ts';
import { enteredUnit, FIGURE_FIELDS } from '../../../shared/figures/figure-input.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { printedName } from '../../../shared/indicator/printed-name.ts';
import { CODE_COLUMN, READING_COLUMNS } from './read-import.ts';

/** A file to fill in: a row for each indicator that departments know. */
export function figuresTemplate(indicators: readonly Indicator[]): string {
  const [name, unit, baseline, target] = READING_COLUMNS;
  return toCsv<Indicator>(
    [
      { header: CODE_COLUMN, cell: ({ code }) => code },
      { header: name, cell: printedName },
      { header: unit, cell: enteredUnit },
      { header: baseline, cell: ({ stated: [first] }) => first?.baseline ?? '' },
      { header: target, cell: ({ stated: [first] }) => first?.target ?? '' },
      ...Object.values(FIGURE_FIELDS).map((header) => ({ header, cell: () => '' })),
    ],
    indicators,
  );
}
