import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import {
  CHANGE_REASON_TEXTS,
  CHANGE_VERDICT_TEXTS,
} from '../../../../shared/kpi/change-wording.ts';
import { changeSince } from '../../../../shared/kpi/kpi-verdicts.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import type { BoardRow } from '../../board/board-row.ts';
import type { Point } from '../../board/points.ts';
import { rangeText, timeOf, valueText } from '../../board/value-text.ts';
import { countText, differenceText, intervalText, NOTHING, percentText } from '../../wording.ts';

/** Every value of the chart, as numbers; survey percents without and with weights. */
export const ValuesTable = ({ row: { indicator, points } }: { readonly row: BoardRow }) =>
  points.length === 0 ? (
    <p>まだ値はありません。</p>
  ) : indicator.kind === 'survey_percent' ? (
    <SurveyValues points={points} />
  ) : (
    <FigureValues indicator={indicator} points={points} />
  );

/** A made-up year is no earlier edition, so that it is compared with nothing. */
const comparable = (points: readonly Point[]): boolean =>
  points.filter(({ sample }) => !sample).length > 1;

const SurveyValues = ({ points }: { readonly points: readonly Point[] }) => {
  const several = comparable(points);
  return (
    <TableScroll label="これまでの値">
      <table class="table">
        <caption>これまでの値（標本調査。割合の下は95％信頼区間）</caption>
        <thead>
          <tr>
            <th scope="col">調査</th>
            <th scope="col" class="number">
              n
            </th>
            <th scope="col" class="number">
              該当数
            </th>
            <th scope="col" class="number">
              ウエイトなし
            </th>
            <th scope="col" class="number">
              ウエイト後
            </th>
            {several && <th scope="col">前回からの変化</th>}
          </tr>
        </thead>
        <tbody>
          {points.map(
            ({ origin, at, running }, place) =>
              origin.type === 'survey' && (
                <tr>
                  <th scope="row">
                    <a href={`/surveys/${origin.definition.survey}/kpis`}>
                      {origin.definition.title.ja}
                    </a>
                    <span class="kpi-source">
                      {timeOf(at)}
                      {running && '（途中集計）'}
                    </span>
                  </th>
                  <td class="number">{countText(origin.result.n)}</td>
                  <td class="number">{countText(origin.result.count)}</td>
                  <td class="number">
                    {percentText(origin.result.percentTenths)}
                    <span class="kpi-source">{intervalText(origin.result.interval)}</span>
                    {origin.result.official === 'unweighted' && <Official />}
                  </td>
                  <td class="number">
                    {origin.result.weighted ? (
                      <>
                        {percentText(origin.result.weighted.percentTenths)}
                        <span class="kpi-source">
                          {intervalText(origin.result.weighted.interval)}
                        </span>
                        <span class="kpi-source">
                          実質 n {countText(Math.round(origin.result.weighted.effectiveN))}
                        </span>
                      </>
                    ) : (
                      NOTHING
                    )}
                    {origin.result.official === 'weighted' && <Official />}
                  </td>
                  {several && (
                    <td>
                      <Change before={points[place - 1]} after={origin} />
                    </td>
                  )}
                </tr>
              ),
          )}
        </tbody>
      </table>
    </TableScroll>
  );
};

type SurveyOrigin = Extract<Point['origin'], { type: 'survey' }>;

/** The change since the edition before, where answers of both can be compared. */
const Change = ({ before, after }: { before: Point | undefined; after: SurveyOrigin }) => {
  if (before?.origin.type !== 'survey' || before.sample) return <>{NOTHING}</>;
  const { result, definition } = before.origin;
  const change = changeSince(result, definition.survey, after.result, after.rule);
  if (!change) return <>{NOTHING}</>;
  return (
    <>
      {differenceText(change.differenceTenths)}ポイント
      <span class="kpi-verdict">{CHANGE_VERDICT_TEXTS[change.verdict].ja}</span>
      <span class="kpi-reason">{CHANGE_REASON_TEXTS[change.reason].ja}</span>
    </>
  );
};

const Official = () => <span class="kpi-source">公式の値</span>;

const FigureValues = ({
  indicator,
  points,
}: {
  readonly indicator: Indicator;
  readonly points: readonly Point[];
}) => (
  <TableScroll label="これまでの値">
    <table class="table">
      <caption>これまでの値（承認されたもの）</caption>
      <thead>
        <tr>
          <th scope="col">時期</th>
          <th scope="col" class="number">
            値
          </th>
          <th scope="col" class="number">
            95％信頼区間
          </th>
          <th scope="col" class="number">
            n
          </th>
          <th scope="col">担当課・出典</th>
        </tr>
      </thead>
      <tbody>
        {points.map(
          ({ at, value, interval, n, origin }) =>
            origin.type === 'figure' && (
              <tr>
                <th scope="row">{timeOf(at)}</th>
                <td class="number">
                  {valueText(indicator, value)}
                  {origin.figure.gap && (
                    <span class="kpi-source">
                      {origin.figure.gap.share.toFixed(1)}％（国平均
                      {origin.figure.gap.mean.toFixed(1)}％）
                    </span>
                  )}
                </td>
                <td class="number">{rangeText(indicator, interval)}</td>
                <td class="number">{n === null ? NOTHING : countText(n)}</td>
                <td>
                  {origin.figure.department}
                  <span class="kpi-source">{origin.figure.source}</span>
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  </TableScroll>
);
