import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

export const METRIC_NAMESPACE = 'CitizenSurvey';

/**
 * Access codes that opened nothing. Whoever guesses without knowing how a code is built mistypes
 * thirty times in thirty-one; whoever knows gets past the check sign and is refused every time.
 */
export const REFUSED_CODES = {
  /** Built like a code, but on no letter. */
  unknown: 'AccessCodesRefused',
  /** Not even built like one: a slip, almost always. */
  malformed: 'AccessCodesMalformed',
} as const;
export type RefusedCode = keyof typeof REFUSED_CODES;

/** Hours since the end of the last day that brought an answer, while an edition is open. */
export const HOURS_SINCE_LAST_ANSWER = 'HoursSinceLastAnswer';
/** Chains of the audit trail that are not as they were written. */
export const BROKEN_AUDIT_CHAINS = 'BrokenAuditChains';

export type CountRefusedCode = (survey: string, kind: RefusedCode) => void;

export type ReportQuietHours = (survey: string, hours: number) => void;
export type ReportBrokenChains = (count: number) => void;

/** Tells the operators, by survey, for how long no answer has come. */
export function createQuietHoursReport(): ReportQuietHours {
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  metrics.clearDefaultDimensions();
  return (survey, hours) => {
    metrics.addDimension('survey', survey);
    metrics.addMetric(HOURS_SINCE_LAST_ANSWER, MetricUnit.Count, hours);
    metrics.publishStoredMetrics();
  };
}

/** Tells the operators how many chains were found broken, nought included: a zero says that one looked. */
export function createBrokenChainsReport(): ReportBrokenChains {
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  metrics.clearDefaultDimensions();
  return (count) => {
    metrics.addDimension('trail', 'audit');
    metrics.addMetric(BROKEN_AUDIT_CHAINS, MetricUnit.Count, count);
    metrics.publishStoredMetrics();
  };
}

/**
 * Counts refused codes for the operators, by survey and by nothing else: neither the code nor
 * anything of who typed it. Written to the log at once (CloudWatch embedded metric format), so that
 * nothing has to be flushed when the request ends.
 */
export function createRefusedCodeCounter(): CountRefusedCode {
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  metrics.clearDefaultDimensions();
  return (survey, kind) => {
    metrics.addDimension('survey', survey);
    metrics.addMetric(REFUSED_CODES[kind], MetricUnit.Count, 1);
    metrics.publishStoredMetrics();
  };
}
