import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { shortCountedPeriod } from '../counted-period.ts';
import { countText } from '../wording.ts';
import { DataMark } from './sample-mark.tsx';

interface SurveyState {
  readonly definition: Definition;
  readonly results: KpiResults | undefined;
}

interface Props extends OfficeFrame {
  readonly surveys: readonly SurveyState[];
}

export const SurveysPage = ({ surveys, ...frame }: Props) => (
  <OfficeLayout {...frame} title="集計">
    <ul class="home-ways">
      <li>
        <a href="/indicators">計画の指標</a>
        <p>すべての指標の基準値・最新値・目標値と進み具合を見る</p>
      </li>
      <li>
        <a href="/figures">担当課の値</a>
        <p>市民アンケートではわからない指標の値を入力し、承認する</p>
      </li>
      <li>
        <a href="/publishing">結果の公表</a>
        <p>締め切った調査の結果を確かめて、市民の画面に公表する</p>
      </li>
    </ul>
    <h2>調査</h2>
    <ul class="survey-list">
      {surveys.map((survey) => (
        <SurveyCard {...survey} />
      ))}
    </ul>
  </OfficeLayout>
);

const SurveyCard = ({ definition, results }: SurveyState) => (
  <li class="survey-card">
    <h3>
      <a href={`/surveys/${definition.survey}/kpis`}>{definition.title.ja}</a>
    </h3>
    <DataMark definition={definition} />
    {results ? (
      <dl class="figures">
        <Figure name="標本調査の回答" value={`${countText(results.answers.sampled)}件`} />
        <Figure name="自由参加の回答" value={`${countText(results.answers.open)}件`} />
        <Figure name="状態" value={results.final ? '集計済み（確定）' : '回答受付中・途中集計'} />
        <Figure
          name={results.final ? '回答の受付期間' : '集計の対象'}
          value={shortCountedPeriod(results)}
        />
      </dl>
    ) : (
      <p>まだ集計結果はありません。</p>
    )}
    <ul class="survey-ways">
      {results && (
        <>
          <li>
            <a href={`/surveys/${definition.survey}/kpis`}>集計結果を見る</a>
          </li>
          <li>
            <a href={`/surveys/${definition.survey}/kpi-results.csv`} download>
              集計結果のファイル（CSV）
            </a>
          </li>
        </>
      )}
      {definition.weighting && (
        <li>
          <a href={`/margins/${definition.survey}`}>母集団の人数とウエイト</a>
        </li>
      )}
      <li>
        <a href={`/surveys/${definition.survey}/watching`}>回答の状況を見る</a>
      </li>
    </ul>
  </li>
);

const Figure = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
