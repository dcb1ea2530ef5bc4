import { createHmac, randomBytes } from 'node:crypto';
import { type Column, moreCsv, toCsv } from '../../../shared/csv/csv.ts';
import { shuffled } from '../../../shared/response/shuffle.ts';
import type { ExportedAnswer } from '../../../shared/storage/answer-parts-repository.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { textsIn, type WrittenText } from './written-texts.ts';

/** How many texts are in memory at a time, about. */
const TEXTS_AT_ONCE = 20_000;

const COLUMNS: readonly Column<WrittenText>[] = [
  { header: 'stream', cell: ({ stream }) => stream },
  { header: 'question', cell: ({ question }) => question },
  { header: '設問', cell: ({ title }) => title },
  { header: '記述', cell: ({ text }) => text },
];

/**
 * Everything written in free text, each text by itself and in an order that has nothing to do with
 * that of the answers or of any other such file: which texts come in one pass over the answers follows
 * from a secret that nobody keeps, and within a pass they are shuffled.
 *
 * @param read begins a pass over all answers; @param expected how many texts there are, about.
 */
export async function* textsCsv(
  definition: Definition,
  read: () => AsyncIterable<readonly ExportedAnswer[]>,
  expected: number,
): AsyncGenerator<string> {
  const secret = randomBytes(32);
  const passes = Math.max(1, Math.ceil(expected / TEXTS_AT_ONCE));
  yield toCsv(COLUMNS, []);
  for (let pass = 0; pass < passes; pass++) {
    const texts: WrittenText[] = [];
    for await (const part of read()) {
      texts.push(...textsIn(definition, part, (name) => passOf(secret, name, passes) === pass));
    }
    yield moreCsv(COLUMNS, shuffled(texts));
  }
}

const passOf = (secret: Buffer, of: string, passes: number): number =>
  createHmac('sha256', secret).update(of).digest().readUInt32BE() % passes;
