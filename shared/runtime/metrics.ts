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

export type CountRefusedCode = (survey: string, kind: RefusedCode) => Promise<void>;
export type ReportQuietHours = (survey: string, hours: number) => Promise<void>;
export type ReportBrokenChains = (count: number) => Promise<void>;

/** Tells the operators, by survey, for how long no answer has come. */
export const reportQuietHours: ReportQuietHours = (survey, hours) =>
  report({ survey }, HOURS_SINCE_LAST_ANSWER, hours);

/** Tells the operators how many chains were found broken, nought included: a zero says that one looked. */
export const reportBrokenChains: ReportBrokenChains = (count) =>
  report({ trail: 'audit' }, BROKEN_AUDIT_CHAINS, count);

/**
 * Counts refused codes for the operators, by survey and by nothing else: neither the code nor
 * anything of who typed it.
 */
export const countRefusedCode: CountRefusedCode = (survey, kind) =>
  report({ survey }, REFUSED_CODES[kind], 1);

/**
 * Written to the log at once (CloudWatch embedded metric format), so that nothing has to be flushed
 * when the request ends. Few requests report anything, so what writes it loads on first use.
 */
async function report(dimensions: Record<string, string>, name: string, value: number) {
  const { Metrics, MetricUnit } = await import('@aws-lambda-powertools/metrics');
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  metrics.clearDefaultDimensions();
  metrics.addDimensions(dimensions);
  metrics.addMetric(name, MetricUnit.Count, value);
  metrics.publishStoredMetrics();
}
