import type { KpiResults } from '../../shared/kpi/kpi-results.ts';
import { addDays, type Day } from '../../shared/response/day.ts';
import { GRACE_DAYS } from '../../shared/survey/schedule.ts';
import { dayText } from '../../shared/web/office/day-text.ts';

/** Final results end with the days of grace, on which nobody could begin any more. */
const closedOn = ({ lastDay }: KpiResults): Day => addDays(lastDay, -GRACE_DAYS);

/** The time for which the figures stand: the end of the survey, or how far it has come. */
export const figuresAt = (results: KpiResults): Day =>
  results.final ? closedOn(results) : results.lastDay;

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
  const period = `回答の受付期間は、${dayText(firstDay)}から${dayText(closedOn(results))}までです。`;
  return nothingCounted(results)
    ? `${period}集計した回答はありません。`
    : `${period}期間内に始めて${dayText(lastDay)}までに送信された回答も含めて集計しています。`;
}

/** The same as a figure on a card. */
export function shortCountedPeriod(results: KpiResults): string {
  const { firstDay, lastDay, final } = results;
  if (final) return `${dayText(firstDay)}〜${dayText(closedOn(results))}`;
  if (allCounted(results) && !nothingCounted(results)) {
    return `${dayText(lastDay)}までに届いた回答`;
  }
  return nothingCounted(results)
    ? 'まだ集計した回答はありません'
    : `${dayText(lastDay)}までに届いた回答のうち、まとまった分`;
}
