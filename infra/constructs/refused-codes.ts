import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_NAMESPACE, REFUSED_CODES, type RefusedCode } from '../../shared/runtime/metrics.ts';
import type { Alarms } from './alarms.ts';

/**
 * How many refused codes an hour are out of the ordinary. A slip is malformed thirty times in
 * thirty-one, so even a hundred slips an hour leave about three that look sound: twenty are no slips.
 * Three hundred slips an hour would be a letter printed wrong, or somebody guessing.
 */
const UNUSUAL: Readonly<Record<RefusedCode, readonly [threshold: number, means: string]>> = {
  unknown: [20, 'Somebody guesses codes, or letters were printed whose codes were never issued'],
  malformed: [300, 'A letter misprints its code, or somebody guesses codes'],
};

/** Rings when more codes are refused than mistyping explains. Nobody is locked out: see decision 3. */
export function watchRefusedCodes(alarms: Alarms, surveys: readonly string[]): void {
  for (const survey of surveys) {
    for (const kind of ['unknown', 'malformed'] as const) {
      const [threshold, means] = UNUSUAL[kind];
      const metric = new Metric({
        namespace: METRIC_NAMESPACE,
        metricName: REFUSED_CODES[kind],
        dimensionsMap: { survey },
        statistic: 'Sum',
        period: Duration.hours(1),
      });
      alarms.ring(`${survey}-${kind}-codes`, `${survey}: ${means}`, metric, threshold);
    }
  }
}
