import { type CsvLine, readCsvLines } from '../csv/read-rows.ts';
import type { TallyPlan } from '../kpi/tally-plan.ts';
import { variableOf } from '../kpi/tally-plan.ts';
import { type ReadMargins, readMargins } from '../kpi/weights/read-margins.ts';
import type { Definition } from '../survey/definition.ts';
import { codeFor, type RegisterWords, registerWords } from './register-words.ts';

/**
 * The population margins in a file of the resident register, by codes or by the words that staff
 * use (年齢,性別,人数,基準日,外国人住民,出典).
 *
 * @returns the margins, or every fault with its line and column.
 * @throws {CsvFormatError} when the file is no CSV.
 * @throws {RangeError} when the definition weights nothing.
 */
export function readRegisterFile(
  bytes: Uint8Array,
  definition: Definition,
  plan: TallyPlan,
): ReadMargins {
  const { weighting } = definition;
  if (!weighting) throw new RangeError(`the definition of ${definition.survey} weights nothing`);
  const lines = inCodes(readCsvLines(bytes), registerWords(definition));
  return readMargins(lines, weighting, (name) => variableOf(plan, name).options.slice(1, -1));
}

function inCodes(lines: readonly CsvLine[], { columns, categories }: RegisterWords): CsvLine[] {
  const [header, ...rows] = lines;
  if (!header) return [];
  const codes = header.fields.map((field) => codeFor(columns, field));
  return [
    { ...header, fields: codes },
    ...rows.map((row) => ({
      ...row,
      fields: row.fields.map((field, i) => codeFor(categories.get(codes[i] ?? '') ?? [], field)),
    })),
  ];
}
