import type { Day } from '../response/day.ts';
import type { Stream } from '../response/survey-response.ts';
import { emptyTally, mergeTallies, responsesOf, streamTally, type Tally } from './tally.ts';
import type { TallyPlan } from './tally-plan.ts';

/** One day's tally; `closed` when no further answer can carry that day. */
export interface DayTally {
  readonly day: Day;
  readonly closed: boolean;
  readonly tally: Tally;
}

/** What is counted, and how many of the days, from the first, are in it for each stream. */
export interface CountedDays {
  readonly tally: Tally;
  readonly days: Readonly<Record<Stream, number>>;
}

/** Takes days one by one, so that an edition of any length needs the memory of a few tallies. */
export interface DayCount {
  /** Days come in calendar order. */
  add(day: DayTally): void;
  counted(): CountedDays;
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
 */
export function startDayCount(plan: TallyPlan, minNewAnswers: number, final: boolean): DayCount {
  const start = () =>
    final || minNewAnswers <= 1 ? countAll(plan) : countGroups(plan, minNewAnswers);
  const sampled = start();
  const open = start();
  return {
    add({ closed, tally }) {
      sampled.add(closed, streamTally(tally, 'sampled'), responsesOf(tally, 'sampled'));
      open.add(closed, streamTally(tally, 'open'), responsesOf(tally, 'open'));
    },
    counted() {
      const [a, b] = [sampled.counted(), open.counted()];
      return { tally: mergeTallies(a.tally, b.tally), days: { sampled: a.days, open: b.days } };
    },
  };
}

interface StreamCount {
  add(closed: boolean, tally: Tally, responses: number): void;
  counted(): { readonly tally: Tally; readonly days: number };
}

function countAll(plan: TallyPlan): StreamCount {
  let all = { tally: emptyTally(plan), days: 0 };
  return {
    add(_closed, tally) {
      all = { tally: mergeTallies(all.tally, tally), days: all.days + 1 };
    },
    counted: () => all,
  };
}

function countGroups(plan: TallyPlan, minNewAnswers: number): StreamCount {
  const nothing = { tally: emptyTally(plan), days: 0 };
  let counted = nothing;
  let latest = nothing;
  let waiting = nothing;
  let waitingResponses = 0;
  let stopped = false;
  return {
    add(closed, tally, responses) {
      stopped ||= !closed;
      if (stopped) return;
      waiting = { tally: mergeTallies(waiting.tally, tally), days: waiting.days + 1 };
      waitingResponses += responses;
      if (waitingResponses < minNewAnswers) return;
      counted = {
        tally: mergeTallies(counted.tally, latest.tally),
        days: counted.days + latest.days,
      };
      latest = waiting;
      waiting = nothing;
      waitingResponses = 0;
    },
    counted: () => counted,
  };
}
