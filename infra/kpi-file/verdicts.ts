import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { ProgressReason, ProgressStatus } from '../../shared/indicator/progress.ts';
import {
  PROGRESS_REASON_TEXTS,
  PROGRESS_STATUS_TEXTS,
} from '../../shared/indicator/progress-wording.ts';
import { type Change, expectedFalseVerdicts } from '../../shared/kpi/change.ts';
import { CHANGE_REASON_TEXTS, CHANGE_VERDICT_TEXTS } from '../../shared/kpi/change-wording.ts';
import type { KpiResult } from '../../shared/kpi/kpi-results.ts';
import { kpiVerdicts } from '../../shared/kpi/kpi-verdicts.ts';
import type { Definition } from '../../shared/survey/definition.ts';

/** 達成, 順調, 遅れ or 判定できない, with codes for programs and words for people. */
interface PrintedStatus {
  readonly status: ProgressStatus;
  readonly label: string;
  readonly reason: ProgressReason;
  readonly explanation: string;
}

/** The change since a stated baseline; tenths of a percent point, the interval in shares. */
type PrintedChange = Change & { readonly label: string; readonly explanation: string };

interface StatedVerdict {
  readonly section: string;
  readonly sourceLine: number;
  readonly baseline: string;
  readonly baselineAt: string;
  readonly target: string;
  readonly targetBy: string;
  /** Null without a date of the answers. */
  readonly progress: PrintedStatus | null;
  /** Percent points: where the line stands, and a year: what is needed, what is had. */
  readonly onPath: number | null;
  readonly neededPace: number | null;
  readonly pace: number | null;
  readonly expected: number | null;
  /** Null where the baseline is no percent. */
  readonly change: PrintedChange | null;
}

/** What may be said of one KPI of the sampled stream. */
export interface Verdict {
  readonly indicator: string;
  readonly progress: PrintedStatus | null;
  /** Why the definition calls the series bridged or broken; null when it does not. */
  readonly comparabilityReason: string | null;
  readonly stated: readonly StatedVerdict[];
}

export interface Verdicts {
  /** How many KPIs have a figure to judge. */
  readonly count: number;
  /** How many of them would read 上がった or 下がった by chance when nothing changed. */
  readonly expectedFalse: number;
  readonly kpis: readonly Verdict[];
}

/** Verdicts on every KPI that has an official figure, in the order of the definition. */
export function verdictsOf(
  results: readonly KpiResult[],
  definition: Definition,
  indicators: readonly Indicator[],
  at: string | undefined,
): Verdicts {
  const verdicts = results.flatMap((result): Verdict[] => {
    const rule = definition.kpis.find((one) => one.indicator === result.indicator);
    const indicator = indicators.find(({ code }) => code === result.indicator);
    const judged = rule && indicator && kpiVerdicts(result, rule, indicator, at);
    if (!indicator || !judged) return [];
    const { progress, sinceBaseline, breakReason } = judged;
    const stated = indicator.stated.map((value, i): StatedVerdict => {
      const own = progress?.stated[i];
      return {
        section: value.section,
        sourceLine: value.lines.name[0] ?? 1,
        baseline: value.baseline,
        baselineAt: value.baselineAt,
        target: value.target,
        targetBy: value.targetBy,
        progress: own ? printedStatus(own) : null,
        onPath: twoDecimals(own?.onPath),
        neededPace: twoDecimals(own?.neededPace),
        pace: twoDecimals(own?.pace),
        expected: twoDecimals(own?.expected),
        change: printedChange(sinceBaseline[i] ?? null),
      };
    });
    return [
      {
        indicator: indicator.code,
        progress: progress && printedStatus(progress),
        comparabilityReason: breakReason,
        stated,
      },
    ];
  });
  return {
    count: verdicts.length,
    expectedFalse: Math.round(expectedFalseVerdicts(verdicts.length) * 100) / 100,
    kpis: verdicts,
  };
}

const printedStatus = ({
  status,
  reason,
}: {
  readonly status: ProgressStatus;
  readonly reason: ProgressReason;
}): PrintedStatus => ({
  status,
  label: PROGRESS_STATUS_TEXTS[status].ja,
  reason,
  explanation: PROGRESS_REASON_TEXTS[reason].ja,
});

const printedChange = (change: Change | null): PrintedChange | null =>
  change && {
    ...change,
    label: CHANGE_VERDICT_TEXTS[change.verdict].ja,
    explanation: CHANGE_REASON_TEXTS[change.reason].ja,
  };

const twoDecimals = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100;
