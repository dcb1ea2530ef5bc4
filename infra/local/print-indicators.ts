import { stringify } from 'csv-stringify/sync';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { definitions, indicatorsOf } from '../../surveys/index.ts';

const HEADER = [
  'indicator',
  'name',
  'section',
  'field',
  'baseline',
  'baseline_at',
  'target',
  'target_by',
  'unit',
  'kind',
  'source_line',
];

/** One row a stated value, in the order of the plan's lines. */
function statedRows(indicators: readonly Indicator[]): (string | number)[][] {
  return indicators
    .flatMap(({ code, kind, stated }) =>
      stated.map((value) => ({ code, kind, value, line: Math.min(...value.lines.name) })),
    )
    .sort((a, b) => a.line - b.line)
    .map(({ code, kind, value, line }) => [
      code,
      value.name,
      value.section,
      value.field,
      value.baseline,
      value.baselineAt,
      value.target,
      value.targetBy,
      value.unit,
      kind,
      line,
    ]);
}

/** Every city's indicators once, or those of one survey's city. */
function chosenIndicators(survey: string | undefined): Indicator[][] {
  if (survey !== undefined) return [indicatorsOf(survey)];
  return [...new Set([...definitions.keys()].map(indicatorsOf))];
}

try {
  const rows = chosenIndicators(process.argv[2]).flatMap(statedRows);
  // No byte-order mark and plain line feeds: this goes into pipes, not into a spreadsheet.
  process.stdout.write(stringify([HEADER, ...rows]));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
