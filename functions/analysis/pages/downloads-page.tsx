import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { CountedTally } from '../../../shared/storage/counted-tally.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { hasOpenQuestion } from '../answers/written-texts.ts';
import { editionFiles } from '../files/edition-files.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { textsPath } from '../releasing/candidate-filter.ts';
import { surveyTrail } from '../survey-trail.ts';
import type { EditionTables } from '../tables/edition-tables.ts';
import { variableHeading } from '../tables/shown-variable.ts';
import { DataMark } from './sample-mark.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
  readonly status: CountedTally['status'];
  /** Missing while tables are withheld. */
  readonly tables: EditionTables | undefined;
  /** Of the sample; missing until something was counted. */
  readonly kpis: readonly KpiRow[] | undefined;
}

/** What can be taken home of an edition, and what only once it has closed. */
export const DownloadsPage = ({ definition, status, tables, kpis, ...frame }: Props) => {
  const at = `/surveys/${definition.survey}`;
  const analyst = frame.user?.roles.includes('analyst') ?? false;
  return (
    <OfficeLayout {...frame} title="ダウンロード" trail={surveyTrail(definition)}>
      <DataMark definition={definition} />
      <p>
        ファイルの名前は、調査、種類、集計番号、日付の順です。CSVはExcelでもそのまま開けます。Excel形式には凡例のシートが付き、A4横に印刷できます。
      </p>
      {status === 'none' ? (
        <p class="notice">まだ集計結果はありません。</p>
      ) : (
        <section class="office-section" aria-labelledby="kpi">
          <h2 id="kpi">指標（KPI）の集計結果</h2>
          <ul class="file-list">
            <FileLink href={`${at}/kpi-results.csv`} text="指標（KPI）の集計結果 CSV" />
            <FileLink href={`${at}/files/kpi.xlsx`} text="指標（KPI）の集計結果 Excel" />
            <FileLink href="/indicators/files/indicators.csv" text="計画の指標（全指標）CSV" />
            <FileLink href="/indicators/files/indicators.xlsx" text="計画の指標（全指標）Excel" />
          </ul>
        </section>
      )}
      {tables ? (
        <>
          <section class="office-section" aria-labelledby="report">
            <h2 id="report">調査結果報告書</h2>
            <p>
              <a href={`${at}/report`}>報告書を開く</a>
              （ブラウザーの「印刷」で、紙に印刷するか、PDFとして保存できます）
            </p>
          </section>
          <section class="office-section" aria-labelledby="tables">
            <h2 id="tables">単純集計・クロス集計</h2>
            <ul class="file-list">
              {editionFiles(tables).map(({ path, title }) => (
                <FileLink href={`${at}/files/${path}`} text={title} />
              ))}
            </ul>
          </section>
          {analyst && (
            <section class="office-section" aria-labelledby="answers">
              <h2 id="answers">回答データ</h2>
              <p>
                <a href={`${at}/answers`}>1件ずつの回答と自由記述をダウンロードする</a>
                （先に注意を表示します）
              </p>
              {hasOpenQuestion(definition) && !definition.rehearsal && (
                <p>
                  <a href={textsPath(definition.survey)}>公表する自由記述を選ぶ</a>
                </p>
              )}
            </section>
          )}
          <section class="office-section" aria-labelledby="charts">
            <h2 id="charts">設問のグラフ（SVG）</h2>
            {tables.streams.map(({ stream }) => (
              <>
                <h3>{STREAM_NAMES[stream]}</h3>
                <ul class="file-list file-list-short">
                  {tables.variables.map((variable) => (
                    <FileLink
                      href={`${at}/charts/${stream}/${encodeURIComponent(variable.name)}.svg`}
                      text={`${variableHeading(variable)}（${STREAM_NAMES[stream]}）`}
                    />
                  ))}
                </ul>
              </>
            ))}
          </section>
        </>
      ) : (
        status !== 'none' && (
          <p class="notice">
            {status === 'open'
              ? '単純集計、クロス集計、報告書、回答データは、回答の受付が終わり、最後の集計が済んでからダウンロードできます。'
              : 'いま集計を更新しています。1分ほど待ってから、もう一度開いてください。'}
          </p>
        )
      )}
      {kpis && kpis.length > 0 && (
        <section class="office-section" aria-labelledby="kpi-charts">
          <h2 id="kpi-charts">指標（KPI）のグラフ（SVG）</h2>
          <ul class="file-list file-list-short">
            {kpis.map(({ code, name }) => (
              <FileLink
                href={`${at}/kpi-charts/sampled/${code}.svg`}
                text={`${name}（標本調査）`}
              />
            ))}
          </ul>
        </section>
      )}
    </OfficeLayout>
  );
};

const FileLink = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <li>
    <a href={href} download>
      {text}
    </a>
  </li>
);
