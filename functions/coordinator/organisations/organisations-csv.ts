import { isDeepStrictEqual } from 'node:util';
import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { toCsv } from '../../../shared/csv/csv.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import type { FileFault } from '../../../shared/web/office/upload-faults-page.tsx';
import type { Cells, FileChange, FileChanges } from '../files/file-changes.ts';
import { readTable } from '../files/read-table.ts';
import {
  ORGANISATION_FIELD_NAMES,
  ORGANISATION_FIELDS,
  type OrganisationInput,
  readOrganisation,
} from './organisation-input.ts';

const REVISION = '版';
const COLUMNS = [...Object.values(ORGANISATION_FIELDS), REVISION] as const;
const MOST = 100;

type Recipients = OptIn['recipients'];

/** An organisation in the words of a file. */
export const organisationCells = (
  { code, name, recipient, closed }: Organisation,
  recipients: Recipients,
): Cells => {
  const agreedTo = recipients.find((one) => one.code === recipient)?.label.ja ?? recipient;
  const said = { code, name, recipient: agreedTo, closed: closed ? 'はい' : 'いいえ' };
  return ORGANISATION_FIELD_NAMES.map((field) => [ORGANISATION_FIELDS[field], said[field]]);
};

export const organisationsCsv = (
  organisations: readonly Organisation[],
  recipients: Recipients,
): string =>
  toCsv<Organisation>(
    [
      ...ORGANISATION_FIELD_NAMES.map((field, index) => ({
        header: ORGANISATION_FIELDS[field],
        cell: (organisation: Organisation) =>
          organisationCells(organisation, recipients)[index]?.[1] ?? '',
      })),
      { header: REVISION, cell: ({ revision }) => revision },
    ],
    organisations,
  );

type ReadOrganisations =
  | ({ readonly ok: true } & FileChanges<Organisation>)
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * What a file adds or changes, or every fault by row and column; a code that is there is replaced.
 * Rows that change nothing are told apart: nobody's revision moves.
 */
export function readOrganisations(
  file: Uint8Array,
  known: readonly Organisation[],
  recipients: Recipients,
): ReadOrganisations {
  const table = readTable(file, COLUMNS, MOST);
  if (!table.ok) return table;
  const faults: FileFault[] = [];
  const changes: FileChange<Organisation>[] = [];
  const unchanged: Organisation[] = [];
  const met = new Set<string>();
  for (const { line, cells } of table.rows) {
    const input = Object.fromEntries(
      ORGANISATION_FIELD_NAMES.map((field) => [field, cells[ORGANISATION_FIELDS[field]]]),
    ) as OrganisationInput;
    const read = readOrganisation(input, recipients);
    if (!read.ok) {
      const columns = read.faults.map(({ field, text }) => ({
        line,
        column: ORGANISATION_FIELDS[field],
        text,
      }));
      faults.push(...columns);
      continue;
    }
    const { code } = read.organisation;
    const before = known.find((one) => one.code === code);
    if (met.has(code)) {
      faults.push({
        line,
        column: ORGANISATION_FIELDS.code,
        text: '同じコードの行が2つあります。',
      });
    } else if (cells[REVISION] !== String(before?.revision ?? '')) {
      faults.push({
        line,
        column: REVISION,
        text: before
          ? 'このコードの団体は、すでにあるか、書き出したあとに変更されています。もう一度書き出して、直してください。'
          : '新しい団体の版は空欄にしてください。',
      });
    }
    met.add(code);
    const row = { ...read.organisation, revision: (before?.revision ?? 0) + 1 };
    const same = before && isDeepStrictEqual(row, { ...before, revision: row.revision });
    if (same) unchanged.push(before);
    else changes.push({ line, row, before });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, changes, unchanged };
}
