import { PUBLIC_REASON_TEXTS } from '../../../shared/indicator/progress-wording.ts';
import { breakOf, kpiChange } from '../../../shared/publication/changes.ts';
import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import { chartOf, TrendChart } from '../../../shared/web/chart/trend-chart.tsx';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { indicatorName } from '../board/indicator-texts.ts';
import { trendWords } from '../board/trend-words.ts';
import { filePath, link, type Opened, type Words } from '../frame.ts';
import { countText, NOTHING, rangeText, valueText, whenText } from '../print.ts';
import type { EarlierPublication } from '../shelf.ts';
import { ChangeSection } from './change-section.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { GroupsSection } from './groups-section.tsx';
import { Layout } from './layout.tsx';
import { StatedTable } from './stated-table.tsx';
import { Status } from './status.tsx';
import { WeightedSection } from './weighted-section.tsx';

interface Props {
  readonly opened: Opened;
  readonly indicator: PublicIndicator;
}

interface PageProps extends Props {
  /** What the results are compared with, if anything. */
  readonly earlier: EarlierPublication | undefined;
}

/** One indicator: where it stands, what the plan states, how it is measured, and for whom. */
export const IndicatorPage = ({ opened, indicator, earlier }: PageProps) => {
  const { language, publication, city } = opened;
  const ja = language === 'ja';
  const latest = indicator.points.at(-1);
  const chart = chartOf(indicator);
  const change = earlier && kpiChange(publication, earlier.document, indicator.code);
  const title: Words = {
    ja: indicatorName(indicator, { language: 'ja', city }),
    en: indicatorName(indicator, { language: 'en', city }),
  };
  const description: Words = {
    ja: `${publication.city.ja}の指標「${title.ja}」の${latest ? `最新の値は${valueText(indicator, latest.value, { language: 'ja', city })}です。` : '値はまだありません。'}基準値、目標値、判定の理由、年齢や地域による違いを示します。`,
    en: `${publication.city.en}: ${title.en}. ${latest ? `Latest value ${valueText(indicator, latest.value, { language: 'en', city })}.` : 'No value yet.'} Baseline, target, verdict and its reason, differences by age and district.`,
  };
  return (
    <Layout
      frame={opened}
      opened={opened}
      title={title}
      description={description}
      picture={{
        path: link(opened, `/indicators/${indicator.code}/picture.png`),
        words: description,
      }}
    >
      {!ja && (
        <p>
          In the plan: <span lang="ja">{indicator.stated[0]?.name}</span>. The English name is our
          translation.
        </p>
      )}
      <dl class="figures results-facts">
        <div>
          <dt>{ja ? '判定' : 'Verdict'}</dt>
          <dd>
            <Status status={indicator.status} language={language} />
          </dd>
        </div>
        <div>
          <dt>{ja ? '最新の値' : 'Latest value'}</dt>
          <dd class="kpi-percent">
            {latest ? valueText(indicator, latest.value, opened) : NOTHING}
          </dd>
        </div>
        {latest?.interval && (
          <div>
            <dt>{ja ? '95％信頼区間' : '95 % interval'}</dt>
            <dd>{rangeText(indicator, latest.interval, opened)}</dd>
          </div>
        )}
        {latest && latest.n !== null && (
          <div>
            <dt>{ja ? '回答数（n）' : 'Answers (n)'}</dt>
            <dd>{countText(latest.n)}</dd>
          </div>
        )}
      </dl>
      {indicator.reason && (
        <p>
          <strong>{ja ? '判定の理由：' : 'Why: '}</strong>
          {PUBLIC_REASON_TEXTS[indicator.reason][language]}
        </p>
      )}
      {latest?.interval && (
        <p>
          {ja
            ? `この値は、一部の市民の方の回答から計算しています。同じやり方の調査を100回くり返し、そのたびにこのような幅を計算すると、95回くらいは市民全体の割合がその幅の中に入ります。今回の幅は${rangeText(indicator, latest.interval, opened)}です。回答しなかった方の考えが違っていた場合の偏りは、この幅に含まれません。`
            : `This value comes from the answers of some residents. If the same survey were done 100 times and such a range computed each time, about 95 of the ranges would contain the share among all residents. This time the range is ${rangeText(indicator, latest.interval, opened)}. It does not cover how people who did not answer may differ.`}
        </p>
      )}
      {chart && <TrendChart chart={chart} words={trendWords(opened, indicator, chart)} />}
      {indicator.points.length > 0 && <Values opened={opened} indicator={indicator} />}
      <WeightedSection opened={opened} indicator={indicator} />
      {earlier && change && (
        <ChangeSection
          opened={opened}
          earlier={earlier}
          rest={`/indicators/${indicator.code}`}
          rows={[{ label: title[language], change }]}
          bridge={breakOf(publication, indicator.code)?.reason}
        />
      )}
      <StatedTable opened={opened} indicator={indicator} chart={chart} />
      <DefinitionSection opened={opened} indicator={indicator} />
      <GroupsSection opened={opened} indicator={indicator} />
      <p>
        <a href={filePath(opened.entry, `indicator-${indicator.code}.csv`)}>
          {ja ? 'この指標のCSV（Open SDG形式）' : 'This indicator as CSV (Open SDG layout)'}
        </a>
        {ja ? '、' : ', '}
        <a href={link(opened)}>{ja ? '指標の一覧' : 'all indicators'}</a>
      </p>
    </Layout>
  );
};

const Values = ({ opened, indicator }: Props) => {
  const ja = opened.language === 'ja';
  return (
    <TableScroll label={ja ? '実績値' : 'Measured values'}>
      <table class="table cross-table results-values">
        <caption>{ja ? '実績値' : 'Measured values'}</caption>
        <thead>
          <tr>
            <th scope="col">{ja ? '時期' : 'Time'}</th>
            <th scope="col" class="number">
              {ja ? '値' : 'Value'}
            </th>
            <th scope="col" class="number">
              {ja ? '95％信頼区間' : '95 % interval'}
            </th>
            <th scope="col" class="number">
              n
            </th>
            <th scope="col">{ja ? '出典' : 'Source'}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.points.map(({ at, value, interval, n, source, sample }) => (
            <tr>
              <th scope="row">{whenText(at, opened.language)}</th>
              <td class="number">{valueText(indicator, value, opened)}</td>
              <td class="number">{interval ? rangeText(indicator, interval, opened) : NOTHING}</td>
              <td class="number">{n === null ? NOTHING : countText(n)}</td>
              <td>
                {source === null ? (
                  ja ? (
                    '市民アンケート'
                  ) : (
                    'Citizen survey'
                  )
                ) : (
                  <span lang="ja">{source}</span>
                )}
                {sample && (ja ? '（見本データ）' : ' (sample data)')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
