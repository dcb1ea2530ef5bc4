import { printShare } from '../../../shared/kpi/cross-table.ts';
import { printTenths } from '../../../shared/kpi/percent.ts';
import { NO_ANSWER, NOT_ASKED } from '../../../shared/kpi/variable.ts';
import type { CrossGroup } from '../tables/cross-groups.ts';
import { type ShownVariable, variableHeading } from '../tables/shown-variable.ts';
import type { CrossLine, TableLine } from '../tables/table-lines.ts';
import { countText } from '../wording.ts';

interface Props {
  readonly head: ShownVariable;
  readonly groups: readonly CrossGroup[];
  readonly weighted: boolean;
}

/**
 * One question across, one or several attributes down, percents of each row's n; 無回答 of the head
 * is a number of people. The total is printed once.
 */
export const CrossTable = ({ head, groups, weighted }: Props) => {
  const total = groups[0]?.rows[0];
  if (!total) return null;
  return (
    <table class="table cross-table">
      <caption>
        {variableHeading(head)} × {groups.map(({ stub }) => stub.short).join('・')}（
        {weighted ? 'ウエイト後の割合、％' : '割合、％'}）
      </caption>
      <thead>
        <tr>
          <th scope="col">区分</th>
          <th scope="col" class="number">
            {weighted ? '実質n' : 'n'}
          </th>
          {total.lines.map(({ code, label }) => (
            <th scope="col" class="number">
              {label}
              {isCount(code) && '（人）'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row line={total} weighted={weighted} />
      </tbody>
      {groups.map(({ stub, rows }) => (
        <tbody>
          <tr>
            <th scope="rowgroup" colspan={total.lines.length + 2} class="cross-group">
              {variableHeading(stub)}
            </th>
          </tr>
          {rows.slice(1).map((line) => (
            <Row line={line} weighted={weighted} />
          ))}
        </tbody>
      ))}
    </table>
  );
};

const isCount = (code: string): boolean => code === NO_ANSWER || code === NOT_ASKED;

const Row = ({ line, weighted }: { readonly line: CrossLine; readonly weighted: boolean }) => (
  <tr>
    <th scope="row">{line.label}</th>
    <td class="number">
      {line.small && '*'}
      {weighted ? (line.table.weighted?.effectiveN.toFixed(1) ?? '-') : countText(line.table.n)}
    </td>
    {line.lines.map((cell) => (
      <td class="number">{shown(cell, weighted)}</td>
    ))}
  </tr>
);

function shown(cell: TableLine, weighted: boolean): string {
  if (isCount(cell.code)) return cell.count === 0 ? '-' : countText(cell.count);
  if (!weighted || cell.count === 0) return printShare(cell);
  return cell.weightedTenths === null ? '' : printTenths(cell.weightedTenths);
}
