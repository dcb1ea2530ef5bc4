import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, bundleFunctions } from '../../infra/bundle.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { closedEdition } from './export/closed-edition.ts';
import type { Measured } from './export/measured.ts';
import { runAlone } from './export/run-alone.ts';
import { line, printMachine } from './visits/report.ts';

/**
 * `npm run bench:export`: what it costs to export the answers of a closed edition, through the handler
 * that is deployed, out of DynamoDB Local, beside a process that only reads the same items. Exports
 * 10,000 and 100,000 answers; `npm run bench:export -- 10000 100000 1000000` chooses others. Ends with
 * 1 when a file does not hold every answer.
 */
const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [10_000, 100_000];

/**
 * V8 lets garbage lie as long as there is room, so what a process holds says little of what it needs.
 * An export within so small a heap (MB) shows that nothing grows with the number of answers.
 */
const TIGHT_HEAP = ['--max-semi-space-size=1', '--max-old-space-size=40'];

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;

const folder = mkdtempSync(join(tmpdir(), 'kiyose-bench-'));
const ending: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
try {
  await bundleFunctions(folder);
  const BUNDLE = join(bundleFolder('analysis', folder), 'index.mjs');
  const database = await startDynamoDb();
  ending.push(() => database.stop());
  printMachine();

  const perRow: number[] = [];
  const peaks: number[] = [];
  for (const size of SIZES) {
    const edition = await closedEdition(database, size);
    const { survey: SURVEY, cookie: COOKIE, environment } = edition;
    const handler = { ...environment, BUNDLE, SURVEY, COOKIE };
    const warm = await runAlone('export-answers.ts', { ...handler, WARM: '1' });
    const bare = await runAlone('read-items.ts', {
      ...environment,
      SURVEY,
      TABLE: edition.responsesTable,
      DAYS: JSON.stringify(edition.days),
    });
    const exported = await runAlone('export-answers.ts', handler);
    const tight = await runAlone('export-answers.ts', handler, TIGHT_HEAP);
    print(size, { exported, tight, bare, warm });
    perRow.push(exported.lastMilliseconds / size);
    peaks.push(tight.peakBytes);
    // The first line is the header.
    if ([exported, tight].some(({ lines }) => lines !== size + 1) || bare.lines !== size) {
      console.error(`${exported.lines - 1} of ${size} answers were exported`);
      process.exitCode = 1;
    }
  }
  for (const [i, size] of SIZES.entries()) {
    const [before, own] = [perRow[i - 1], perRow[i]];
    if (before === undefined || own === undefined) continue;
    line(`${size} to ${SIZES[i - 1]}: time a row`, times(own / before), '≤ × 1.2');
    line('  peak memory, heap of 40 MB', times((peaks[i] ?? 0) / (peaks[i - 1] ?? 1)), '≤ × 1.2');
  }
} finally {
  for (const end of ending.reverse()) await end();
}

type Runs = Readonly<Record<'exported' | 'tight' | 'bare' | 'warm', Measured>>;

function print(size: number, { exported, tight, bare, warm }: Runs): void {
  line(
    `${size} answers, ${megabytes(exported.bytes)}: last byte`,
    seconds(exported.lastMilliseconds),
  );
  line('  first byte', seconds(exported.firstMilliseconds));
  line('  a row', `${((1000 * exported.lastMilliseconds) / size).toFixed(0)} µs`);
  line('  CPU a row', `${((1000 * exported.cpuMilliseconds) / size).toFixed(0)} µs`);
  line('  items only read: all', seconds(bare.lastMilliseconds));
  line('  export to items only read', times(exported.lastMilliseconds / bare.lastMilliseconds));
  line('  peak memory, heap of 40 MB', megabytes(tight.peakBytes), '< 150 MB');
  line('  peak memory, heap as it likes', megabytes(exported.peakBytes));
  line('  peak memory of a page alone', megabytes(warm.peakBytes));
  line('  peak memory of items only read', megabytes(bare.peakBytes));
}
