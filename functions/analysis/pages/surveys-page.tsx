import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { shortCountedPeriod } from '../counted-period.ts';
import { countText } from '../wording.ts';
import { RehearsalMark, SampleMark } from './sample-mark.tsx';

interface SurveyState {
  readonly definition: Definition;
  readonly results: KpiResults | undefined;
}

interface Props extends OfficeFrame {
  readonly surveys: readonly SurveyState[];
}

export const SurveysPage = ({ surveys, ...frame }: Props) => (
  <OfficeLayout {...frame} title="調査の一覧">
    <p>調査を選ぶと、計画の指標（KPI）の集計結果を見られます。</p>
    <ul class="survey-list">
      {surveys.map((survey) => (
        <SurveyCard {...survey} />
      ))}
    </ul>
  </OfficeLayout>
);

const SurveyCard = ({ definition, results }: SurveyState) => (
  <li class="survey-card">
    <h2>
      <a href={`/surveys/${definition.survey}/kpis`}>{definition.title.ja}</a>
    </h2>
    {definition.sample && <SampleMark />}
    {definition.rehearsal && <RehearsalMark />}
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
    <p>
      <a href={`/surveys/${definition.survey}/watching`}>回答の状況を見る</a>
    </p>
  </li>
);

const Figure = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
