import type { Registrants } from '../../shared/coordination/registrants.ts';
import type { FigureInput } from '../../shared/figures/figure-input.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Day } from '../../shared/response/day.ts';
import type { AnalysisDeps } from './deps.ts';

/**
 * What the platform counted for an indicator, the latest month first. Only months that are over: who
 * watched the running one could tell the day on which someone registered.
 *
 * @returns undefined for an indicator that is not counted here.
 */
export async function registrantsOf(
  { registrants }: Pick<AnalysisDeps, 'registrants'>,
  { countedHere }: Indicator,
  today: Day,
): Promise<Registrants[] | undefined> {
  if (countedHere !== 'registrants') return undefined;
  const all = await registrants.list();
  return all.filter(({ month }) => month < today.slice(0, 7)).reverse();
}

/** 「2026年10月」. */
export const monthText = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
};

/** The form of a figure as staff find it, for them to check and send on. */
export const offeredFigure = ({ month, registrants }: Registrants): Partial<FigureInput> => ({
  value: String(registrants),
  at: monthText(month),
  source: '地域活動プラットフォームの登録者数（このシステムの月次集計）',
});
