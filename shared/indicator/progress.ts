import type { Indicator, StatedValue } from './indicator.ts';
import type { Measure } from './measure.ts';
import { pathOf } from './path.ts';

export const PROGRESS_STATUSES = ['achieved', 'on_track', 'behind', 'undetermined'] as const;
/** 達成, 順調, 遅れ, 判定できない. */
export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

export const PROGRESS_REASONS = [
  'target_reached',
  'on_the_path',
  'below_the_path',
  'deadline_passed',
  'within_error',
  'error_unknown',
  'no_target',
  'target_undecided',
  'no_baseline',
  'no_time_to_target',
  'value_not_later',
  'unreadable_print',
  'targets_disagree',
] as const;
export type ProgressReason = (typeof PROGRESS_REASONS)[number];

/** A value of an indicator, as a survey or a department gives it. */
export interface Observation {
  /** In the unit the plan states; points for a gap to a mean. */
  readonly value: number;
  /** 「2026年 10月」, 「2026年」 or 2026-10-31. */
  readonly at: string;
  /**
   * How sure the value is: an interval in the same unit; `none` for what was counted in full; and
   * `unknown` for a percent of people asked without its n, and for answers open to anyone.
   */
  readonly error:
    | { readonly type: 'interval'; readonly low: number; readonly high: number }
    | { readonly type: 'none' }
    | { readonly type: 'unknown' };
}

/** Progress to one stated target. Values are in the unit the plan states, paces a year. */
export interface StatedProgress {
  readonly status: ProgressStatus;
  readonly reason: ProgressReason;
  /** First line of the plan's text on which the value stands. */
  readonly sourceLine: number;
  /** The baseline or the target is printed with 「約」. */
  readonly approximate: boolean;
  readonly target: number | null;
  /** Where the straight line from baseline to target stands at the time of the value. */
  readonly onPath: number | null;
  /** From now on, to reach the target in time; null once the value is there or the time is over. */
  readonly neededPace: number | null;
  /** Since the baseline. */
  readonly pace: number | null;
  /** At the target's date, if today's pace goes on; a percent ends at 0 and 100. */
  readonly expected: number | null;
}

export interface Progress {
  readonly status: ProgressStatus;
  readonly reason: ProgressReason;
  /** One for each value the plan states, in its order. */
  readonly stated: readonly StatedProgress[];
}

/**
 * An indicator's progress to every target the plan states for it. Where they lead to different
 * verdicts, or to numbers of different kinds, nobody but staff can say which one holds: the whole
 * is then 判定できない until `officialLine` names the line of the official one.
 *
 * @throws {RangeError} when nothing is stated on the official line.
 */
export function progressOf(
  indicator: Indicator,
  observation: Observation,
  officialLine?: number,
): Progress {
  const stated = indicator.stated.map((value) => progressToTarget(indicator, value, observation));
  if (officialLine !== undefined) {
    const official = stated.find(({ sourceLine }) => sourceLine === officialLine);
    if (!official) {
      throw new RangeError(`${indicator.code}: the plan states no value on line ${officialLine}`);
    }
    return { status: official.status, reason: official.reason, stated };
  }
  const [first] = stated;
  const statuses = new Set(stated.map(({ status }) => status));
  const measures = new Set(indicator.stated.map((value) => measureOf(indicator, value).type));
  const agree = statuses.size === 1 && measures.size === 1;
  return first && agree
    ? { status: first.status, reason: first.reason, stated }
    : { status: 'undetermined', reason: 'targets_disagree', stated };
}

const measureOf = (indicator: Indicator, stated: StatedValue) =>
  stated.measure ?? indicator.measure;

/**
 * Progress on the straight line from the printed baseline to the printed target.
 *
 * 達成 when the value has reached the target; 順調 when it is on or beyond the line; 遅れ when it is
 * short of it, or the target's date has come without it. With an interval each of these holds only
 * if it holds for the whole interval; if the interval covers the line, 判定できない（誤差の範囲）.
 */
function progressToTarget(
  indicator: Indicator,
  stated: StatedValue,
  { value, at, error }: Observation,
): StatedProgress {
  const measure = measureOf(indicator, stated);
  const path = pathOf(measure, stated, at);
  const direction = measure.better === 'lower' ? -1 : 1;
  const sourceLine = stated.lines.name[0] ?? 1;
  const figures = { sourceLine, approximate: path.approximate };
  const give = (
    status: ProgressStatus,
    reason: ProgressReason,
    rest: Partial<StatedProgress> = {},
  ): StatedProgress => ({ ...figures, ...NO_FIGURES, ...rest, status, reason });

  if (path.type === 'fault') return give('undetermined', path.reason);
  const { target, yearsLeft } = path;
  const pace = path.start === null ? null : (value - path.start.value) / path.start.yearsSince;
  const there = reaches(value * direction, target * direction);
  const known = {
    target,
    pace,
    onPath: path.start?.onPath ?? null,
    expected: pace === null || yearsLeft <= 0 ? null : possible(measure, value + pace * yearsLeft),
    neededPace: there || yearsLeft <= 0 ? null : (target - value) / yearsLeft,
  };
  if (error.type === 'unknown') return give('undetermined', 'error_unknown', known);

  const bounds = error.type === 'interval' ? [error.low, error.high] : [value, value];
  const [worst = value, best = value] = bounds.map((v) => v * direction).sort((a, b) => a - b);
  if (reaches(worst, target * direction)) {
    return give('achieved', 'target_reached', known);
  }
  if (yearsLeft <= 0) {
    return reaches(best, target * direction)
      ? give('undetermined', 'within_error', known)
      : give('behind', 'deadline_passed', known);
  }
  if (path.start === null) return give('undetermined', 'no_baseline', known);
  const line = path.start.onPath * direction;
  if (reaches(worst, line)) return give('on_track', 'on_the_path', known);
  return reaches(best, line)
    ? give('undetermined', 'within_error', known)
    : give('behind', 'below_the_path', known);
}

const NO_FIGURES = { target: null, onPath: null, neededPace: null, pace: null, expected: null };

const possible = ({ type }: Measure, value: number): number =>
  type === 'percent' ? Math.min(100, Math.max(0, value)) : value;

/** At least, but for the noise of broken numbers such as 6.9 + 0.1. */
const reaches = (value: number, goal: number): boolean =>
  value >= goal - 1e-9 * Math.max(1, Math.abs(goal));
