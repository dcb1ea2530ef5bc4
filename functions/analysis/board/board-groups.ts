import * as z from 'zod';
import type { ProgressStatus } from '../../../shared/indicator/progress.ts';
import { type PolicyTree, policiesOf } from '../../../shared/policy/policy-tree.ts';
import { SDG_GOALS } from '../../../shared/policy/sdg-goals.ts';
import type { BoardRow } from './board-row.ts';

/** What a person asks of the board; anything else in the address counts as not asked. */
export const BoardQuerySchema = z.object({
  by: z.enum(['field', 'goal', 'policy']).catch('field'),
  field: z.string().catch(''),
  goal: z.string().catch(''),
  policy: z.string().catch(''),
  status: z
    .enum(['achieved', 'on_track', 'behind', 'undetermined', 'none'])
    .or(z.literal(''))
    .catch(''),
});
export type BoardQuery = z.infer<typeof BoardQuerySchema>;

export interface BoardGroup {
  readonly name: string;
  readonly rows: readonly {
    readonly row: BoardRow;
    /** The indicator stands in an earlier group already (再掲). */
    readonly again: boolean;
  }[];
}

/** A value's status; `none` as long as there is no value. */
export const statusOf = ({ progress }: BoardRow): ProgressStatus | 'none' =>
  progress?.status ?? 'none';

export const UNASSIGNED = '未割り当て';

/** The rows asked for. */
export function filterRows(rows: readonly BoardRow[], query: BoardQuery): BoardRow[] {
  const belongs = (wanted: string, own: readonly (string | number)[]): boolean =>
    wanted === '' || (wanted === UNASSIGNED ? own.length === 0 : own.map(String).includes(wanted));
  return rows.filter(
    (row) =>
      belongs(query.field, row.fields) &&
      belongs(query.goal, row.goals) &&
      belongs(query.policy, row.policies) &&
      (query.status === '' || statusOf(row) === query.status),
  );
}

/** The rows under their headings; empty groups are left out. */
export function groupRows(
  rows: readonly BoardRow[],
  by: BoardQuery['by'],
  policies: PolicyTree | undefined,
): BoardGroup[] {
  const seen = new Set<string>();
  return headings(rows, by, policies)
    .map(({ name, holds }) => ({
      name,
      rows: rows.filter(holds).map((row) => {
        const again = seen.has(row.indicator.code);
        seen.add(row.indicator.code);
        return { row, again };
      }),
    }))
    .filter((group) => group.rows.length > 0);
}

interface Heading {
  readonly name: string;
  holds(row: BoardRow): boolean;
}

function headings(
  rows: readonly BoardRow[],
  by: BoardQuery['by'],
  policies: PolicyTree | undefined,
): Heading[] {
  if (by === 'field') {
    const fields = [...new Set(rows.flatMap((row) => row.fields))];
    return fields.map((field) => ({ name: field, holds: (row) => row.fields.includes(field) }));
  }
  const named: Heading[] =
    by === 'goal'
      ? SDG_GOALS.map((name, i) => ({
          name: `目標${i + 1} ${name}`,
          holds: (row) => row.goals.includes(i + 1),
        }))
      : (policies ? policiesOf(policies) : []).map(({ code, name }) => ({
          name: `施策${code} ${name}`,
          holds: (row) => row.policies.includes(code),
        }));
  const own = (row: BoardRow) => (by === 'goal' ? row.goals : row.policies);
  return [...named, { name: UNASSIGNED, holds: (row) => own(row).length === 0 }];
}
