import type { PublicIndicator } from '../../../shared/publication/publication.ts';
import type { TrendWords } from '../../../shared/web/chart/trend-chart.tsx';
import type { TrendGeometry } from '../../../shared/web/chart/trend-geometry.ts';
import type { Opened } from '../frame.ts';
import { printedText, rangeText, valueText, whenText } from '../print.ts';
import { indicatorName, planWord } from './indicator-texts.ts';

/** What the chart of an indicator says. */
export function trendWords(
  opened: Opened,
  indicator: PublicIndicator,
  chart: TrendGeometry,
): TrendWords {
  const ja = opened.language === 'ja';
  const name = indicatorName(indicator, opened);
  const whiskers = chart.points.some(({ whisker }) => whisker);
  return {
    title: ja ? `${name}の推移` : `Over time: ${name}`,
    description: describe(opened, indicator),
    baseline: ja ? '基準' : 'baseline',
    target: ja ? '目標' : 'target',
    caption: ja
      ? `横軸は年です。${chart.fromZero ? '' : '縦軸は0から始まりません。'}◇は基準値、●は値、▲は目標値、破線は基準値と目標値を結ぶ線${whiskers ? '、縦の棒は95％信頼区間' : ''}です。`
      : `Years run from left to right.${chart.fromZero ? '' : ' The vertical axis does not begin at 0.'} ◇ is a baseline, ● a value, ▲ a target; dashes lead from baseline to target${whiskers ? '; upright bars are 95 % intervals' : ''}.`,
    value: (value) => valueText(indicator, value, opened),
  };
}

function describe(opened: Opened, indicator: PublicIndicator): string {
  const { language } = opened;
  const ja = language === 'ja';
  const print = (text: string) => printedText(text, language);
  const stated = indicator.stated.map(({ section, baseline, baselineAt, target, targetBy }) => {
    const place = planWord(section, 'sections', opened);
    return ja
      ? `計画（${place}）の基準値は${baseline}（${baselineAt}）、目標値は${target}（${targetBy}）。`
      : `The plan (${place}) states a baseline of ${print(baseline)} (${print(baselineAt)}) and a target of ${print(target)} (${print(targetBy)}). `;
  });
  const values = indicator.points.map(({ at, value, interval }) => {
    const [when, what] = [whenText(at, language), valueText(indicator, value, opened)];
    const range = interval && rangeText(indicator, interval, opened);
    if (ja) return `${when}は${what}${range ? `、95％信頼区間は${range}` : ''}。`;
    return `${when}: ${what}${range ? `, 95 % interval ${range}` : ''}. `;
  });
  const none = ja ? 'まだ値はありません。' : 'There is no value yet.';
  return [...stated, ...(values.length > 0 ? values : [none])].join('').trim();
}
