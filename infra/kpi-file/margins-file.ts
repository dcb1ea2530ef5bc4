import { readFile } from 'node:fs/promises';
import { readCsvLines } from '../../shared/csv/read-rows.ts';
import { RowError } from '../../shared/csv/row-error.ts';
import type { TallyPlan } from '../../shared/kpi/tally-plan.ts';
import { variableOf } from '../../shared/kpi/tally-plan.ts';
import { MARGINS_FAULT_TEXTS } from '../../shared/kpi/weights/margins-fault-wording.ts';
import { readMargins } from '../../shared/kpi/weights/read-margins.ts';
import type { PopulationMargin } from '../../shared/kpi/weights/weighting.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { StartError } from '../local/start-error.ts';

/**
 * The population margins in a file.
 *
 * @throws {StartError} naming every wrong row with its line and column, or that the edition weights
 *   nothing.
 */
export async function marginsFile(
  file: string,
  { survey, weighting }: Definition,
  plan: TallyPlan,
): Promise<PopulationMargin[]> {
  if (!weighting) throw new StartError(`The definition of ${survey} does not weight answers.`);
  const read = readMargins(await csvLines(file), weighting, (variable) =>
    variableOf(plan, variable).options.slice(1, -1),
  );
  if (read.status === 'read') return read.margins;
  const faults = read.faults.map(
    ({ line, column, reason }) =>
      `--population, line ${line}, column ${column}: ${MARGINS_FAULT_TEXTS[reason].en}`,
  );
  throw new StartError(faults.join('\n'));
}

async function csvLines(file: string) {
  const bytes = await readFile(file);
  try {
    return readCsvLines(bytes);
  } catch (error) {
    if (error instanceof RowError) throw new StartError(`--population, ${error.message}`);
    throw error;
  }
}
