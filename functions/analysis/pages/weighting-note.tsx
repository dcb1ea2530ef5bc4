import type { WeightingSummary } from '../../../shared/kpi/weights/weighting-summary.ts';
import { METHOD_TEXTS, NOT_WEIGHTED_TEXTS } from '../../../shared/kpi/weights/weighting-wording.ts';
import { inWords, registerWords } from '../../../shared/population/register-words.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { BASIS_NAMES, countText } from '../wording.ts';

interface Props {
  readonly definition: Definition;
  readonly weighting: WeightingSummary;
}

/** How the sampled answers were weighted, or why they were not. */
export const WeightingNote = ({ definition, weighting }: Props) => (
  <div class="weighting-note">
    {weighting.status === 'not_weighted' ? (
      <p>
        <strong>ウエイト後の値はありません。</strong>
        {NOT_WEIGHTED_TEXTS[weighting.reason].ja}
        {weighting.where && `（${inWords(weighting.where, registerWords(definition))}）`}
      </p>
    ) : (
      <p>
        ウエイト後の値は、{METHOD_TEXTS[weighting.method].ja}によります。実質 n は
        {countText(Math.round(weighting.effectiveN))}（回答 {countText(weighting.answers)}
        件、デザイン効果 {weighting.deff.toFixed(2)}）です。
      </p>
    )}
    {definition.weighting && (
      <details class="kpi-basis">
        <summary>公式の値とウエイトの付け方</summary>
        <p>公式の値：{BASIS_NAMES[definition.weighting.official]}</p>
        <p>{definition.weighting.assumption}</p>
        {weighting.status === 'weighted' && <Report weighting={weighting} />}
        <p>
          <a href={`/margins/${definition.survey}`}>母集団の人数とウエイト</a>
        </p>
      </details>
    )}
  </div>
);

type Weighted = Extract<WeightingSummary, { status: 'weighted' }>;

const Report = ({ weighting }: { readonly weighting: Weighted }) => {
  const merged = weighting.fit.filter(({ categories }) => categories.length > 1);
  return (
    <ul>
      {weighting.margins.map(({ asOf, includesForeignResidents, source }) => (
        <li>
          母集団：{countText(weighting.population)}人（{dayText(asOf)}現在、外国人住民を
          {includesForeignResidents ? '含む' : '含まない'}、{source}）
        </li>
      ))}
      <li>
        ウエイトは平均の{weighting.smallestWeight.toFixed(2)}倍から
        {weighting.largestWeight.toFixed(2)}倍です。平均の1とした回答は
        {countText(weighting.unstated)}件です。
      </li>
      <li>
        {merged.length === 0
          ? '合わせた分類はありません。'
          : `人数の少ない分類を合わせて、${merged.length}つの分類にまとめました。`}
      </li>
      {weighting.trimming && (
        <li>
          ウエイトの上限（平均の{weighting.trimming.above}倍）を適用した回答は
          {countText(weighting.trimming.answers)}件です。
        </li>
      )}
    </ul>
  );
};
