import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, RECORDED } from './recorded.ts';

/** Kinds of calls noted in a folder by a whole run of the tests, each once, sorted. */
export function notedIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const lines = readdirSync(folder).flatMap((name) =>
    linesOf(readFileSync(join(folder, name), 'utf8')),
  );
  return [...new Set(lines)].sort();
}

/**
 * What the record and a whole run of the tests do not share: a call that nobody has judged, and one
 * that nobody makes any more, on whose account a right would stay for nothing.
 */
export function differences(folder: string): string[] {
  const recorded = linesOf(readFileSync(RECORDED, 'utf8'));
  const noted = new Set(notedIn(folder));
  return [
    ...unrecorded(folder),
    ...recorded.filter((line) => !noted.has(line)).map((line) => `made no more: ${line}`),
  ];
}

/** Calls noted in a folder that nobody has judged. */
export function unrecorded(folder: string): string[] {
  const recorded = new Set(linesOf(readFileSync(RECORDED, 'utf8')));
  return notedIn(folder)
    .filter((line) => !recorded.has(line))
    .map((line) => `not recorded: ${line}`);
}

export const record = (folder: string): void =>
  writeFileSync(RECORDED, `${notedIn(folder).join('\n')}\n`);
