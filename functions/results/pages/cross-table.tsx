import { percentTenths, printTenths } from '../../../shared/kpi/percent.ts';
import { FEW_ANSWERS } from '../../../shared/kpi/share.ts';
import type {
  PublicRow,
  PublicTable,
  PublicVariable,
} from '../../../shared/publication/publication.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { Opened } from '../frame.ts';
import { countText, HIDDEN, NOTHING } from '../print.ts';
import { STREAM_WORDS } from './stream-words.ts';

interface Props {
  readonly opened: Opened;
  readonly question: PublicVariable;
  readonly stream: Stream;
  readonly crosses: readonly { readonly table: PublicTable; readonly by: PublicVariable }[];
}

/** One question across, every attribute down, percents of each row's n; the total stands once. */
export const CrossTable = ({ opened, question, stream, crosses }: Props) => {
  const { language } = opened;
  const ja = language === 'ja';
  const total = crosses[0]?.table.rows[0];
  const name = STREAM_WORDS[stream].name[language];
  const title = ja ? `属性による違い：${name}` : `By who answered: ${name}`;
  return (
    <TableScroll label={title}>
      <table class="table cross-table">
        <caption>
          {title}
          {ja ? '（割合、％）' : ' (percent)'}
        </caption>
        <thead>
          <tr>
            <th scope="col">{ja ? '区分' : 'Group'}</th>
            <th scope="col" class="number">
              n
            </th>
            {question.options.map(({ label }) => (
              <th scope="col" class="number">
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{total && <Row name={ja ? '全体' : 'All'} row={total} />}</tbody>
        {crosses.map(({ table, by }) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={question.options.length + 2} class="cross-group">
                {by.title[language]}
              </th>
            </tr>
            {table.rows.slice(1).map((row) => (
              <Row
                name={by.options.find(({ code }) => code === row.option)?.label[language] ?? ''}
                row={row}
              />
            ))}
          </tbody>
        ))}
      </table>
    </TableScroll>
  );
};

const Row = ({ name, row }: { readonly name: string; readonly row: PublicRow }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="number">
      {row.n !== null && row.n < FEW_ANSWERS && '*'}
      {countText(row.n)}
    </td>
    {row.counts.map((count) => (
      <td class="number">{shown(count, row.n)}</td>
    ))}
  </tr>
);

function shown(count: number | null, n: number | null): string {
  if (count === null || n === null) return HIDDEN;
  const tenths = percentTenths(count, n);
  return tenths === undefined ? NOTHING : count === 0 ? '-' : printTenths(tenths);
}
