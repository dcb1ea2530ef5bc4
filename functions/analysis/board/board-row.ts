import type { Assignment, OfficialChoice } from '../../../shared/figures/choices.ts';
import type { FigureRecord } from '../../../shared/figures/figure.ts';
import { isAsked } from '../../../shared/figures/figure-input.ts';
import { observeFigure } from '../../../shared/figures/observe-figure.ts';
import type { Indicator, StatedValue } from '../../../shared/indicator/indicator.ts';
import { type Progress, progressOf } from '../../../shared/indicator/progress.ts';
import { type KpiVerdicts, kpiVerdicts } from '../../../shared/kpi/kpi-verdicts.ts';
import { goalsOf, statedTargets, type TargetBox } from '../../../shared/policy/sdg-goals.ts';
import {
  type CountedEdition,
  figurePoints,
  latestPoint,
  type Point,
  surveyPoints,
} from './points.ts';

/** Everything the board knows of one indicator. */
export interface BoardRow {
  readonly indicator: Indicator;
  readonly points: readonly Point[];
  readonly latest: Point | undefined;
  /** Missing as long as there is no value. */
  readonly progress: Progress | undefined;
  /** Survey percents: what may be said of the change since the stated baselines. */
  readonly verdicts: KpiVerdicts | undefined;
  /** The line of the value that the city goes by, as long as the plan has it. */
  readonly officialLine: number | undefined;
  /** The plan's places differ in value, target or date. */
  readonly disagree: boolean;
  readonly fields: readonly string[];
  readonly policies: readonly string[];
  readonly goals: readonly number[];
  /** The targets that the plan prints, whatever staff assigned. */
  readonly targets: readonly string[];
}

export interface RowInput {
  readonly editions: readonly CountedEdition[];
  readonly records: readonly FigureRecord[];
  readonly official: OfficialChoice | undefined;
  readonly assignment: Assignment | undefined;
  readonly targetBoxes: readonly TargetBox[];
}

export const lineOf = ({ lines }: StatedValue): number => lines.name[0] ?? 1;

/** Puts an indicator's row together; what the plan states is only ever shown, never changed. */
export function boardRow(indicator: Indicator, input: RowInput): BoardRow {
  const points =
    indicator.kind === 'survey_percent'
      ? surveyPoints(indicator, input.editions)
      : figurePoints(indicator, input.records);
  const latest = latestPoint(points);
  const chosen = input.official?.line ?? undefined;
  const officialLine = indicator.stated.some((one) => lineOf(one) === chosen) ? chosen : undefined;
  const targets = statedTargets(indicator, input.targetBoxes);
  return {
    indicator,
    points,
    latest,
    ...judge(indicator, latest, officialLine),
    officialLine,
    disagree: new Set(indicator.stated.map(essence)).size > 1,
    fields: [...new Set(indicator.stated.map(({ field }) => field))],
    policies: input.assignment?.policies ?? [],
    goals: input.assignment?.goals ?? goalsOf(targets),
    targets,
  };
}

function judge(
  indicator: Indicator,
  latest: Point | undefined,
  officialLine: number | undefined,
): Pick<BoardRow, 'progress' | 'verdicts'> {
  if (!latest) return { progress: undefined, verdicts: undefined };
  const { origin } = latest;
  if (origin.type === 'figure') {
    const observation = observeFigure(origin.figure, isAsked(indicator));
    return { progress: progressOf(indicator, observation, officialLine), verdicts: undefined };
  }
  const verdicts = kpiVerdicts(origin.result, origin.rule, indicator, latest.at, officialLine);
  return { progress: verdicts?.progress ?? undefined, verdicts };
}

const essence = ({ baseline, baselineAt, target, targetBy, measure }: StatedValue): string =>
  [baseline, baselineAt, target, targetBy, measure?.type ?? ''].join('|');
