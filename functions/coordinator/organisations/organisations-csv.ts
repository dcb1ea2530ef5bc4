import type { Organisation } from '../../../shared/coordination/organisation.ts';
import { toCsv } from '../../../shared/csv/csv.ts';
import type { OptIn } from '../../../shared/survey/definition.ts';
import type { FileFault } from '../../../shared/web/office/upload-faults-page.tsx';
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

export const organisationsCsv = (
  organisations: readonly Organisation[],
  recipients: OptIn['recipients'],
): string =>
  toCsv<Organisation>(
    [
      { header: ORGANISATION_FIELDS.code, cell: ({ code }) => code },
      { header: ORGANISATION_FIELDS.name, cell: ({ name }) => name },
      {
        header: ORGANISATION_FIELDS.recipient,
        cell: ({ recipient }) =>
          recipients.find(({ code }) => code === recipient)?.label.ja ?? recipient,
      },
      { header: ORGANISATION_FIELDS.closed, cell: ({ closed }) => (closed ? 'はい' : 'いいえ') },
      { header: REVISION, cell: ({ revision }) => revision },
    ],
    organisations,
  );

type ReadOrganisations =
  | { readonly ok: true; readonly organisations: readonly Organisation[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The organisations in a file, or every fault by row and column; a code that is there is replaced. */
export function readOrganisations(
  file: Uint8Array,
  known: readonly Organisation[],
  recipients: OptIn['recipients'],
): ReadOrganisations {
  const table = readTable(file, COLUMNS, MOST);
  if (!table.ok) return table;
  const faults: FileFault[] = [];
  const organisations: Organisation[] = [];
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
    if (organisations.some((one) => one.code === code)) {
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
    organisations.push({ ...read.organisation, revision: (before?.revision ?? 0) + 1 });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, organisations };
}
