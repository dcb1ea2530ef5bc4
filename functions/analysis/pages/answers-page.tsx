import type { OfficeFrame } from '../../../shared/web/office/frame.ts';
import { OfficeLayout } from '../../../shared/web/office/layout.tsx';
import { hasOpenQuestion } from '../answers/written-texts.ts';
import { textsPath } from '../releasing/candidate-filter.ts';
import { surveyTrail } from '../survey-trail.ts';
import type { EditionTables } from '../tables/edition-tables.ts';
import { countText } from '../wording.ts';
import { DataMark } from './sample-mark.tsx';

interface Props extends OfficeFrame {
  readonly tables: EditionTables;
}

/** What whoever takes single answers home has to know before. */
export const AnswersPage = ({ tables, ...frame }: Props) => {
  const { definition, results } = tables;
  const count = results.answers.sampled + results.answers.open;
  return (
    <OfficeLayout {...frame} title="回答データのダウンロード" trail={surveyTrail(definition)}>
      <DataMark definition={definition} />
      <div class="notice">
        <p>
          <strong>ダウンロードする前に、必ずお読みください。</strong>
        </p>
        <ul>
          <li>
            1行が1人分の回答です。氏名やアクセスコード、回答した日は含みませんが、年齢、地区、家族構成などを組み合わせると、知っている人には誰の回答かわかることがあります。
          </li>
          <li>
            分析のためだけに使い、公表したり、ほかの人に渡したりしないでください。保存先は、許可された場所に限ってください。
          </li>
          <li>使い終わったファイルは、すぐに削除してください。</li>
          <li>ダウンロードしたことは、監査記録に残ります。</li>
        </ul>
      </div>
      <section class="office-section" aria-labelledby="answers">
        <h2 id="answers">回答データ（{countText(count)}件）</h2>
        <p>
          選択肢の回答をコードで記録したCSVファイルです。行の順番は無作為に並べかえています。自由記述は含みません。回答が多いと、終わるまで数分かかります。途中で切れたファイルは使わず、もう一度ダウンロードしてください。
        </p>
        <form method="post" action={`/surveys/${definition.survey}/answers.csv`}>
          <button class="button" type="submit">
            回答データをダウンロードする（CSV）
          </button>
        </form>
      </section>
      {hasOpenQuestion(definition) && (
        <section class="office-section" aria-labelledby="texts">
          <h2 id="texts">自由記述</h2>
          <p>
            書かれた文章だけのCSVファイルです。回答データとは別の順番に並べかえているため、どの行の人が書いたかはわかりません。氏名、住所、病気のことなどが書かれていることがあります。公表する前に、すべて読んで確かめてください。
          </p>
          <form method="post" action={`/surveys/${definition.survey}/texts.csv`}>
            <button class="button" type="submit">
              自由記述をダウンロードする（CSV）
            </button>
          </form>
          <p>
            市民に公表する文章は、
            <a href={textsPath(definition.survey)}>自由記述の公表</a>で1件ずつ選びます。
          </p>
        </section>
      )}
    </OfficeLayout>
  );
};

export const AnswersDeletedPage = ({ tables, ...frame }: Props) => (
  <OfficeLayout {...frame} title="回答データはありません" trail={surveyTrail(tables.definition)}>
    <p>
      お約束した期日を過ぎたため、1件ずつの回答は削除されています。集計結果はこれまでどおり見られます。
    </p>
  </OfficeLayout>
);
