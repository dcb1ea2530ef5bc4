import type { KpiResult } from '../../../shared/kpi/kpi-results.ts';
import { countText, intervalText, NOTHING, percentText, ROUGH_BELOW } from '../wording.ts';

interface Props {
  readonly result: KpiResult;
  /** Rows of the table that these cells stand in. */
  readonly span: number;
}

export const CountCells = ({ result: { n, count }, span }: Props) => (
  <>
    <td rowspan={span} class="number" data-label="n">
      {countText(n)}
      {n < ROUGH_BELOW && '*'}
    </td>
    <td rowspan={span} class="number" data-label="該当数">
      {countText(count)}
    </td>
  </>
);

/** The percent as it came and, where the edition has weights, the one under weights beside it. */
export const FigureCells = ({ result, span, weighted }: Props & { readonly weighted: boolean }) => (
  <>
    <td rowspan={span} class="number" data-label="割合">
      <span class="kpi-percent">{percentText(result.percentTenths)}</span>
      {result.interval && <span class="kpi-source">{intervalText(result.interval)}</span>}
    </td>
    {weighted && (
      <td rowspan={span} class="number" data-label="ウエイト後">
        {result.weighted ? (
          <>
            <span class="kpi-percent">{percentText(result.weighted.percentTenths)}</span>
            <span class="kpi-source">{intervalText(result.weighted.interval)}</span>
            <span class="kpi-source">
              実質 n {countText(Math.round(result.weighted.effectiveN))}
            </span>
          </>
        ) : (
          NOTHING
        )}
      </td>
    )}
  </>
);
