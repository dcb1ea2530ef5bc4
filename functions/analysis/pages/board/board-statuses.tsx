import { PROGRESS_STATUS_TEXTS } from '../../../../shared/indicator/progress-wording.ts';
import { statusOf } from '../../board/board-groups.ts';
import type { BoardRow } from '../../board/board-row.ts';

const STATUSES = ['achieved', 'on_track', 'behind', 'undetermined', 'none'] as const;

export const statusName = (status: (typeof STATUSES)[number]): string =>
  status === 'none' ? '値がない' : PROGRESS_STATUS_TEXTS[status].ja;

/** How many indicators stand where. */
export const BoardStatuses = ({ rows }: { readonly rows: readonly BoardRow[] }) => (
  <dl class="board-statuses">
    {STATUSES.map((status) => (
      <div class={`board-status board-status-${status}`}>
        <dt>{statusName(status)}</dt>
        <dd>
          {rows.filter((row) => statusOf(row) === status).length}
          <span>指標</span>
        </dd>
      </div>
    ))}
  </dl>
);
