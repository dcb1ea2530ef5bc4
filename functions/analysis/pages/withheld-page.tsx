import type { CountedTally } from '../../../shared/storage/counted-tally.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { surveyTrail } from '../survey-trail.ts';
import { DataMark } from './sample-mark.tsx';

interface Props extends OfficeFrame {
  readonly definition: Definition;
  readonly title: string;
  readonly withheld: Exclude<CountedTally, { status: 'counted' }>;
}

/** Why a table cannot be shown yet, and when it can. */
export const WithheldPage = ({ definition, title, withheld, ...frame }: Props) => (
  <OfficeLayout {...frame} title={title} trail={surveyTrail(definition)}>
    <DataMark definition={definition} />
    {withheld.status === 'none' && (
      <p>まだ集計結果はありません。回答の受付が終わり、集計されるとこのページに表示します。</p>
    )}
    {withheld.status === 'open' && (
      <>
        <p class="notice">
          <strong>回答の受付中は表示できません。</strong>
          受付中に設問ごとの表やクロス集計を見くらべると、1人分の回答が推測できることがあるためです。
        </p>
        <p>
          受付が終わり、最後の集計が済むと表示します（現在は{dayText(withheld.results.lastDay)}
          までに届いた回答を受け付けています）。受付中に見られるのは、届いた回答の数と指標（KPI）の集計結果です。
        </p>
        <p>
          <a href={`/surveys/${definition.survey}/kpis`}>指標（KPI）の集計結果を見る</a>
        </p>
      </>
    )}
    {withheld.status === 'renewing' && (
      <p class="notice">いま集計を更新しています。1分ほど待ってから、もう一度開いてください。</p>
    )}
  </OfficeLayout>
);
