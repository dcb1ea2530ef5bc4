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

export type CountRefusedCode = (survey: string, kind: RefusedCode) => void;

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
