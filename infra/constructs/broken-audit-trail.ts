import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { BROKEN_AUDIT_CHAINS, METRIC_NAMESPACE } from '../../shared/runtime/metrics.ts';
import type { Alarms } from './alarms.ts';

/** Rings when the hourly look at the audit trail finds it changed; apart from other failures of that job. */
export function watchAuditTrail(alarms: Alarms): void {
  const broken = new Metric({
    namespace: METRIC_NAMESPACE,
    metricName: BROKEN_AUDIT_CHAINS,
    dimensionsMap: { trail: 'audit' },
    statistic: 'Maximum',
    period: Duration.hours(1),
  });
  const means =
    'The audit trail is not as it was written: keep everything as it is, read the log of audit-job';
  alarms.ring('audit-trail-broken', means, broken);
}
