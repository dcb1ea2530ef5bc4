import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const FiguresSchema = z.object({
  questions: z.array(
    z.object({
      stream: z.string(),
      variable: z.string(),
      options: z.array(z.object({ option: z.string(), count: z.int() })),
    }),
  ),
});
export type FileFigures = z.infer<typeof FiguresSchema>;

const COMMAND = fileURLToPath(new URL('../../infra/kpi-file/kpi-file.ts', import.meta.url));

/** Prints, after the command itself, the most memory its process ever held, in kilobytes. */
const PEAK = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`;

/** The whole `npm run kpi` on a file, from start to end, in a process of its own. */
export function runCommand(file: string) {
  const before = performance.now();
  const { stdout, stderr, status } = spawnSync(
    'node',
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(PEAK)}`,
      COMMAND,
      ...['--edition', 'kiyose-2026', '--responses', file, '--by', 'sex,age'],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`the command failed: ${stderr}`);
  return {
    seconds,
    peakMegabytes: Number(stderr.split('peak ')[1]) / 1000,
    figures: FiguresSchema.parse(JSON.parse(stdout)),
  };
}
