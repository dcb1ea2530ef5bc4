import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { survivors } from './survivors.ts';

/** The part of Stryker's report (mutation-testing-report-schema) that is read here. */
const PositionSchema = z.object({ line: z.int(), column: z.int() });
const ReportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          replacement: z.string(),
          location: z.object({ start: PositionSchema, end: PositionSchema }),
        }),
      ),
    }),
  ),
});
type Location = z.infer<typeof ReportSchema>['files'][string]['mutants'][number]['location'];

/**
 * Holds the mutants that no test killed against the list of those known to change nothing that a
 * test could see. Ends with exit code 1 when one is not on the list, or an entry is out of date.
 */
const report = ReportSchema.parse(JSON.parse(readFileSync('.stryker/report.json', 'utf8')));
const alive = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location, replacement }) => ({
      file,
      was: oneLine(textAt(source, location)),
      becomes: oneLine(replacement),
      line: location.start.line,
    })),
);
const sameAs = (one: { file: string; was: string; becomes: string }) => (other: typeof one) =>
  one.file === other.file && one.was === other.was && one.becomes === other.becomes;

// An entry stands for one mutant, so that a second with the same text is not taken for the first.
const gone = [...survivors];
const unknown = alive.filter((mutant) => {
  const at = gone.findIndex(sameAs(mutant));
  if (at >= 0) gone.splice(at, 1);
  return at < 0;
});
for (const { file, line, was, becomes } of unknown) {
  process.stdout.write(`not justified: ${file}:${line}\n  ${was}\n  ${becomes}\n`);
}
for (const { file, was, becomes } of gone) {
  process.stdout.write(`no longer survives: ${file}\n  ${was}\n  ${becomes}\n`);
}
process.stdout.write(`${alive.length} mutants survive, ${unknown.length} without a reason\n`);
if (unknown.length + gone.length > 0) process.exitCode = 1;

function textAt(source: string, { start, end }: Location): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, i) =>
      line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
