import type { Stream } from '../../shared/response/survey-response.ts';
import type { Answers } from '../../shared/survey/answers.ts';
import type { SimulationReport } from './send-residents.ts';

/** What a simulation came to, one figure a line. */
export function printReport({ accepted, refused, requests, seconds }: SimulationReport): string {
  const perSecond = (count: number) => (count / seconds).toFixed(1);
  const statuses = Object.entries(refused).sort(([a], [b]) => a.localeCompare(b));
  const refusals = statuses.reduce((sum, [, count]) => sum + count, 0);
  const byStatus = statuses.map(([status, count]) => `${status}: ${count}`).join(', ');
  return [
    `accepted   ${accepted.length}`,
    `refused    ${refusals}${byStatus ? ` (${byStatus})` : ''}`,
    `seconds    ${seconds.toFixed(1)}`,
    `requests   ${requests} (${perSecond(requests)} per second)`,
    `answers    ${perSecond(accepted.length)} per second`,
    '',
  ].join('\n');
}

/** One accepted answer as JSON Lines keep it: no code, no contact. */
export interface SentLine {
  readonly stream: Stream;
  readonly answers: Answers;
}

export const toJsonLines = (accepted: readonly Answers[]): string =>
  accepted
    .map((answers): SentLine => ({ stream: 'sampled', answers }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
