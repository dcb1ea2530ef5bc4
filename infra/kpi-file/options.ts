import { parseArgs } from 'node:util';
import * as z from 'zod';
import { DENOMINATORS } from '../../shared/kpi/percents.ts';
import { DaySchema } from '../../shared/response/day.ts';
import { StartError } from '../local/start-error.ts';

const OptionsSchema = z.object({
  edition: z.string().min(1),
  responses: z.string().min(1),
  population: z.string().min(1).optional(),
  at: DaySchema.optional(),
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
        population: { type },
        at: { type },
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
