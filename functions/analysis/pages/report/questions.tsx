import { STREAM_NAMES } from '../../../../shared/response/stream-names.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { variableHeading } from '../../tables/shown-variable.ts';
import { QuestionChart } from '../question-chart.tsx';
import { QuestionTable } from '../question-table.tsx';
import type { ReportProps } from './report-props.ts';

/** Every question with its chart and table; the open stream has a chapter section of its own. */
export const Questions = ({ tables }: ReportProps) => (
  <section class="report-chapter">
    <h2 id="questions">4　設問ごとの結果</h2>
    {tables.streams.map((shown, place) => (
      <>
        <h3 class={place > 0 ? 'report-new-page' : ''}>
          （{place + 1}）{STREAM_NAMES[shown.stream]}
        </h3>
        {tables.variables.map((variable) => {
          const table = shown.of(variable.name);
          return (
            <section class="report-question">
              <h4>
                {variable.number}　{variable.title}
              </h4>
              <p class="report-base">
                {variable.multiple ? '複数回答' : '単数回答'}
                {variable.askedOf && `、対象は${variable.askedOf}`}
              </p>
              <div class="report-figures">
                <QuestionChart stream={shown.stream} variable={variable} table={table} />
                <TableScroll
                  label={`${variableHeading(variable)}の表（${STREAM_NAMES[shown.stream]}）`}
                >
                  <QuestionTable variable={variable} table={table} sample={shown.sample} />
                </TableScroll>
              </div>
            </section>
          );
        })}
      </>
    ))}
  </section>
);
