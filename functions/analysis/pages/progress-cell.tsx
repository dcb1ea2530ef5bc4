import {
  PROGRESS_REASON_TEXTS,
  PROGRESS_STATUS_TEXTS,
} from '../../../shared/indicator/progress-wording.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { NOTHING } from '../wording.ts';

interface Props {
  readonly row: KpiRow;
  readonly span: number;
}

/** 達成, 順調, 遅れ or 判定できない, and why: in words, the colour only repeats them. */
export const ProgressCell = ({ row, span }: Props) => {
  const progress = row.verdicts?.progress;
  return (
    <td rowspan={span} class="kpi-progress" data-label="進み具合">
      {progress ? (
        <>
          <strong class={`kpi-status kpi-status-${progress.status}`}>
            {PROGRESS_STATUS_TEXTS[progress.status].ja}
          </strong>
          <span class="kpi-reason">{PROGRESS_REASON_TEXTS[progress.reason].ja}</span>
        </>
      ) : (
        <>
          {NOTHING}
          <span class="kpi-reason">{whyNone(row)}</span>
        </>
      )}
    </td>
  );
};

const whyNone = ({ result }: KpiRow): string =>
  result.n === 0
    ? '回答がありません。'
    : '公式の値（ウエイト後の割合）がまだないため、判定していません。';
