import type { Change } from '../../shared/kpi/change.ts';
import type { FigureInterval } from '../../shared/kpi/kpi-figure.ts';
import type { KpiResult } from '../../shared/kpi/kpi-results.ts';
import { printTenths } from '../../shared/kpi/percent.ts';
import { FEW_ANSWERS } from '../../shared/kpi/share.ts';
import type { Definition, KpiRule } from '../../shared/survey/definition.ts';
import type { Basis } from '../../shared/survey/weighting.ts';

export const DENOMINATORS: Readonly<Record<KpiRule['denominator'], string>> = {
  everyone: '回答者全員（設問の対象でない人を含む）',
  asked: '設問の対象者全員（無回答を含む）',
  answered: '回答した人（無回答を除く）',
  eligible: '回答した人のうち対象となる人（無回答と、「わからない」などを除く）',
};

export const SAMPLE_MARK = '見本データ';
export const REHEARSAL_MARK = 'リハーサル';

/** What marks figures that are not the survey's own; undefined for those that are. */
export const markOf = ({
  sample,
  rehearsal,
}: Pick<Definition, 'sample' | 'rehearsal'>): string | undefined =>
  sample ? SAMPLE_MARK : rehearsal ? REHEARSAL_MARK : undefined;

/** Why such figures may not be taken for the survey's. */
export const MARK_TEXTS: Readonly<Record<string, string>> = {
  [SAMPLE_MARK]: '動作を確かめるために作った数値です。市民の回答ではありません。',
  [REHEARSAL_MARK]: '試しに送られた回答の数値です。リハーサルが終わると消去されます。',
};

/** Below this many answers a figure is shown as a rough one. */
export const ROUGH_BELOW = FEW_ANSWERS;

export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  unweighted: 'ウエイトなし',
  weighted: 'ウエイト後',
};

export const COMPARABILITY: Readonly<Record<Change['comparability'], string>> = {
  comparable: '比べられる',
  bridged: '接続（理由を示して比べる）',
  broken: '断絶（比べられない）',
};

export const INTERVAL_METHODS: Readonly<
  Record<NonNullable<KpiResult['interval']>['method'], string>
> = {
  wilson: 'ウィルソン法',
  clopper_pearson: 'クロッパー・ピアソン法',
  census: '全数（誤差なし）',
};
export const NOTHING = '―';

export const percentText = (tenths: number | null): string =>
  tenths === null ? NOTHING : `${printTenths(tenths)}％`;

/** 「61.1〜68.7％」. */
export const intervalText = (interval: FigureInterval | null): string =>
  interval ? `${printTenths(interval.lowTenths)}〜${printTenths(interval.highTenths)}％` : NOTHING;

/** 「+3.2」, 「−1.5」, 「0.0」: a difference in percent points. */
export function differenceText(tenths: number | null): string {
  if (tenths === null) return NOTHING;
  if (tenths === 0) return '0.0';
  return `${tenths > 0 ? '+' : '−'}${printTenths(Math.abs(tenths))}`;
}

export const countText = (count: number): string => count.toLocaleString('ja-JP');
