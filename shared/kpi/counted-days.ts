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
 *
 * An edition that was reopened after its final figures were shown begins new groups behind them;
 * what comes after such a seal is counted only when it is a whole group, also at the end.
 *
 * @param sealedDays the last day of what each of these final figures counted.
 */
export function startDayCount(
  plan: TallyPlan,
  minNewAnswers: number,
  final: boolean,
  sealedDays: readonly Day[] = [],
): DayCount {
  const everything = minNewAnswers <= 1 || (final && sealedDays.length === 0);
  const start = () =>
    everything ? countAll(plan) : countGroups(plan, minNewAnswers, final, sealedDays);
  const sampled = start();
  const open = start();
  return {
    add({ tally, ...day }) {
      sampled.add({ ...day, tally: streamTally(tally, 'sampled') }, responsesOf(tally, 'sampled'));
      open.add({ ...day, tally: streamTally(tally, 'open') }, responsesOf(tally, 'open'));
    },
    counted() {
      const [a, b] = [sampled.counted(), open.counted()];
      return { tally: mergeTallies(a.tally, b.tally), days: { sampled: a.days, open: b.days } };
    },
  };
}

interface StreamCount {
  add(day: DayTally, responses: number): void;
  counted(): { readonly tally: Tally; readonly days: number };
}

function countAll(plan: TallyPlan): StreamCount {
  let all = { tally: emptyTally(plan), days: 0 };
  return {
    add({ tally }) {
      all = { tally: mergeTallies(all.tally, tally), days: all.days + 1 };
    },
    counted: () => all,
  };
}

function countGroups(
  plan: TallyPlan,
  minNewAnswers: number,
  final: boolean,
  sealedDays: readonly Day[],
): StreamCount {
  const nothing: Group = { tally: emptyTally(plan), days: 0, responses: 0 };
  let counted = nothing;
  let latest = nothing;
  let waiting = nothing;
  let stopped = false;
  let sealed = false;
  const together = (a: Group, b: Group): Group => ({
    tally: mergeTallies(a.tally, b.tally),
    days: a.days + b.days,
    responses: a.responses + b.responses,
  });
  /** All so far, unless it would stand alone behind figures that were final once. */
  const ended = (): Group => {
    const rest = together(latest, waiting);
    return sealed && rest.responses < minNewAnswers ? counted : together(counted, rest);
  };
  return {
    add({ day, closed, tally }, responses) {
      stopped ||= !closed;
      if (stopped) return;
      waiting = together(waiting, { tally, days: 1, responses });
      if (sealedDays.includes(day)) {
        const all = ended();
        // What is held back goes on waiting for more.
        if (all === counted) waiting = together(latest, waiting);
        else waiting = nothing;
        latest = nothing;
        counted = all;
        sealed = true;
      } else if (waiting.responses >= minNewAnswers) {
        counted = together(counted, latest);
        latest = waiting;
        waiting = nothing;
      }
    },
    counted: () => (final ? ended() : counted),
  };
}

interface Group {
  readonly tally: Tally;
  readonly days: number;
  readonly responses: number;
}
