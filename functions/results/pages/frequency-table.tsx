import { tableShares } from '../../../shared/publication/open-data/table-shares.ts';
import type {
  PublicStream,
  PublicTable,
  PublicVariable,
} from '../../../shared/publication/publication.ts';
import { BarChart } from '../../../shared/web/chart/bar-chart.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { Opened } from '../frame.ts';
import { countText, HIDDEN, NOTHING, percentText, tenthsRange } from '../print.ts';
import { STREAM_WORDS } from './stream-words.ts';

interface Props {
  readonly opened: Opened;
  readonly question: PublicVariable;
  readonly stream: PublicStream;
  /** Of the question alone. */
  readonly table: PublicTable;
}

/** How a question was answered, as bars and as numbers. */
export const FrequencyTable = ({ opened, question, stream, table }: Props) => {
  const { language } = opened;
  const ja = language === 'ja';
  const [row] = table.rows;
  if (!row) return null;
  const lines = question.options.map(({ label }, i) => {
    const count = row.counts[i] ?? null;
    const share = tableShares(count, row.n, stream, true);
    return {
      label: label[language],
      count,
      share,
      weighted: row.weightedTenths?.[i] ?? null,
      value: count === null ? HIDDEN : percentText(share.percentTenths, language),
    };
  });
  const sampled = stream.stream === 'sampled';
  const weighted = row.weightedTenths !== null;
  const caption = ja ? '回答の内訳' : 'Answers';
  const name = STREAM_WORDS[stream.stream].name[language];
  const said = lines.map(({ label, value }) => `${label} ${value}`).join(ja ? '、' : ', ');
  return (
    <div class="question-figures">
      <BarChart
        id={`${stream.stream}-${question.name.replace('.', '-')}`}
        stream={stream.stream}
        title={`${question.title[language]}${ja ? `（${name}）` : ` (${name})`}`}
        description={`n=${countText(row.n)}${ja ? '。' : '. '}${said}${ja ? '。' : '.'}`}
        bars={lines.map(({ label, share, value }) => ({
          label,
          tenths: share.percentTenths,
          value,
        }))}
      />
      <TableScroll label={`${caption}: ${name}`}>
        <table class="table frequency-table results-frequency">
          <caption>
            {caption} (n={countText(row.n)})
          </caption>
          <thead>
            <tr>
              <th scope="col">{ja ? '回答' : 'Answer'}</th>
              <th scope="col" class="number">
                {ja ? '人数' : 'People'}
              </th>
              <th scope="col" class="number">
                {ja ? '割合' : 'Share'}
              </th>
              {sampled && (
                <th scope="col" class="number">
                  {ja ? '95％信頼区間' : '95 % interval'}
                </th>
              )}
              {weighted && (
                <th scope="col" class="number">
                  {ja ? 'ウエイト後' : 'Weighted'}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, count, share, weighted: tenths, value }) => (
              <tr>
                <th scope="row">{label}</th>
                <td class="number">{countText(count)}</td>
                <td class="number">{value}</td>
                {sampled && (
                  <td class="number">
                    {share.lowTenths === null || share.highTenths === null
                      ? count === null
                        ? HIDDEN
                        : NOTHING
                      : tenthsRange(share.lowTenths, share.highTenths, language)}
                  </td>
                )}
                {weighted && (
                  <td class="number">
                    {tenths === null && row.n !== 0 ? HIDDEN : percentText(tenths, language)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
};
