import { isDeepStrictEqual } from 'node:util';
import { type Activity, ActivitySchema } from '../../../shared/coordination/activity.ts';
import { toCsv } from '../../../shared/csv/csv.ts';
import { MOST_ACTIVITIES_AT_ONCE } from '../../../shared/storage/activity-repository.ts';
import type { FileFault } from '../../../shared/web/office/upload-faults-page.tsx';
import type { FileChange, FileChanges } from '../files/file-changes.ts';
import { readTable } from '../files/read-table.ts';
import { CLOSED } from './activity-cells.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityChoices,
  type ActivityInput,
  FIELD_NAMES,
  inputOf,
  NO,
  readActivity,
  YES,
} from './activity-input.ts';
import { newActivityId } from './new-activity-id.ts';

const ID = '活動番号';
const REVISION = '版';
/** All that a city has may stand in one file. */
const MOST_ROWS = 1000;
const COLUMNS = [ID, ...Object.values(ACTIVITY_FIELDS), CLOSED, REVISION] as const;

/** Activities as a file that can be changed and read back; without any, one to fill in. */
export const activitiesCsv = (
  activities: readonly Activity[],
  choices: ActivityChoices,
): string => {
  const input = (activity: Activity) => inputOf(activity, choices);
  return toCsv<Activity>(
    [
      { header: ID, cell: ({ id }) => id },
      ...FIELD_NAMES.map((field) => ({
        header: ACTIVITY_FIELDS[field],
        cell: (activity: Activity) => input(activity)[field],
      })),
      { header: CLOSED, cell: ({ closed }) => (closed ? YES : NO) },
      { header: REVISION, cell: ({ revision }) => revision },
    ],
    activities,
  );
};

type ReadActivities =
  | ({ readonly ok: true } & FileChanges<Activity>)
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * What a file adds or changes, or every fault by row and column. A row without a number is a new
 * activity; with one it replaces the activity, which must still be as the file has it (版). Rows that
 * change nothing are told apart: they count for no limit, and nobody's revision moves.
 */
export function readActivities(
  file: Uint8Array,
  known: readonly Activity[],
  choices: ActivityChoices,
): ReadActivities {
  const table = readTable(file, COLUMNS, MOST_ROWS);
  if (!table.ok) return table;
  const faults: FileFault[] = [];
  const changes: FileChange<Activity>[] = [];
  const unchanged: Activity[] = [];
  const met = new Set<string>();
  for (const { line, cells } of table.rows) {
    const fail = (column: string, text: string) => faults.push({ line, column, text });
    const input = Object.fromEntries(
      FIELD_NAMES.map((field) => [field, cells[ACTIVITY_FIELDS[field]]]),
    ) as ActivityInput;
    const read = readActivity(input, choices);
    if (!read.ok) for (const { field, text } of read.faults) fail(ACTIVITY_FIELDS[field], text);
    if (!['', YES, NO].includes(cells[CLOSED])) {
      fail(CLOSED, `「${YES}」か「${NO}」にしてください。`);
    }
    const before = known.find(({ id }) => id === cells[ID]);
    if (cells[ID] !== '' && !before) {
      fail(ID, 'この番号の活動はありません。新しい活動のときは空欄にしてください。');
    } else if (before && cells[REVISION] !== String(before.revision)) {
      fail(
        REVISION,
        'ファイルを書き出したあとに変更されています。もう一度書き出して、直してください。',
      );
    } else if (before && met.has(before.id)) {
      fail(ID, '同じ番号の行が2つあります。');
    }
    if (before) met.add(before.id);
    if (!read.ok) continue;
    const activity = ActivitySchema.parse({
      ...read.activity,
      id: before?.id ?? newActivityId(),
      closed: cells[CLOSED] === YES,
      revision: (before?.revision ?? 0) + 1,
    });
    const same = before && isDeepStrictEqual(activity, { ...before, revision: activity.revision });
    if (same) unchanged.push(before);
    else changes.push({ line, row: activity, before });
  }
  if (changes.length > MOST_ACTIVITIES_AT_ONCE) {
    faults.push({
      text: `新しい活動と変更した活動は、合わせて一度に${MOST_ACTIVITIES_AT_ONCE}件までです（このファイルには${changes.length}件）。ファイルを分けてください。`,
    });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, changes, unchanged };
}
