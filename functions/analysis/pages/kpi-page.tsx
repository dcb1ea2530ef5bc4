import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import { STREAMS, type Stream } from '../../../shared/response/survey-response.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { countedPeriod } from '../counted-period.ts';
import { type KpiRow, kpiRows } from '../kpi-rows.ts';
import type { Plan } from '../load-plan.ts';
import { countText } from '../wording.ts';
import { ChartLegend } from './chart-legend.tsx';
import { KpiFigure } from './kpi-figure.tsx';
import { KpiTable } from './kpi-table.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import { DataMark } from './sample-mark.tsx';
import { StatusCounts } from './status-counts.tsx';
import { WeightingNote } from './weighting-note.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
  readonly results: KpiResults;
  readonly plan: Plan;
}

export const KpiPage = ({ definition, results, plan, ...frame }: Props) => (
  <OfficeLayout
    {...frame}
    title={`${definition.title.ja} 指標（KPI）の集計結果`}
    trail={[{ href: '/', text: '集計' }]}
  >
    <DataMark definition={definition} />
    <Counted results={results} />
    <ul class="page-links">
      <li>
        <a class="button-secondary" href={`/surveys/${definition.survey}/kpi-results.csv`} download>
          集計結果をダウンロード（CSV）
        </a>
      </li>
      <li>
        <a href={`/surveys/${definition.survey}/questions`}>単純集計</a>
      </li>
      <li>
        <a href={`/surveys/${definition.survey}/cross`}>クロス集計</a>
      </li>
      <li>
        <a href={`/surveys/${definition.survey}/downloads`}>報告書・ファイルのダウンロード</a>
      </li>
    </ul>
    <ReadingNotes definition={definition} results={results} />
    {STREAMS.map((stream) => (
      <StreamSection
        stream={stream}
        definition={definition}
        results={results}
        rows={kpiRows(results, definition, plan, stream)}
      />
    ))}
  </OfficeLayout>
);

const Counted = ({ results }: { readonly results: KpiResults }) => (
  <>
    {!results.final && (
      <p class="notice">
        <strong>途中集計です。</strong>
        回答の受付が終わっていないため、数値はこれから変わります。公表や評価には使わないでください。
      </p>
    )}
    <p>{countedPeriod(results)}</p>
    <TableScroll label="回答の数">
      <table class="table">
        <caption>回答の数</caption>
        <thead>
          <tr>
            <th scope="col">集計区分</th>
            <th scope="col" class="number">
              届いた回答
            </th>
            <th scope="col" class="number">
              集計した回答
            </th>
          </tr>
        </thead>
        <tbody>
          {STREAMS.map((stream) => (
            <tr>
              <th scope="row">{STREAM_NAMES[stream]}</th>
              <td class="number">{countText(results.answers[stream])}件</td>
              <td class="number">{countText(results.counted[stream])}件</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  </>
);

const ABOUT: Readonly<Record<Stream, string>> = {
  sampled: '住民基本台帳から無作為に選ばれ、案内が届いた方の回答です。',
  open: '自分から参加した方の回答です。市民全体を代表するものではないため、標本調査とは合算せず、計画の基準値・目標値とも比べません。',
};

interface SectionProps {
  readonly stream: Stream;
  readonly definition: Definition;
  readonly results: KpiResults;
  readonly rows: readonly KpiRow[];
}

const StreamSection = ({ stream, definition, results, rows }: SectionProps) => (
  <section class="office-section" aria-labelledby={stream}>
    <h2 id={stream}>{STREAM_NAMES[stream]}</h2>
    <p>{ABOUT[stream]}</p>
    {results.counted[stream] === 0 ? (
      <p class="notice">集計した回答はまだありません。</p>
    ) : (
      <>
        {stream === 'sampled' && (
          <>
            <StatusCounts rows={rows} />
            <WeightingNote definition={definition} weighting={results.weighting} />
          </>
        )}
        <KpiTable stream={stream} rows={rows} />
        <h3>{STREAM_NAMES[stream]}のグラフ</h3>
        <ChartLegend stream={stream} />
        <div class="chart-grid">
          {rows.map((row) => (
            <KpiFigure stream={stream} row={row} />
          ))}
        </div>
      </>
    )}
  </section>
);
