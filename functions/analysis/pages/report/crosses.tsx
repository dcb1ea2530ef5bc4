import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { crossGroups } from '../../tables/cross-groups.ts';
import { variableHeading } from '../../tables/shown-variable.ts';
import { CrossTable } from '../cross-table.tsx';
import type { ReportProps } from './report-props.ts';

/** Every question of the sample by the attributes that were chosen. */
export const Crosses = ({ tables, by }: ReportProps) => {
  const sampled = tables.streams.find(({ stream }) => stream === 'sampled');
  if (!sampled || by.length === 0) return null;
  return (
    <section class="report-chapter">
      <h2 id="crosses">5　クロス集計</h2>
      <p>標本調査の回答を、{by.map(({ short }) => short).join('、')}ごとに集計したものです。</p>
      {tables.variables
        .filter(({ attribute }) => !attribute)
        .map((head) => (
          <section class="report-cross">
            <h3>
              {head.number}　{head.title}
            </h3>
            <TableScroll label={`${variableHeading(head)}のクロス集計`}>
              <CrossTable
                head={head}
                groups={crossGroups(tables, sampled, head, by)}
                weighted={false}
              />
            </TableScroll>
          </section>
        ))}
    </section>
  );
};
