import { RowError } from '../../shared/csv/row-error.ts';
import { compilePlan } from '../../shared/kpi/tally-plan.ts';
import { definitions, indicatorsOf } from '../../surveys/index.ts';
import { StartError } from '../local/start-error.ts';
import { countFile } from './count-file.ts';
import { checkBy, figuresOf } from './figures.ts';
import { figuresCsv } from './figures-csv.ts';
import { HELP } from './help.ts';
import { marginsFile } from './margins-file.ts';
import { type Options, readOptions } from './options.ts';

/** What the command prints, and with which exit code. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 1;
}

/**
 * `npm run kpi`: an edition's figures from a file of answers. What a person can mend is said in one
 * line, and nothing is printed as a result then.
 */
export async function kpiCommand(args: readonly string[]): Promise<Printed> {
  try {
    const options = readOptions(args);
    return { stdout: options ? await figuresText(options) : HELP, stderr: '', status: 0 };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      return refused(`The file ${path ?? ''} can't be read (${code}).`);
    }
    if (error instanceof StartError || error instanceof RowError) return refused(error.message);
    throw error;
  }
}

const refused = (message: string): Printed => ({ stdout: '', stderr: `${message}\n`, status: 1 });

async function figuresText(options: Options): Promise<string> {
  const definition = definitions.get(options.edition);
  if (!definition) {
    const known = [...definitions.keys()].join(', ');
    throw new StartError(`There is no edition ${options.edition}. Choose one of: ${known}.`);
  }
  const plan = compilePlan(definition);
  checkBy(plan, options.by);
  const margins = options.population ? await marginsFile(options.population, definition, plan) : [];
  const figures = await figuresOf({
    definition,
    indicators: indicatorsOf(definition.survey),
    tally: await countFile(options.responses, definition, plan),
    margins,
    at: options.at,
    by: options.by,
    denominator: options.denominator,
  });
  return options.format === 'csv'
    ? figuresCsv(figures, definition)
    : `${JSON.stringify(figures, null, 2)}\n`;
}
