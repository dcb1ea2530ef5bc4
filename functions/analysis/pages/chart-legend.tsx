import type { Child } from 'hono/jsx';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { BaselineMark, Hatch, TargetMark } from '../../../shared/web/chart/chart-marks.tsx';

/** Says once for all charts of a stream what the marks mean. */
export const ChartLegend = ({ stream }: { readonly stream: Stream }) => (
  <ul class="chart-legend">
    <Entry text="今回の割合">
      <Hatch id={`hatch-legend-${stream}`} />
      <rect
        class={`chart-bar chart-bar-${stream}`}
        x="-14"
        y="-8"
        width="28"
        height="16"
        {...(stream === 'open' ? { fill: `url(#hatch-legend-${stream})` } : {})}
      />
    </Entry>
    {stream === 'sampled' && (
      <>
        <Entry text="95％信頼区間">
          <path class="chart-whisker" d="M-13 0H13M-13-6V6M13-6V6" />
        </Entry>
        <Entry text="計画の基準値">
          <BaselineMark />
        </Entry>
        <Entry text="計画の目標値">
          <TargetMark />
        </Entry>
      </>
    )}
  </ul>
);

const Entry = ({ text, children }: { readonly text: string; readonly children: Child }) => (
  <li>
    <svg width="32" height="24" viewBox="-16 -12 32 24" aria-hidden="true">
      {children}
    </svg>
    {text}
  </li>
);
