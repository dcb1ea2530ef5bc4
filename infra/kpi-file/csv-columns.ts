import { RowError } from '../../shared/csv/row-error.ts';
import { hashByte } from '../../shared/csv/scan-csv.ts';
import {
  type AnswerColumn,
  answerColumns,
  EXPORT_COLUMNS,
  type HeaderFault,
} from '../../shared/kpi/answer-columns.ts';
import type { Field, RawLayout } from '../../shared/kpi/raw-answers.ts';
import { CHANNELS, STREAMS } from '../../shared/response/survey-response.ts';
import { codeTable } from './code-table.ts';

/** What the row that is being read says so far. */
export interface RowState {
  stream: number;
  channel: number;
  readonly raw: Int32Array;
}

/** Reads one field into the row. Returns why it cannot be, or nothing. */
export type ReadField = (
  row: RowState,
  buffer: Uint8Array,
  start: number,
  end: number,
  hash: number,
) => string | undefined;

const REASONS: Readonly<Record<HeaderFault['kind'], string>> = {
  twice: 'stands twice in the header',
  unknown: 'is not a column of this edition; see --help',
  missing: 'is missing in the header',
  'both-ways': 'stands in the header both by itself and by option',
};

/**
 * One reader for each column of the header.
 *
 * @throws {RowError} when a column is unknown, stands twice or is missing.
 */
export function columnReaders(header: readonly string[], layout: RawLayout): ReadField[] {
  const names = { known: EXPORT_COLUMNS, required: ['stream'] };
  const { columns, faults } = answerColumns(header, layout, names);
  const [fault] = faults;
  if (fault) throw new RowError(1, fault.column, REASONS[fault.kind]);
  return columns.flatMap((column) => (column ? [readerOf(column)] : []));
}

function readerOf(column: AnswerColumn): ReadField {
  switch (column.kind) {
    case 'field':
      return fieldReader(column.field);
    case 'option':
      return tickReader(column.field.at + column.option);
    case 'named':
      if (column.name === 'stream') {
        return namedReader(STREAMS, (row, place) => (row.stream = place));
      }
      if (column.name === 'channel') {
        return namedReader(CHANNELS, (row, place) => (row.channel = place));
      }
      return () => undefined;
  }
}

function namedReader(
  names: readonly string[],
  set: (row: RowState, place: number) => void,
): ReadField {
  const find = codeTable(names);
  return (row, buffer, start, end, hash) => {
    const place = find(buffer, start, end, hash);
    if (place === 0) return `must be one of ${names.join(', ')}`;
    set(row, place - 1);
    return undefined;
  };
}

const UNKNOWN = 'is not an option of this question';

function fieldReader({ question, at, codes }: Field): ReadField {
  switch (question.type) {
    case 'text':
      return (row, _buffer, start, end) => {
        row.raw[at] = end > start ? 1 : 0;
        return undefined;
      };
    case 'number':
      return numberReader(at, question.min, question.max);
    case 'multiple':
      return listReader(at, codes);
    default: {
      const find = codeTable(codes);
      return (row, buffer, start, end, hash) => {
        if (start === end) return undefined;
        const place = find(buffer, start, end, hash);
        row.raw[at] = place;
        return place === 0 ? UNKNOWN : undefined;
      };
    }
  }
}

const ONE = 0x31;
const ZERO = 0x30;
const MINUS = 0x2d;
const SEMICOLON = 0x3b;

function tickReader(at: number): ReadField {
  return (row, buffer, start, end) => {
    if (start === end) return undefined;
    const byte = buffer[start];
    if (end - start > 1 || (byte !== ONE && byte !== ZERO)) return 'must be 1, 0 or empty';
    row.raw[at] = byte === ONE ? 1 : 0;
    return undefined;
  };
}

function numberReader(at: number, min: number, max: number): ReadField {
  return (row, buffer, start, end) => {
    if (start === end) return undefined;
    const negative = buffer[start] === MINUS;
    let value = 0;
    let digits = 0;
    for (let i = negative ? start + 1 : start; i < end; i++) {
      const digit = (buffer[i] ?? 0) - ZERO;
      if (digit < 0 || digit > 9 || ++digits > 9) return 'is not a whole number';
      value = value * 10 + digit;
    }
    if (digits === 0) return 'is not a whole number';
    if (negative) value = -value;
    if (value < min || value > max) return `must be from ${min} to ${max}`;
    row.raw[at] = value - min + 1;
    return undefined;
  };
}

function listReader(at: number, codes: readonly string[]): ReadField {
  const find = codeTable(codes);
  return (row, buffer, start, end) => {
    for (let from = start; from < end; ) {
      let hash = 0;
      let to = from;
      while (to < end && buffer[to] !== SEMICOLON) hash = hashByte(hash, buffer[to++] ?? 0);
      const place = find(buffer, from, to, hash);
      if (place === 0) return UNKNOWN;
      if (row.raw[at + place - 1] === 1) return 'names an option twice';
      row.raw[at + place - 1] = 1;
      from = to + 1;
    }
    return undefined;
  };
}
