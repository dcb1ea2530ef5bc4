import { printShare } from '../../../../shared/kpi/cross-table.ts';
import { officialFigure } from '../../../../shared/kpi/kpi-figure.ts';
import { percentTenths, printTenths } from '../../../../shared/kpi/percent.ts';
import type {
  Publication,
  PublicStream,
  PublicTable,
  PublicVariable,
} from '../../../../shared/publication/publication.ts';
import type { Named } from '../../../../shared/storage/publication-parts.ts';
import type { OfficeFrame } from '../../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { countText } from '../../wording.ts';
import { FreeTextSection } from './free-text-section.tsx';
import { publishingTrail } from './publishing-page.tsx';

interface Props extends OfficeFrame {
  readonly draft: Named<Publication>;
  /** Exactly this is public already. */
  readonly standing: boolean;
  readonly mayPublish: boolean;
}

const STREAM_TEXTS = { sampled: '標本調査', open: '自由参加' } as const;
/** As the 凡例 of the page says. */
const HIDDEN = 'X';

/** Everything that would be public, and nothing else: made of the very document that goes out. */
export const PreviewPage = ({ draft, standing, mayPublish, ...frame }: Props) => {
  const { id, document } = draft;
  const { survey, title, disclosure } = document;
  const { hidden, all } = countHidden(document);
  return (
    <OfficeLayout
      {...frame}
      title="公表する内容の確認"
      trail={[...publishingTrail, { href: '/publishing', text: '結果の公表' }]}
    >
      <p>
        {title.ja}
        の公表する内容です。ここにあるものがすべてで、ほかのものは公表されません。
      </p>
      <ul>
        <li>
          {disclosure.threshold}
          人より少ない数値と、それを計算で求められる数値は「{HIDDEN}」として隠しています（
          {countText(all)}
          個のうち{countText(hidden)}個）。
        </li>
        <li>
          {document.freeText
            ? '自由記述は、承認した文章だけを含みます。1件ずつの回答は含みません。'
            : '自由記述と、1件ずつの回答は含みません。'}
        </li>
        {document.earlier && (
          <li>
            前回の調査（{document.earlier.title.ja}
            ）と同じ設問と指標には、公表済みの前回の数値と、変化の判定を並べて示します。
          </li>
        )}
        <li>
          内容の番号は <code>{id.slice(0, 12)}</code> です。内容が変わると番号も変わります。
        </li>
      </ul>
      <p>
        <a href={`/publishing/${survey}/results.csv`} download>
          すべての数値のファイル（CSV）
        </a>
      </p>
      {standing ? (
        <p class="notice">この内容は、公表中です。</p>
      ) : (
        mayPublish && (
          <form method="post" action={`/publishing/${survey}`}>
            <input type="hidden" name="id" value={id} />
            <p>下の内容を確認してから、公表してください。公表すると、すぐに市民の画面に出ます。</p>
            <button class="button">この内容を公表する</button>
          </form>
        )
      )}
      {document.streams.map((stream) => (
        <StreamSection document={document} stream={stream} />
      ))}
      {document.freeText?.map((question) => (
        <FreeTextSection question={question} />
      ))}
    </OfficeLayout>
  );
};

const StreamSection = ({
  document,
  stream,
}: {
  readonly document: Publication;
  readonly stream: PublicStream;
}) => (
  <section class="office-section" aria-labelledby={stream.stream}>
    <h2 id={stream.stream}>
      {STREAM_TEXTS[stream.stream]}（{countText(stream.responses)}件）
    </h2>
    <KpiTable document={document} stream={stream} />
    {document.variables.map((variable) => {
      const tables = stream.tables.filter((table) => table.variable === variable.name);
      return (
        <details>
          <summary>
            {variable.number.ja} {variable.title.ja}
          </summary>
          {tables.map((table) => (
            <CountsTable document={document} variable={variable} table={table} />
          ))}
        </details>
      );
    })}
  </section>
);

const KpiTable = ({
  document,
  stream: { kpis },
}: {
  readonly document: Publication;
  readonly stream: PublicStream;
}) => (
  <TableScroll label="KPI">
    <table class="table frequency-table">
      <caption>計画の指標（KPI）</caption>
      <thead>
        <tr>
          <th scope="col">指標</th>
          <th scope="col" class="number">
            n
          </th>
          <th scope="col" class="number">
            公表値（％）
          </th>
        </tr>
      </thead>
      <tbody>
        {kpis.map(({ indicator, figure }) => {
          const stated = document.indicators.find(({ code }) => code === indicator)?.stated[0];
          const percent = figure && officialFigure(figure).percentTenths;
          return (
            <tr>
              <th scope="row">{stated?.name ?? indicator}</th>
              <td class="number">{figure ? countText(figure.n) : HIDDEN}</td>
              <td class="number">
                {figure === null ? HIDDEN : percent === null ? '-' : printTenths(percent)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);

const CountsTable = ({
  document: { variables },
  variable,
  table,
}: {
  readonly document: Publication;
  readonly variable: PublicVariable;
  readonly table: PublicTable;
}) => {
  const by = variables.find(({ name }) => name === table.by);
  const caption = by ? `${by.number.ja} ${by.title.ja}` : '全体';
  return (
    <TableScroll label={caption}>
      <table class="table cross-table">
        <caption>{caption}（％）</caption>
        <thead>
          <tr>
            <th scope="col">区分</th>
            <th scope="col" class="number">
              n
            </th>
            {variable.options.map(({ label }) => (
              <th scope="col" class="number">
                {label.ja}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ option, n, counts }) => (
            <tr>
              <th scope="row">
                {by?.options.find(({ code }) => code === option)?.label.ja ?? '全体'}
              </th>
              <td class="number">{n === null ? HIDDEN : countText(n)}</td>
              {counts.map((count) => (
                <td class="number">
                  {count === null || n === null
                    ? HIDDEN
                    : printShare({ count, percentTenths: percentTenths(count, n) ?? null })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

/** The row of all, which every table by an attribute repeats, counts once. */
function countHidden({ streams }: Publication): { hidden: number; all: number } {
  const counts = streams.flatMap(({ tables }) =>
    tables.flatMap(({ by, rows }) =>
      rows.slice(by === null ? 0 : 1).flatMap((row) => [row.n, ...row.counts]),
    ),
  );
  return { hidden: counts.filter((count) => count === null).length, all: counts.length };
}
