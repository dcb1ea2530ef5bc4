import { WeightingPlanSchema } from '../../../shared/survey/weighting.ts';

/** How answers are evened out to the resident register; the figures as they came stay official. */
export const weighting = WeightingPlanSchema.parse({
  variables: ['age', 'sex'],
  margins: [['sex', 'age']],
  outsideRegister: [{ variable: 'sex', options: ['other', 'unsaid'] }],
  collapse: [
    {
      variable: 'age',
      order: ['18_29', '30_39', '40_49', '50_59', '60_64', '65_69', '70_79', '80_over'],
      minimum: 20,
    },
  ],
  trimAbove: 5,
  official: 'unweighted',
  assumption:
    '性別×年齢（10歳きざみ、60歳代は前半と後半）の人数で事後層化します。回答が20件に満たない分類は、同じ性別の隣り合う年齢と合わせます（20件なら、1件の増減でウエイトが動くのは5％ほどです）。ウエイトは平均の5倍までとします。性別が「その他」「答えたくない」の人と、性別か年齢が無回答の人は、住民基本台帳に対応する人数がないため、ウエイトを平均の1とします。公式の値はウエイトを付けない割合です。計画の基準値は、記載はないものの、ウエイトを付けずに集計したものとみられ、同じ方法で比べるためです。ウエイト後の値は参考として並べます。20件と5倍は、計画に定めがないため、この調査で決めたものです。',
});
