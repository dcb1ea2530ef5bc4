import { cellName } from '../../shared/kpi/weights/cell-key.ts';
import type { FigureRow } from './figure-row.ts';
import type { Figures } from './figures.ts';

type Weighting = Figures['weighting'];

/** How the sampled answers were weighted, or why they were not: one row a fact. */
export function weightingRows(weighting: Weighting): FigureRow[] {
  return [
    fact('status', weighting.status),
    fact('official', weighting.official),
    ...(weighting.status === 'weighted' ? reportRows(weighting) : reasonRows(weighting)),
    ...weighting.margins.flatMap(({ variables, asOf, includesForeignResidents, source }) => {
      const option = variables.join(' × ');
      return [
        { ...fact('as_of', asOf), option },
        { ...fact('includes_foreign_residents', includesForeignResidents ? 'yes' : 'no'), option },
        { ...fact('source', source), option },
      ];
    }),
  ];
}

const fact = (variable: string, value: string | number): FigureRow => ({
  table: 'weighting',
  stream: 'sampled',
  variable,
  printed: String(value),
});

const reasonRows = (weighting: Extract<Weighting, { status: 'not_weighted' }>): FigureRow[] => [
  fact('reason', weighting.reason),
  fact('where', weighting.where),
  fact('explanation', weighting.explanation ?? ''),
];

function reportRows(report: Extract<Weighting, { status: 'weighted' }>): FigureRow[] {
  const { trimming, fit } = report;
  return [
    fact('method', report.method),
    fact('population', report.population),
    fact('answers', report.answers),
    fact('unstated', report.unstated),
    fact('iterations', report.iterations),
    fact('deviation', report.deviation),
    fact('smallest_weight', report.smallestWeight),
    fact('largest_weight', report.largestWeight),
    fact('deff', report.deff),
    fact('effective_n', report.effectiveN),
    ...(trimming
      ? [
          fact('trimmed_above', trimming.above),
          fact('trimmed_answers', trimming.answers),
          fact('deviation_after_trimming', trimming.deviation),
        ]
      : []),
    ...fit.map(({ variables, categories, n, population, weighted }): FigureRow => {
      const option = categories.map((one) => cellName(one, variables)).join(' + ');
      return {
        ...fact(categories.length > 1 ? 'merged' : 'category', Math.round(weighted)),
        option,
        n,
        count: population,
      };
    }),
  ];
}
