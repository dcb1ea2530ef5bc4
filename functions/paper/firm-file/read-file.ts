import { readCsvLines } from '../../../shared/csv/read-rows.ts';
import { RowError } from '../../../shared/csv/row-error.ts';
import { parseTicketNumber, type TicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { answerColumns, EXPORT_COLUMNS } from '../../../shared/kpi/answer-columns.ts';
import { rawLayout } from '../../../shared/kpi/raw-answers.ts';
import type { Ticket } from '../../../shared/storage/ticket-repository.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { FirmForm } from './firm-form.ts';
import { type RowFault, readRow } from './read-row.ts';
import { BROKEN_CSV, headerText, NOT_UTF8, TICKET_TEXT } from './wording.ts';

/** One thing that is wrong with a file, by line and column. */
export interface FileFault extends RowFault {
  /** From 1, the header being line 1. */
  readonly line: number;
}

export type FileReading =
  | { readonly faults: readonly FileFault[]; readonly forms?: undefined }
  | { readonly faults?: undefined; readonly forms: readonly FirmForm[] };

/** What is known of the tickets that a file may use. */
export interface KnownTickets {
  readonly tickets: ReadonlyMap<string, Ticket>;
  /** Numbers of forms that people are keying here. */
  readonly beingKeyed: ReadonlySet<string>;
}

/** Reads a keying firm's file whole: every form, or every fault. */
export function readFile(
  definition: Definition,
  bytes: Uint8Array,
  known: KnownTickets,
): FileReading {
  const whole = (line: number, message: string): FileReading => ({
    faults: [{ line, column: '', message }],
  });
  if (new TextDecoder().decode(bytes).includes('\uFFFD')) return whole(1, NOT_UTF8);
  let lines: ReturnType<typeof readCsvLines>;
  try {
    lines = readCsvLines(bytes);
  } catch (error) {
    if (error instanceof RowError) return whole(error.line, BROKEN_CSV);
    throw error;
  }
  const [header, ...rows] = lines;
  const names = { known: [...EXPORT_COLUMNS, 'ticket'], required: ['ticket'] };
  const { columns, faults: wrong } = answerColumns(
    header?.fields ?? [],
    rawLayout(definition),
    names,
  );
  if (wrong.length > 0) {
    const faults = wrong.map((fault) => ({
      line: 1,
      column: fault.column,
      message: headerText(fault),
    }));
    return { faults };
  }
  if (rows.length === 0) return whole(1, '回答の行がありません。');
  const faults: FileFault[] = [];
  const forms: FirmForm[] = [];
  const seen = new Map<TicketNumber, number>();
  const at = header?.fields.indexOf('ticket') ?? -1;
  for (const { line, fields } of rows) {
    const number = parseTicketNumber(fields[at] ?? '');
    const ticket = number && known.tickets.get(number);
    const earlier = number && seen.get(number);
    const message =
      number === undefined
        ? TICKET_TEXT.malformed
        : earlier !== undefined
          ? TICKET_TEXT.twice(earlier)
          : ticketFault(number, known);
    if (message) faults.push({ line, column: 'ticket', message });
    if (number && earlier === undefined) seen.set(number, line);
    const row = readRow(definition, columns, fields, ticket?.stream ?? 'sampled');
    faults.push(...row.faults.map((fault) => ({ line, ...fault })));
    if (number && ticket) {
      const { language, answers } = row;
      forms.push({ line, ticket: number, stream: ticket.stream, language, answers });
    }
  }
  return faults.length > 0 ? { faults } : { forms };
}

function ticketFault(
  number: TicketNumber,
  { tickets, beingKeyed }: KnownTickets,
): string | undefined {
  const ticket = tickets.get(number);
  if (!ticket) return TICKET_TEXT.unknown;
  if (ticket.used) return TICKET_TEXT.used;
  return beingKeyed.has(number) ? TICKET_TEXT.beingKeyed : undefined;
}
