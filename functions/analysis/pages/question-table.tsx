import type { BothTables } from '../../../shared/kpi/both-tables.ts';
import { printShare } from '../../../shared/kpi/cross-table.ts';
import { printTenths } from '../../../shared/kpi/percent.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { type Sample, type TableLine, tableLines } from '../tables/table-lines.ts';
import { countText, ROUGH_BELOW } from '../wording.ts';

interface Props {
  readonly variable: ShownVariable;
  readonly table: BothTables;
  readonly sample: Sample | null;
}

/** The frequency table of one question: number and percent of each option, 無回答 apart. */
export const QuestionTable = ({ variable, table, sample }: Props) => {
  const { n, weighted, mean } = table;
  return (
    <table class="table frequency-table">
      <caption>
        {variable.number} {variable.short} n={countText(n)}
        {n < ROUGH_BELOW && '*'}
        {weighted && `（実質n ${weighted.effectiveN.toFixed(1)}）`}
      </caption>
      <thead>
        <tr>
          <th scope="col">選択肢</th>
          <th scope="col" class="number">
            件数
          </th>
          <th scope="col" class="number">
            割合（％）
          </th>
          {sample && (
            <th scope="col" class="number">
              95％信頼区間
            </th>
          )}
          {weighted && (
            <th scope="col" class="number">
              ウエイト後（％）
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {tableLines(variable, table, sample).map((line) => (
          <tr>
            <th scope="row">{line.label}</th>
            <td class="number">{countText(line.count)}</td>
            <td class="number">{printShare(line)}</td>
            {sample && <td class="number">{rangeText(line.interval)}</td>}
            {weighted && (
              <td class="number">
                {line.weightedTenths === null ? '' : printTenths(line.weightedTenths)}
              </td>
            )}
          </tr>
        ))}
        {mean && (
          <tr>
            <th scope="row">平均（0〜10）</th>
            <td class="number">{countText(mean.n)}</td>
            <td class="number">{(mean.hundredths / 100).toFixed(2)}</td>
            {sample && <td />}
            {weighted && (
              <td class="number">
                {weighted.meanHundredths === undefined
                  ? ''
                  : (weighted.meanHundredths / 100).toFixed(2)}
              </td>
            )}
          </tr>
        )}
      </tbody>
    </table>
  );
};

/** 「61.1〜68.7」, of percents. */
const rangeText = (interval: TableLine['interval']): string =>
  interval ? `${printTenths(interval.lowTenths)}〜${printTenths(interval.highTenths)}` : '';
