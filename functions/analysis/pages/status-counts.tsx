import type { ProgressStatus } from '../../../shared/indicator/progress.ts';
import { PROGRESS_STATUS_TEXTS } from '../../../shared/indicator/progress-wording.ts';
import { commonChangeReason } from '../common-reason.ts';
import type { KpiRow } from '../kpi-rows.ts';

const STATUSES: readonly ProgressStatus[] = ['achieved', 'on_track', 'behind', 'undetermined'];

/** Where the KPIs stand, at a glance: how many of each status. */
export const StatusCounts = ({ rows }: { readonly rows: readonly KpiRow[] }) => {
  const reason = commonChangeReason(rows);
  return (
    <>
      <dl class="figures kpi-statuses">
        {STATUSES.map((status) => (
          <div>
            <dt>{PROGRESS_STATUS_TEXTS[status].ja}</dt>
            <dd>
              {rows.filter(({ verdicts }) => verdicts?.progress?.status === status).length}指標
            </dd>
          </div>
        ))}
      </dl>
      {reason && <p>基準値からの変化は、どの指標も「判定できない」となります。{reason}</p>}
    </>
  );
};
