import type { Registrants } from '../../../../shared/coordination/registrants.ts';
import type { Assignment, OfficialChoice } from '../../../../shared/figures/choices.ts';
import type { FigureRecord } from '../../../../shared/figures/figure.ts';
import { printedName } from '../../../../shared/indicator/printed-name.ts';
import type { PolicyTree } from '../../../../shared/policy/policy-tree.ts';
import type { Definition, KpiRule } from '../../../../shared/survey/definition.ts';
import { chartOf, TrendChart } from '../../../../shared/web/chart/trend-chart.tsx';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import type { BoardRow } from '../../board/board-row.ts';
import { trendOf } from '../../board/trend.ts';
import { trendWords } from '../../board/trend-words.ts';
import { LatestValue } from '../board/board-table.tsx';
import { Status } from '../board/status-cell.tsx';
import { FigureHistory } from '../figures/figure-history.tsx';
import { SampleMark } from '../sample-mark.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { CrossSection, type CrossState } from './cross-section.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { RegistrantsSection } from './registrants-section.tsx';
import { StatedSection } from './stated-section.tsx';
import { ValuesTable } from './values-table.tsx';

interface Props extends OfficeFrame {
  readonly row: BoardRow;
  readonly choices: readonly OfficialChoice[];
  readonly assignment: Assignment | undefined;
  readonly policies: PolicyTree | undefined;
  readonly asked: { readonly definition: Definition; readonly rule: KpiRule } | undefined;
  readonly records: readonly FigureRecord[];
  /** What the platform counted itself, where it does. */
  readonly registrants: readonly Registrants[] | undefined;
  readonly cross: CrossState | undefined;
  readonly mayEnter: boolean;
}

/** Everything of one indicator on one page, ready to print for a meeting. */
export const IndicatorPage = (props: Props) => {
  const {
    row,
    choices,
    assignment,
    policies,
    asked,
    records,
    cross,
    mayEnter,
    registrants,
    ...frame
  } = props;
  const { indicator } = row;
  const chart = chartOf(trendOf(row));
  return (
    <OfficeLayout
      {...frame}
      title={printedName(indicator)}
      trail={[
        { href: '/', text: '集計' },
        { href: '/indicators', text: '計画の指標' },
      ]}
    >
      {row.points.some(({ sample }) => sample) && <SampleMark />}
      <dl class="figures indicator-summary">
        <div>
          <dt>進み具合</dt>
          <dd class="summary-status">
            <Status row={row} />
          </dd>
        </div>
        <div>
          <dt>最新値</dt>
          <dd>
            <LatestValue row={row} />
          </dd>
        </div>
        <div>
          <dt>分野</dt>
          <dd>{row.fields.join('・')}</dd>
        </div>
      </dl>
      <section class="office-section" aria-labelledby="trend">
        <h2 id="trend">推移</h2>
        {chart && (
          <>
            <TrendChart chart={chart} words={trendWords(row, chart)} />
            <p class="screen-only">
              <a href={`/indicators/${indicator.code}/trend.svg`} download>
                推移のグラフをダウンロード（SVG）
              </a>
            </p>
          </>
        )}
        <ValuesTable row={row} />
      </section>
      {registrants && (
        <RegistrantsSection code={indicator.code} months={registrants} mayEnter={mayEnter} />
      )}
      <StatedSection row={row} chart={chart} choices={choices} mayEnter={mayEnter} />
      <DefinitionSection row={row} asked={asked} />
      {cross && <CrossSection code={indicator.code} cross={cross} />}
      <AssignmentSection
        row={row}
        policies={policies}
        assignment={assignment}
        mayEnter={mayEnter}
      />
      {indicator.kind !== 'survey_percent' && (
        <FigureHistory indicator={indicator} records={records} mayEnter={mayEnter} />
      )}
    </OfficeLayout>
  );
};
