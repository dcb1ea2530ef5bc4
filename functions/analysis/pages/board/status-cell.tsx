import { PROGRESS_REASON_TEXTS } from '../../../../shared/indicator/progress-wording.ts';
import { statusOf } from '../../board/board-groups.ts';
import type { BoardRow } from '../../board/board-row.ts';
import { statusName } from './board-statuses.tsx';

/** 達成, 順調, 遅れ or 判定できない, and why: in words, the frame only repeats them. */
export const Status = ({ row }: { readonly row: BoardRow }) => {
  const status = statusOf(row);
  return (
    <>
      <strong class={`kpi-status kpi-status-${status}`}>{statusName(status)}</strong>
      <span class="kpi-reason">
        {row.progress ? PROGRESS_REASON_TEXTS[row.progress.reason].ja : whyNone(row)}
      </span>
    </>
  );
};

const whyNone = ({ indicator, latest }: BoardRow): string => {
  if (latest) return '公式の値（ウエイト後の割合）がまだありません。';
  return indicator.kind === 'survey_percent'
    ? '市民アンケートの集計結果がまだありません。'
    : '担当課の値がまだ承認されていません。';
};
