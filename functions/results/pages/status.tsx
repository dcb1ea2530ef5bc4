import type { ProgressStatus } from '../../../shared/indicator/progress.ts';
import { PROGRESS_STATUS_TEXTS } from '../../../shared/indicator/progress-wording.ts';
import type { SiteLanguage } from '../frame.ts';

interface Props {
  readonly status: ProgressStatus | null;
  readonly language: SiteLanguage;
}

/** 達成, 順調, 遅れ or 判定できない: in words, the frame only repeats them. */
export const Status = ({ status, language }: Props) => (
  <strong class={`kpi-status kpi-status-${status ?? 'none'}`}>
    {status
      ? PROGRESS_STATUS_TEXTS[status][language]
      : language === 'ja'
        ? 'まだ値がない'
        : 'No value yet'}
  </strong>
);
