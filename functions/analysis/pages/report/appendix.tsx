import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { kpiRows } from '../../kpi-rows.ts';
import { DENOMINATORS } from '../../wording.ts';
import type { ReportProps } from './report-props.ts';

/** How each indicator is counted, and what had to be assumed. */
export const Appendix = ({ tables: { definition, results }, plan }: ReportProps) => (
  <section class="report-chapter">
    <h2 id="appendix">付録　指標の定義と前提</h2>
    <TableScroll label="指標の定義と前提">
      <table class="table report-table report-definitions">
        <caption>標本調査による指標</caption>
        <thead>
          <tr>
            <th scope="col">指標</th>
            <th scope="col">分母</th>
            <th scope="col">前提</th>
          </tr>
        </thead>
        <tbody>
          {kpiRows(results, definition, plan, 'sampled').map(({ name, rule, notes }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{rule && DENOMINATORS[rule.denominator]}</td>
              <td>
                {rule?.assumption}
                {notes.map((note) => (
                  <p class="report-note">計画の記載について：{note}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    {definition.weighting && <p>ウエイトについて：{definition.weighting.assumption}</p>}
    <p>
      集計は設問定義の第{results.definitionVersion}版、集計方法の第{results.engineVersion}
      版によります。集計番号：{results.run}
    </p>
  </section>
);
