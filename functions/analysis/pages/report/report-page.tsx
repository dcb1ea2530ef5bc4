import { Document } from '../../../../shared/web/document.tsx';
import { Appendix } from './appendix.tsx';
import { Cover } from './cover.tsx';
import { Crosses } from './crosses.tsx';
import { FreeText } from './free-text.tsx';
import { HowToRead } from './how-to-read.tsx';
import { KpiSummary } from './kpi-summary.tsx';
import { Outline } from './outline.tsx';
import { Questions } from './questions.tsx';
import type { ReportProps } from './report-props.ts';

/** 「調査結果報告書」: pages to print, or to save as PDF from the browser. */
export const ReportPage = (props: ReportProps) => {
  const { site, tables, by, texts } = props;
  const { definition } = tables;
  return (
    <Document lang="ja" title={`${definition.title.ja} 調査結果報告書`} assets={site.assets}>
      <div class={`report ${definition.sample ? 'report-sample' : ''}`}>
        <header class="screen-only report-tools">
          <p>
            <a href={`/surveys/${definition.survey}/downloads`}>ダウンロードへ戻る</a>
          </p>
          <p>
            ブラウザーの「印刷」（Ctrl＋P、Macでは⌘＋P）で、紙に印刷するか、PDFとして保存できます。用紙はA4、余白は「デフォルト」にしてください。
          </p>
          <form method="get" class="report-choice">
            <fieldset>
              <legend>クロス集計の区分</legend>
              {tables.variables
                .filter(({ attribute }) => attribute)
                .map(({ name, short }) => (
                  <label>
                    <input
                      type="checkbox"
                      name="by"
                      value={name}
                      checked={by.some((one) => one.name === name)}
                    />
                    {short}
                  </label>
                ))}
            </fieldset>
            {props.mayAskForTexts && (
              <p>
                <label>
                  <input type="checkbox" name="texts" value="yes" checked={texts !== undefined} />
                  自由記述を入れる（公表する前に、すべて読んで確かめてください。監査記録に残ります）
                </label>
              </p>
            )}
            <button class="button-secondary" type="submit">
              作り直す
            </button>
          </form>
        </header>
        <main id="main">
          <Cover {...props} />
          <Outline {...props} />
          <HowToRead {...props} />
          <KpiSummary {...props} />
          <Questions {...props} />
          <Crosses {...props} />
          {texts && <FreeText texts={texts} />}
          <Appendix {...props} />
        </main>
      </div>
    </Document>
  );
};
