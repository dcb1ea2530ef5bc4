import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Stream } from '../../shared/response/survey-response.ts';
import { baseOf, type Cell, type Fact } from './facts.ts';

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

const tenthsOf = (printed: number | string | null): number | null =>
  printed === null || printed === '' ? null : Math.round(Number(printed) * 10);

/** Blank in a CSV is null in JSON. */
const number = z.union([
  z.number(),
  z.null(),
  z.string().transform((printed) => (printed === '' ? null : Number(printed))),
]);
const text = z.union([
  z.null(),
  z.string().transform((printed) => (printed === '' ? null : printed)),
]);

/** A row of results.csv and of results.json alike. */
const ResultSchema = z.object({
  stream: z.enum(['sampled', 'open']),
  question: z.string(),
  option: z.string(),
  attribute: text,
  value: text,
  n: number,
  count: number,
  percent: number,
  percent_low: number,
  percent_high: number,
  weighted_percent: number,
  status: z.enum(['shown', 'hidden', 'none']),
});

const LabelSchema = z.object({ ja: z.string(), en: z.string() });
/** What results.json explains of codes. */
export const ResultsFileSchema = z.object({
  questions: z.array(
    z.object({
      name: z.string(),
      title: LabelSchema,
      options: z.array(z.object({ code: z.string(), label: LabelSchema })),
      attribute: z.boolean(),
    }),
  ),
  streams: z.array(z.object({ stream: z.enum(['sampled', 'open']), responses: z.number() })),
  results: z.array(ResultSchema),
});
export type ResultsFile = z.infer<typeof ResultsFileSchema>;

export const factsOfResultsCsv = (csv: string): Fact[] =>
  rowsOf(csv).flatMap((row) => ofResult(ResultSchema.parse(row), 'results.csv'));

export const factsOfResultsJson = ({ results }: ResultsFile): Fact[] =>
  results.flatMap((row) => ofResult(row, 'results.json'));

function ofResult(row: z.infer<typeof ResultSchema>, where: string): Fact[] {
  const { stream, question, option, attribute, value } = row;
  const side = attribute !== null && value !== null ? { attribute, value } : null;
  const cell: Cell = { stream, question, option, side };
  const facts: Fact[] = [];
  const base = baseOf(cell);
  facts.push(
    row.n === null
      ? { says: 'hidden', cell: base, where }
      : { says: 'count', cell: base, count: row.n, where },
    row.count === null
      ? { says: 'hidden', cell, where }
      : { says: 'count', cell, count: row.count, where },
  );
  const [percent, low, high, weighted] = [
    row.percent,
    row.percent_low,
    row.percent_high,
    row.weighted_percent,
  ].map(tenthsOf);
  if (percent != null) facts.push({ says: 'percent', cell, tenths: percent, where });
  if (low != null && high != null) facts.push({ says: 'interval', cell, low, high, where });
  if (weighted != null) facts.push({ says: 'weighted', cell, tenths: weighted, where });
  return facts;
}

const kpiCell = (indicator: string, side: Cell['side'], option: string | null = 'yes'): Cell => ({
  stream: 'sampled' satisfies Stream,
  question: `kpi:${indicator}`,
  option,
  side,
});

/**
 * What indicators.csv says of the survey's own percents.
 *
 * @param surveyed the indicators that this survey asks for.
 */
export function factsOfIndicatorsCsv(csv: string, surveyed: ReadonlySet<string>): Fact[] {
  const where = 'indicators.csv';
  return rowsOf(csv)
    .filter((row) => row.type === 'value' && surveyed.has(row.indicator ?? '') && !row.source)
    .flatMap((row): Fact[] =>
      ofValue(row.indicator ?? '', where, row.value, row.n, row.low, row.high),
    );
}

function ofValue(
  indicator: string,
  where: string,
  ...[value = '', n = '', low = '', high = '']: (string | undefined)[]
): Fact[] {
  const cell = kpiCell(indicator, null);
  const [tenths, from, to] = [value, low, high].map(tenthsOf);
  return [
    ...(tenths == null ? [] : [{ says: 'percent', cell, tenths, where } as const]),
    ...(n === '' ? [] : [{ says: 'count', cell: baseOf(cell), count: Number(n), where } as const]),
    ...(from == null || to == null
      ? []
      : [{ says: 'interval', cell, low: from, high: to, where } as const]),
  ];
}

/** What the CSV of one indicator in the layout of Open SDG says, whose columns are English labels. */
export function factsOfOpenSdgCsv(
  indicator: string,
  csv: string,
  { questions }: ResultsFile,
): Fact[] {
  return rowsOf(csv).flatMap((row): Fact[] => {
    const where = `indicator-${indicator}.csv`;
    const [title, label] =
      Object.entries(row).find(([key, cell]) => !['Year', 'Value'].includes(key) && cell !== '') ??
      [];
    const attribute = questions.find((one) => one.attribute && one.title.en === title);
    const value = attribute?.options.find((option) => option.label.en === label)?.code;
    if (title !== undefined && value === undefined) throw new Error(`${where}: what is ${label}?`);
    const side = attribute && value !== undefined ? { attribute: attribute.name, value } : null;
    const tenths = tenthsOf(row.Value ?? '');
    return tenths === null
      ? []
      : [{ says: 'percent', cell: kpiCell(indicator, side), tenths, where }];
  });
}
