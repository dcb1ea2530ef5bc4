import type { Day } from '../response/day.ts';
import { STREAMS, type Stream } from '../response/survey-response.ts';
import { emptyTally, mergeStreams, type Tally } from './tally.ts';

/** One day's tally; `closed` when no further answer can carry that day. */
export interface DayTally {
  readonly day: Day;
  readonly closed: boolean;
  readonly tally: Tally;
}

/**
 * The tally that staff may see while an edition runs. Days are taken in order, in groups of at
 * least `minNewAnswers` new answers of a stream; a group not yet full waits, and so does a day
 * not yet closed. The latest full group waits as well, so that the rest that everything ends with
 * never stands alone. So two looks at the figures always differ by a whole group, never by one
 * person, and the figures follow from the stored answers alone, whenever the job happened to run.
 *
 * With a threshold of 1 (rehearsals, one machine) the running day counts too. Once `final`,
 * everything counts.
 *
 * @param days in calendar order.
 */
export function countedTally(
  days: readonly DayTally[],
  minNewAnswers: number,
  final: boolean,
): Tally {
  const counted = emptyTally();
  for (const stream of STREAMS) {
    for (const { tally } of days.slice(0, countedDays(days, stream, minNewAnswers, final))) {
      counted[stream] = mergeStreams(counted[stream], tally[stream]);
    }
  }
  return counted;
}

function countedDays(
  days: readonly DayTally[],
  stream: Stream,
  minNewAnswers: number,
  final: boolean,
): number {
  if (final || minNewAnswers <= 1) return days.length;
  let counted = 0;
  let latest = 0;
  let waiting = 0;
  for (const [index, { closed, tally }] of days.entries()) {
    if (!closed) break;
    waiting += tally[stream].responses;
    if (waiting < minNewAnswers) continue;
    counted = latest;
    latest = index + 1;
    waiting = 0;
  }
  return counted;
}
