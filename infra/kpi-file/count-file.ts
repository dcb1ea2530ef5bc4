import { createReadStream } from 'node:fs';
import * as z from 'zod';
import { RowError } from '../../shared/csv/row-error.ts';
import { type CsvScanner, scanCsv } from '../../shared/csv/scan-csv.ts';
import { compileReader, rawLayout, UncountableAnswerError } from '../../shared/kpi/raw-answers.ts';
import { type Fold, startFold, type Tally } from '../../shared/kpi/tally.ts';
import type { TallyPlan } from '../../shared/kpi/tally-plan.ts';
import {
  CHANNELS,
  ChannelSchema,
  STREAMS,
  StreamSchema,
} from '../../shared/response/survey-response.ts';
import { AnswersSchema } from '../../shared/survey/answers.ts';
import type { Definition } from '../../shared/survey/definition.ts';
import { columnReaders, type ReadField, type RowState } from './csv-columns.ts';
import { compileSeveralCheck } from './several-answers.ts';

const READ_BYTES = 1 << 20;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Tallies a file of answers, CSV or JSON Lines (told by its first byte), in the memory of one tally
 * and a piece of the file.
 *
 * @throws {RowError} on the first row that cannot be counted, and where not even a header is found;
 *   nothing of the file counts then.
 */
export async function countFile(
  file: string,
  definition: Definition,
  plan: TallyPlan,
): Promise<Tally> {
  const fold = startFold(definition, plan);
  let scanner: CsvScanner | undefined;
  for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) {
    const bytes = piece as Buffer;
    if (scanner) {
      scanner.push(bytes);
    } else {
      const start = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? 3 : 0;
      const json = bytes[start] === '{'.charCodeAt(0);
      scanner = json ? jsonLines(definition, fold) : csv(definition, fold);
      scanner.push(bytes.subarray(start));
    }
  }
  (scanner ?? csv(definition, fold)).end();
  return fold.tally();
}

function csv(definition: Definition, fold: Fold): CsvScanner {
  const layout = rawLayout(definition);
  const several = compileSeveralCheck(layout);
  const row: RowState = { stream: 0, channel: 0, raw: new Int32Array(layout.size) };
  const header: string[] = [];
  let readers: ReadField[] | undefined;
  let fault: { index: number; reason: string } | undefined;
  const scanner = scanCsv({
    begin() {
      if (!readers) header.length = 0;
      row.raw.fill(0);
      fault = undefined;
    },
    field(index, buffer, start, end, hash) {
      if (!readers) {
        header.push(Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString());
        return;
      }
      const reason = readers[index]?.(row, buffer, start, end, hash);
      if (reason !== undefined) fault ??= { index, reason };
    },
    row(line, count) {
      if (!readers) {
        readers = columnReaders(header, layout);
        return;
      }
      if (count !== readers.length) {
        const reason = `the row has ${count} fields, the header ${readers.length}`;
        throw new RowError(line, header[Math.min(count, readers.length) - 1] ?? '', reason);
      }
      if (fault) throw new RowError(line, header[fault.index] ?? '', fault.reason);
      const wrong = several(row.raw);
      if (wrong) throw new RowError(line, wrong.question, wrong.reason);
      fold.addRaw(STREAMS[row.stream] ?? 'open', CHANNELS[row.channel] ?? 'web', row.raw);
    },
  });
  return {
    push: scanner.push,
    end() {
      scanner.end();
      // A file that was never written is not a survey that nobody answered.
      if (!readers) columnReaders([], layout);
    },
  };
}

const LineSchema = z.strictObject({
  stream: StreamSchema,
  channel: ChannelSchema.default('web'),
  answers: AnswersSchema,
});

function jsonLines(definition: Definition, fold: Fold): CsvScanner {
  const layout = rawLayout(definition);
  const read = compileReader(layout);
  const several = compileSeveralCheck(layout);
  const raw = new Int32Array(layout.size);
  const codes = new Set(definition.pages.flatMap((page) => page.questions.map((q) => q.code)));
  const decoder = new TextDecoder();
  let rest = '';
  let line = 0;

  function count(text: string): void {
    line++;
    if (text.trim() === '') return;
    const { stream, channel, answers } = parseLine(text, line);
    const unknown = Object.keys(answers).find((code) => !codes.has(code));
    if (unknown !== undefined) {
      throw new RowError(line, unknown, 'is not a question of this edition');
    }
    try {
      read(answers, raw);
    } catch (error) {
      if (!(error instanceof UncountableAnswerError)) throw error;
      throw new RowError(line, error.field, 'is not an answer to this question');
    }
    const wrong = several(raw);
    if (wrong) throw new RowError(line, wrong.question, wrong.reason);
    fold.addRaw(stream, channel, raw);
  }

  return {
    push(bytes) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) count(text);
    },
    end: () => count(rest + decoder.decode()),
  };
}

function parseLine(text: string, line: number): z.infer<typeof LineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RowError(line, 'whole line', 'is not JSON');
  }
  const parsed = LineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const column = (issue?.path[0] === 'answers' ? issue.path.slice(1) : issue?.path)?.join('.');
  throw new RowError(line, column || 'whole line', 'does not have the form that --help describes');
}
