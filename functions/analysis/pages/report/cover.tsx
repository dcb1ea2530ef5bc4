import { dayText } from '../../../../shared/web/office/day-text.ts';
import { MARK_TEXTS, markOf } from '../../wording.ts';
import type { ReportProps } from './report-props.ts';

const CHAPTERS = [
  ['outline', '1', '調査の概要'],
  ['how-to-read', '2', '報告書の見方'],
  ['kpis', '3', '計画の指標（KPI）'],
  ['questions', '4', '設問ごとの結果'],
  ['crosses', '5', 'クロス集計'],
  ['texts', '6', '自由記述'],
  ['appendix', '付録', '指標の定義と前提'],
] as const;

/** Cover and contents. */
export const Cover = ({ tables: { definition, results }, today, texts }: ReportProps) => {
  const mark = markOf(definition);
  return (
    <>
      <section class="report-cover">
        {mark && (
          <p class="report-cover-mark">
            <strong>{mark}</strong>
            <br />
            {MARK_TEXTS[mark]}
          </p>
        )}
        <h1>
          <span class="report-cover-survey">{definition.title.ja}</span>
          <span class="report-cover-title">調査結果報告書</span>
        </h1>
        <div class="report-cover-foot">
          <p>{dayText(today)}</p>
          <p class="report-cover-city">{definition.city.ja}</p>
          <p>{definition.office.name.ja}</p>
          <p class="report-cover-run">集計番号 {results.run.slice(0, 8)}</p>
        </div>
      </section>
      <nav class="report-contents" aria-labelledby="contents">
        <h2 id="contents">目次</h2>
        <ol>
          {CHAPTERS.filter(([id]) => id !== 'texts' || texts).map(([id, number, title]) => (
            <li>
              <a href={`#${id}`}>
                <span class="report-number">{number}</span>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
};
