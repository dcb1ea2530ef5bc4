import type { StatedValue } from './indicator.ts';
import type { Measure } from './measure.ts';
import { readMonth } from './printed-date.ts';
import { inUnit, type PrintedQuantity, readPrinted } from './printed-quantity.ts';

/** Why there is no target to go to, or no time to place a value in. */
export type PathFault =
  | 'no_target'
  | 'target_undecided'
  | 'unreadable_print'
  | 'no_time_to_target'
  | 'value_not_later';

/** The way from a stated baseline to a stated target, seen from the time of a value. */
export type Path =
  | { readonly type: 'fault'; readonly reason: PathFault; readonly approximate: boolean }
  | {
      readonly type: 'path';
      readonly approximate: boolean;
      readonly target: number;
      /** 0 or less once the target's date has come. */
      readonly yearsLeft: number;
      /** Null when the plan prints no baseline and none follows from what is measured. */
      readonly start: {
        readonly value: number;
        readonly yearsSince: number;
        /** Where the straight line stands; the target once its date has come. */
        readonly onPath: number;
      } | null;
    };

/**
 * Reads what the plan prints; computes no value that it does not print, except the 0 that a
 * cumulative count has on its first day and a reduction rate in its base year by definition.
 *
 * @param at when the value to be judged was measured.
 */
export function pathOf(measure: Measure, stated: StatedValue, at: string): Path {
  const [baseline, goal] = [
    readPrinted(stated.baseline, measure.type),
    readPrinted(stated.target, measure.type),
  ];
  const approximate = [baseline, goal].some((q) => q.type === 'number' && q.approximate);
  const fault = (reason: PathFault): Path => ({ type: 'fault', reason, approximate });

  if (goal.type === 'none') return fault('no_target');
  if (goal.type === 'undecided') return fault('target_undecided');
  const target = numberIn(goal, measure, stated);
  const [due, now] = [readMonth(stated.targetBy), readMonth(at)];
  if (target === undefined || due === undefined || now === undefined) {
    return fault('unreadable_print');
  }
  const from = startOf(measure, stated, baseline);
  if (from === 'unreadable') return fault('unreadable_print');
  const yearsLeft = (due - now) / 12;
  if (from === null) return { type: 'path', approximate, target, yearsLeft, start: null };
  if (due <= from.month) return fault('no_time_to_target');
  if (now <= from.month) return fault('value_not_later');
  const travelled = Math.min(1, (now - from.month) / (due - from.month));
  const onPath = travelled === 1 ? target : from.value + (target - from.value) * travelled;
  const start = { value: from.value, yearsSince: (now - from.month) / 12, onPath };
  return { type: 'path', approximate, target, yearsLeft, start };
}

/** What a way from baseline to target is read from. */
export type StatedPath = Pick<
  StatedValue,
  'baseline' | 'baselineAt' | 'target' | 'targetBy' | 'unit'
>;

/** The two ends of the straight line from a stated baseline to a stated target, for drawing it. */
export interface PathEnds {
  /** Null where the plan prints no baseline and none follows from what is measured. */
  readonly start: Start | null;
  /** Null where the plan prints no target that can be read. */
  readonly end: Start | null;
}

/** The line that {@link pathOf} judges by; what cannot be read is not drawn. */
export function pathEnds(measure: Measure, stated: StatedPath): PathEnds {
  const start = startOf(measure, stated, readPrinted(stated.baseline, measure.type));
  const target = numberIn(readPrinted(stated.target, measure.type), measure, stated);
  const due = readMonth(stated.targetBy);
  return {
    start: start === 'unreadable' ? null : start,
    end: target === undefined || due === undefined ? null : { value: target, month: due },
  };
}

/** A value, and the month it stands for, counted from the year 0. */
type Start = { readonly value: number; readonly month: number };

function startOf(
  measure: Measure,
  stated: StatedPath,
  baseline: PrintedQuantity,
): Start | 'unreadable' | null {
  if (baseline.type === 'number') {
    const [value, month] = [numberIn(baseline, measure, stated), readMonth(stated.baselineAt)];
    return value === undefined || month === undefined ? 'unreadable' : { value, month };
  }
  if (baseline.type === 'unreadable') return 'unreadable';
  if (baseline.type === 'undecided') return null;
  const since =
    measure.type === 'cumulative'
      ? stated.baselineAt
      : measure.type === 'reduction_rate'
        ? `${measure.baseYear}年`
        : undefined;
  if (since === undefined) return null;
  const month = readMonth(since);
  return month === undefined ? 'unreadable' : { value: 0, month };
}

/** In the unit the plan states for the indicator; undefined when it is measured in another. */
function numberIn(
  quantity: PrintedQuantity,
  measure: Measure,
  stated: StatedPath,
): number | undefined {
  if (quantity.type !== 'number') return undefined;
  return inUnit(quantity, measure.type === 'gap_to_mean' ? 'P' : stated.unit);
}
