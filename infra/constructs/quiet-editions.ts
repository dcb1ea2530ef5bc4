import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { HOURS_SINCE_LAST_ANSWER, METRIC_NAMESPACE } from '../../shared/runtime/metrics.ts';
import type { Alarms } from './alarms.ts';

/** A day is counted as a whole an hour after it ends: more means that a whole day brought no answer. */
const A_DAY_WITHOUT = 26;

/**
 * Rings when an edition is open and a whole day has brought no answer: the letters, the address or the form may
 * be broken without an error anywhere.
 *
 * @returns the metric, by edition.
 */
export function watchQuietEditions(
  alarms: Alarms,
  surveys: readonly string[],
): Record<string, Metric> {
  const metrics = surveys.map((survey) => {
    const metric = new Metric({
      namespace: METRIC_NAMESPACE,
      metricName: HOURS_SINCE_LAST_ANSWER,
      dimensionsMap: { survey },
      statistic: 'Maximum',
      period: Duration.hours(1),
    });
    const quiet = `${survey} is open, and a whole day has brought no answer`;
    alarms.ring(`${survey}-quiet`, quiet, metric, A_DAY_WITHOUT);
    return [survey, metric] as const;
  });
  return Object.fromEntries(metrics);
}
