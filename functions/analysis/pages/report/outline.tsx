import { countsOf } from '../../../../shared/kpi/counts.ts';
import { printShare } from '../../../../shared/kpi/cross-table.ts';
import { percentTenths } from '../../../../shared/kpi/percent.ts';
import { STREAM_NAMES } from '../../../../shared/response/stream-names.ts';
import { CHANNELS, type Channel } from '../../../../shared/response/survey-response.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { countedPeriod } from '../../counted-period.ts';
import { tableLines } from '../../tables/table-lines.ts';
import { countText } from '../../wording.ts';
import { WeightingNote } from '../weighting-note.tsx';
import type { ReportProps } from './report-props.ts';

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = { web: 'ウェブ', paper: '郵送（紙）' };

/** What was asked of whom, when, and who answered. */
export const Outline = ({ tables, plan }: ReportProps) => {
  const { definition, results, streams, tally, variables } = tables;
  const people = ['sex', 'age', 'district'].flatMap(
    (name) => variables.find((one) => one.name === name) ?? [],
  );
  return (
    <section class="report-chapter">
      <h2 id="outline">1　調査の概要</h2>
      <h3>（1）目的</h3>
      <p>
        SDGs未来都市計画の指標（KPI）のうち、市民の意識や行動に関する{definition.kpis.length}
        指標の進み具合を確かめるため、毎年実施するものです（計画の指標は全部で
        {plan.indicators.length}
        指標です）。
      </p>
      <h3>（2）方法</h3>
      <ul>
        <li>標本調査：住民基本台帳から無作為に選んだ市民に案内を送り、回答していただきました。</li>
        {definition.openParticipation && (
          <li>自由参加：案内が届いていない方にも、ウェブで回答していただきました。</li>
        )}
        <li>設問数：{variables.length}（複数の項目を聞く設問は項目ごとに数えています）</li>
        <li>{countedPeriod(results)}</li>
      </ul>
      <p>
        標本調査と自由参加は合算しません。自由参加の回答は市民全体を代表するものではないため、誤差や計画との比較は示しません。
      </p>
      <h3>（3）回答の数</h3>
      <TableScroll label="回答の数">
        <table class="table report-table">
          <caption>回答の数（件）</caption>
          <thead>
            <tr>
              <th scope="col">集計区分</th>
              <th scope="col" class="number">
                合計
              </th>
              {CHANNELS.map((channel) => (
                <th scope="col" class="number">
                  {CHANNEL_NAMES[channel]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {streams.map(({ stream, responses }) => (
              <tr>
                <th scope="row">{STREAM_NAMES[stream]}</th>
                <td class="number">{countText(responses)}</td>
                {CHANNELS.map((channel) => (
                  <td class="number">
                    {countText(countsOf(tally, { stream, channel }).responses)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <h3>（4）回答した方</h3>
      {people.map((variable) => (
        <TableScroll label={`回答した方の${variable.short}`}>
          <table class="table report-table">
            <caption>{variable.short}（件、回答者全員に対する割合）</caption>
            <thead>
              <tr>
                <th scope="col">{variable.short}</th>
                {streams.map(({ stream }) => (
                  <>
                    <th scope="col" class="number">
                      {STREAM_NAMES[stream]}
                    </th>
                    <th scope="col" class="number">
                      ％
                    </th>
                  </>
                ))}
              </tr>
            </thead>
            <tbody>
              {variable.options.concat({ code: '', label: '無回答' }).map(({ label }) => (
                <tr>
                  <th scope="row">{label}</th>
                  {streams.map((shown) => {
                    const line = tableLines(variable, shown.of(variable.name), null).find(
                      (one) => one.label === label,
                    );
                    const count = line?.count ?? 0;
                    const tenths = percentTenths(count, shown.responses) ?? null;
                    return (
                      <>
                        <td class="number">{countText(count)}</td>
                        <td class="number">{printShare({ count, percentTenths: tenths })}</td>
                      </>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      ))}
      <h3>（5）ウエイト</h3>
      <WeightingNote definition={definition} weighting={results.weighting} />
    </section>
  );
};
