import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import type { Day } from '../../shared/response/day.ts';
import { dayText } from '../../shared/web/office/day-text.ts';

/** The time for which the figures stand: the end of the survey, or how far it has come. */
export const figuresAt = (results: KpiResults): Day =>
  results.final ? results.closesOn : results.lastDay;

const nothingCounted = ({ counted }: KpiResults): boolean => counted.sampled + counted.open === 0;

/** A rehearsal counts every answer at once. */
const allCounted = ({ answers, counted }: KpiResults): boolean =>
  counted.sampled === answers.sampled && counted.open === answers.open;

/** Which answers the figures count, in a sentence or two. */
export function countedPeriod(results: KpiResults): string {
  const { firstDay, lastDay, final } = results;
  if (!final) {
    if (allCounted(results) && !nothingCounted(results)) {
      return `${dayText(lastDay)}までに届いた回答を、すべて集計しています。`;
    }
    return nothingCounted(results)
      ? `まだ集計した回答はありません。${dayText(lastDay)}までに届いた回答は、まとまった数になってから集計します。`
      : `${dayText(lastDay)}までに届いた回答のうち、まとまった分だけを集計しています。`;
  }
  const period = `回答の受付期間は、${dayText(firstDay)}から${dayText(results.closesOn)}までです。`;
  return nothingCounted(results)
    ? `${period}集計した回答はありません。`
    : `${period}期間内に始めた回答のうち、${dayText(lastDay)}までに送信または入力されたものを含めて集計しています。`;
}

/** The same as a figure on a card. */
export function shortCountedPeriod(results: KpiResults): string {
  const { firstDay, lastDay, final } = results;
  if (final) return `${dayText(firstDay)}〜${dayText(results.closesOn)}`;
  if (allCounted(results) && !nothingCounted(results)) {
    return `${dayText(lastDay)}までに届いた回答`;
  }
  return nothingCounted(results)
    ? 'まだ集計した回答はありません'
    : `${dayText(lastDay)}までに届いた回答のうち、まとまった分`;
}
