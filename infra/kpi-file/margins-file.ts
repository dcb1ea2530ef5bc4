import { readFile } from 'node:fs/promises';
import { RowError } from '../../shared/csv/row-error.ts';
import type { TallyPlan } from '../../shared/kpi/tally-plan.ts';
import { MARGINS_FAULT_TEXTS } from '../../shared/kpi/weights/margins-fault-wording.ts';
import type { PopulationMargin } from '../../shared/kpi/weights/weighting.ts';
import { readRegisterFile } from '../../shared/population/register-file.ts';
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
  definition: Definition,
  plan: TallyPlan,
): Promise<PopulationMargin[]> {
  if (!definition.weighting) {
    throw new StartError(`The definition of ${definition.survey} does not weight answers.`);
  }
  const read = readOrSayWhyNot(await readFile(file), definition, plan);
  if (read.status === 'read') return read.margins;
  const faults = read.faults.map(
    ({ line, column, reason }) =>
      `--population, line ${line}, column ${column}: ${MARGINS_FAULT_TEXTS[reason].en}`,
  );
  throw new StartError(faults.join('\n'));
}

function readOrSayWhyNot(bytes: Uint8Array, definition: Definition, plan: TallyPlan) {
  try {
    return readRegisterFile(bytes, definition, plan);
  } catch (error) {
    if (error instanceof RowError) throw new StartError(`--population, ${error.message}`);
    throw error;
  }
}
