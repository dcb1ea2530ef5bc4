import { expectedFalseVerdicts } from '../../../shared/kpi/change.ts';
import type { KpiResults } from '../../../shared/kpi/kpi-results.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { ROUGH_BELOW } from '../wording.ts';

interface Props {
  readonly definition: Definition;
  readonly results: KpiResults;
}

/** What the figures do not say by themselves. */
export const ReadingNotes = ({ definition, results }: Props) => {
  const judged = results.results.filter(({ stream, n }) => stream === 'sampled' && n > 0).length;
  return (
    <section aria-labelledby="notes" class="office-section reading-notes">
      <h2 id="notes">この結果を読むときの注意</h2>
      <ul>
        <li>
          n は割合の分母になる人数です。割合は小数第2位を四捨五入しています。「*」は n が
          {ROUGH_BELOW}
          未満の参考値です。
        </li>
        <li>
          95％信頼区間は、ウィルソン法によります。n が{ROUGH_BELOW}
          未満のときと、該当する人が0人または全員のときは、クロッパー・ピアソン法によります。信頼区間は、無作為に選んだことによる誤差だけを表します。案内が届かなかった方がいること（カバレッジ）や、回答した方としなかった方の違い（無回答による偏り）は含みません。
        </li>
        <li>
          基準値や目標値との差がわずかなとき、その差は偶然によるものかもしれません。信頼区間の中に基準値や目標値が入っている場合は、「上がった」「下がった」「達成した」とは言い切れません。
        </li>
        <li>
          「進み具合」は、基準値と目標値を結ぶ直線と、公式の値の信頼区間を比べた判定です。信頼区間の中に線が入るときは「判定できない」とします。
        </li>
        {judged > 0 && (
          <li>
            何も変わっていなくても、95％の判定は20回に1回、偶然に「上がった」か「下がった」となります。この
            {judged}
            指標の変化をすべて判定すると、平均{expectedFalseVerdicts(judged).toFixed(2)}
            件は偶然によるものです。1つの指標の1年の動きだけで評価しないでください。
          </li>
        )}
        <li>
          ウエイトは、回答した方の性別・年齢などの構成を、市民の構成に近づけるためのものです。ウエイト前とウエイト後のどちらを公式の値とするかは、集計の前に設問定義で決めています。
        </li>
        <li>
          自由参加の回答には信頼区間を付けません。無作為に選んだ方の回答ではなく、誤差を計算する根拠がないためです。
        </li>
        <li>
          計画の基準値・目標値は、計画に印刷されたとおりに載せています。同じ指標が計画の複数の箇所にあるときは、すべて並べています。基準値のもとになった調査とは、設問や方法が違う可能性があります。「計画テキスト○行」は、SDGs未来都市計画を文字に起こしたファイルの行番号です。
        </li>
        {!results.final && (
          <li>
            受付中の数値は、集計区分ごとに新しい回答が{definition.minNewAnswers}
            件以上まとまったときに更新されます。1人分の回答が推測されるのを防ぐためで、届いた回答の数と集計した回答の数は一致しないことがあります。
          </li>
        )}
        <li>
          集計は設問定義の第{results.definitionVersion}版、集計方法の第{results.engineVersion}
          版によります。
        </li>
      </ul>
    </section>
  );
};
