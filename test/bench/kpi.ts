import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAnswerFile } from './answer-file.ts';
import { duckDbPercents } from './duckdb-percents.ts';
import { runCommand } from './file-command.ts';
import { measureFold } from './fold-rate.ts';
import { measureView } from './view-cost.ts';

/**
 * `npm run bench:kpi`: what the KPI engine costs, measured on this machine and set against its
 * targets. `npm run bench:kpi -- 100000` sets how many answers the largest file has.
 */
const LARGEST = Number(process.argv[2] ?? 1_000_000);

const line = (what: string, measured: string, target: string) =>
  console.log(`${what.padEnd(58)} ${measured.padStart(20)}   ${target}`);
const seconds = (value: number) => `${value.toFixed(2)} s`;

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores, Node ${process.version}`,
);

const fold = measureFold();
line(
  `fold, ${fold.questions} questions, ${fold.pairs} pairs a form`,
  `${fold.perSecond} /s/core`,
  '≥ 300000',
);

for (const { answers, milliseconds } of measureView([10_000, 100_000, 1_000_000])) {
  line(
    `view (a cross table) of ${answers} answers`,
    `${milliseconds.toFixed(2)} ms`,
    '< 10 ms, flat',
  );
}

const folder = mkdtempSync(join(tmpdir(), 'kiyose-bench-'));
try {
  const small = join(folder, 'small.csv');
  const large = join(folder, 'large.csv');
  writeAnswerFile(small, LARGEST / 10);
  const bytes = writeAnswerFile(large, LARGEST);
  const tenth = runCommand(small);
  const whole = runCommand(large);
  const duck = await duckDbPercents(large);
  const megabytes = (bytes / 1e6).toFixed(0);
  line(`file command, ${LARGEST / 10} answers`, seconds(tenth.seconds), '');
  line(`file command, ${LARGEST} answers (${megabytes} MB)`, seconds(whole.seconds), '');
  line('  growth', `× ${(whole.seconds / tenth.seconds).toFixed(1)}`, '≤ × 12');
  line('  peak memory', `${whole.peakMegabytes.toFixed(0)} MB`, '< 256 MB');
  line('  peak memory of a tenth', `${tenth.peakMegabytes.toFixed(0)} MB`, '');
  line(
    `DuckDB, plain percents of the same file, ${duck.threads} threads`,
    seconds(duck.seconds),
    '',
  );
  line('  ratio', `× ${(whole.seconds / duck.seconds).toFixed(2)}`, '≤ × 4');
  line('  same counts', String(duck.sameAs(whole.figures)), 'true');
} finally {
  rmSync(folder, { recursive: true });
}
