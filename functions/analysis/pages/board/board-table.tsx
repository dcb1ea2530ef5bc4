import type { StatedValue } from '../../../../shared/indicator/indicator.ts';
import { printedName } from '../../../../shared/indicator/printed-name.ts';
import { PROGRESS_STATUS_TEXTS } from '../../../../shared/indicator/progress-wording.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import type { BoardGroup } from '../../board/board-groups.ts';
import { type BoardRow, lineOf } from '../../board/board-row.ts';
import { rangeText, timeOf, valueText } from '../../board/value-text.ts';
import { countText, NOTHING, ROUGH_BELOW } from '../../wording.ts';
import { Sparkline } from './sparkline.tsx';
import { Status } from './status-cell.tsx';

/** A group's indicators; every value that the plan states has a line of its own. */
export const BoardTable = ({ group }: { readonly group: BoardGroup }) => (
  <TableScroll label={group.name}>
    <table class="table kpi-table board-table">
      <caption>
        {group.name}（{group.rows.length}指標）
      </caption>
      <thead>
        <tr>
          <th scope="col">指標</th>
          <th scope="col">進み具合</th>
          <th scope="col" class="number">
            最新値
          </th>
          <th scope="col">推移</th>
          <th scope="col" class="number">
            基準値
          </th>
          <th scope="col" class="number">
            目標値
          </th>
          <th scope="col">計画の記載箇所</th>
        </tr>
      </thead>
      {group.rows.map(({ row, again }) => (
        <Rows row={row} again={again} />
      ))}
    </table>
  </TableScroll>
);

const Rows = ({ row, again }: BoardGroup['rows'][number]) => {
  const { indicator } = row;
  const [first, ...others] = indicator.stated;
  const span = indicator.stated.length;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowspan={span} class="kpi-name">
          <a href={`/indicators/${indicator.code}`}>{printedName(indicator)}</a>
          {again && <span class="kpi-source">再掲</span>}
        </th>
        <td rowspan={span} class="kpi-progress" data-label="進み具合">
          <Status row={row} />
        </td>
        <td rowspan={span} class="number" data-label="最新値">
          <LatestValue row={row} />
        </td>
        <td rowspan={span} data-label="推移">
          <Sparkline row={row} />
        </td>
        {first && <StatedCells row={row} stated={first} place={0} />}
      </tr>
      {others.map((stated, i) => (
        <tr>
          <StatedCells row={row} stated={stated} place={i + 1} />
        </tr>
      ))}
    </tbody>
  );
};

export const LatestValue = ({ row: { indicator, latest } }: { readonly row: BoardRow }) => {
  if (!latest) return <>{NOTHING}</>;
  return (
    <>
      <span class="kpi-percent">{valueText(indicator, latest.value)}</span>
      {latest.interval && <span class="kpi-source">{rangeText(indicator, latest.interval)}</span>}
      {latest.n !== null && (
        <span class="kpi-source">
          n={countText(latest.n)}
          {latest.n < ROUGH_BELOW && '*'}
        </span>
      )}
      <span class="kpi-source">{timeOf(latest.at)}</span>
      {latest.running && <span class="kpi-source">途中集計</span>}
      {latest.sample && <span class="kpi-source">見本データ</span>}
    </>
  );
};

interface CellsProps {
  readonly row: BoardRow;
  readonly stated: StatedValue;
  readonly place: number;
}

const StatedCells = ({ row, stated, place }: CellsProps) => {
  const progress = row.progress?.stated[place];
  const official = row.officialLine === lineOf(stated);
  return (
    <>
      <td class="number" data-label="基準値">
        {stated.baseline}
        <span class="kpi-source">{stated.baselineAt}</span>
      </td>
      <td class="number" data-label="目標値">
        {stated.target}
        <span class="kpi-source">{stated.targetBy}</span>
        {row.disagree && progress && (
          <span class="kpi-verdict">{PROGRESS_STATUS_TEXTS[progress.status].ja}</span>
        )}
      </td>
      <td data-label="計画の記載箇所">
        {stated.section}
        {official && <strong class="official-mark">公式</strong>}
        <span class="kpi-source">
          {stated.field}・計画テキスト {lineOf(stated)}行
        </span>
        {place === 0 && row.disagree && row.officialLine === undefined && (
          <span class="kpi-reason">記載が異なります</span>
        )}
      </td>
    </>
  );
};
