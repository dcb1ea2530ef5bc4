import type { Measure } from '../../../shared/indicator/measure.ts';
import type { Words } from '../frame.ts';

/** What kind of value a number of the plan is. */
export function measureWords(measure: Measure): Words {
  switch (measure.type) {
    case 'percent':
      return { ja: '割合', en: 'a share' };
    case 'amount':
      return {
        ja: 'その時点、またはその期間だけの値（年間など）',
        en: 'the value at that time, or of that period alone (such as a year)',
      };
    case 'cumulative':
      return { ja: '基準の時からの累計', en: 'the total since the time of the baseline' };
    case 'reduction_rate':
      return {
        ja: `${measure.baseYear}年からの削減率`,
        en: `the reduction since ${measure.baseYear}`,
      };
    case 'gap_to_mean':
      return {
        ja: '公表されている平均との差（ポイント）',
        en: 'the gap to a published mean, in points',
      };
  }
}
