import { parseArgs } from 'node:util';
import * as z from 'zod';
import { DENOMINATORS } from '../../shared/kpi/percents.ts';
import { StartError } from '../local/start-error.ts';

export const HELP = `Computes the figures of an edition from a file of answers, without a server.

npm run -s kpi -- --edition kiyose-2026 --responses answers.csv --by sex,age --format csv

  --edition ID        which edition (required)
  --responses FILE    the answers, CSV or JSON Lines (required)
  --by NAMES          crosses every question with these variables, separated by commas
  --denominator NAME  base of the percents of questions, not of KPIs: ${DENOMINATORS.join(', ')} (answered)
  --format NAME       json or csv (json)
  --help              shows this

If any row is wrong, its line, column and reason are written to the standard error, nothing is
printed as a result, and the exit code is 1. The order of rows changes nothing.

INPUT, CSV: UTF-8, a header, one row an answered form.
  stream          sampled (drawn from the register) or open (anyone)
  channel         web or paper; the column may be left out, then all are web
  QUESTION        one answer: the option's code; 0 to 10: the number; a number: the number;
                  several answers: the codes joined by ; (shelter;food)
  QUESTION.ROW    a row of a matrix: the option's code
  QUESTION.OPTION several answers, instead of one column: 1 chosen, 0 or empty not; then all options
                  have a column
  id, survey, language, definition_version are passed over. Columns of free text may be left out and
  are never read further than whether they are empty. Any other column is an error, and so is a
  missing one. An empty field is 無回答. What stands in the column of a question that was not put to
  this person is not counted.

INPUT, JSON Lines: one object a line,
  {"stream": "sampled", "channel": "web", "answers": {"sex": "female", "habits": {"waste": "always"}}}
  channel may be left out; answers as the platform stores them, as npm run simulate --out writes them.

OUTPUT, json: one object.
  survey, definitionVersion, engineVersion, sample (true on data nobody gave)
  responses       answered forms by stream
  tally           SHA-256 of the tally: the same for the same answers in any order
  kpis            for each KPI and stream: n (denominator), count, percentTenths (648 is 64.8 %),
                  interval (sampled only), and the difference to what the plan states
  questions       for each stream and variable: bases (everyone, asked, answered, eligible), n,
                  options with count and percentTenths, noAnswer, notAsked, mean of a 0–10 question
  crosses         with --by: for each stream, variable and option of --by the same, and the total;
                  small is true for n under 30

OUTPUT, csv: one row a figure, UTF-8 with byte order mark.
  table           kpi, question or cross
  stream          sampled or open
  variable        question, question.row, derived variable, or the KPI's indicator
  by, by_option   the variable and option of --by; empty for totals
  option          option; _no_answer 無回答, _not_asked 非該当; mean for the mean of a 0–10 question
  denominator, n  what the percent is a share of, and how many that are
  count           how many; for a mean the sum of all values
  percent         one decimal, half up; empty where the option is not in the base; for a mean the mean
  printed         the percent as a report prints it: - none, 0.0 under 0.05 %
  mark            * for n under 30: for reference only
`;

const OptionsSchema = z.object({
  edition: z.string().min(1),
  responses: z.string().min(1),
  by: z
    .string()
    .transform((names) => names.split(',').map((name) => name.trim()))
    .default([]),
  denominator: z.enum(DENOMINATORS).default('answered'),
  format: z.enum(['json', 'csv']).default('json'),
});
export type Options = z.infer<typeof OptionsSchema>;

/**
 * Reads the command line.
 *
 * @returns undefined when help was asked for. @throws {StartError} naming what can't be used.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { help, ...values } = parse(args);
  if (help) return undefined;
  const parsed = OptionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof values;
  const given = values[name];
  const what = given === undefined ? `--${name} is missing` : `--${name} can't be ${given}`;
  throw new StartError(`${what}. See --help.`);
}

function parse(args: readonly string[]) {
  const type = 'string' as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        edition: { type },
        responses: { type },
        by: { type },
        denominator: { type },
        format: { type },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new StartError(`${sentence}. See --help.`);
  }
}
