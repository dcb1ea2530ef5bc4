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

/** `npm run kpi`: an edition's figures from a file of answers. */
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

try {
  const options = readOptions(process.argv.slice(2));
  process.stdout.write(options ? await figuresText(options) : HELP);
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    process.stderr.write(`The file ${path ?? ''} can't be read (${code}).\n`);
  } else if (error instanceof StartError || error instanceof RowError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    throw error;
  }
  process.exitCode = 1;
}
