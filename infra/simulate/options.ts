import { parseArgs } from 'node:util';
import * as z from 'zod';
import { LANGUAGES, LanguageSchema } from '../../shared/survey/language.ts';
import { OPEN_SURVEY } from '../local/demo-editions.ts';
import { StartError } from '../local/start-error.ts';

export const HELP = `Fills in the survey of the running platform as invented residents would, over HTTP.

npm run simulate -- --responses 1000

  --responses N     how many residents answer (required)
  --seed N          the same seed gives the same answers (1)
  --concurrency N   how many answer at once (8)
  --opt-in SHARE    how many leave contact details, 0 to 1 (0.1)
  --survey ID       which survey (${OPEN_SURVEY})
  --language TAG    everyone answers in ${LANGUAGES.join(', ')}; without it, some in each
  --out FILE        writes the accepted answers there, one JSON object a line
  --help            shows this
`;

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const OptionsSchema = z.object({
  responses: whole(1, 1_000_000),
  seed: whole(0, 2 ** 31 - 1).default(1),
  concurrency: whole(1, 512).default(8),
  'opt-in': z.coerce.number().min(0).max(1).default(0.1),
  survey: z.string().min(1).default(OPEN_SURVEY),
  language: LanguageSchema.optional(),
  out: z.string().min(1).optional(),
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
        responses: { type },
        seed: { type },
        concurrency: { type },
        'opt-in': { type },
        survey: { type },
        language: { type },
        out: { type },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new StartError(`${sentence}. See --help.`);
  }
}
