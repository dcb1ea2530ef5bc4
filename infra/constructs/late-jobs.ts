import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Alarms } from './alarms.ts';

const HOURS = 2;

/**
 * Rings when an hourly job has not ended well for two hours. A job that fails and one that nobody starts any more
 * look alike from here: no run ended well.
 */
export function watchRuns(alarms: Alarms, name: string, lambda: IFunction): void {
  const period = Duration.hours(1);
  const successes = new MathExpression({
    expression: 'runs - errors',
    usingMetrics: {
      runs: lambda.metricInvocations({ period }),
      errors: lambda.metricErrors({ period }),
    },
    period,
  });
  const late = `${name} has not ended well for ${HOURS} hours: figures and lists are as old`;
  alarms.ringWhenSilent(`${name}-late`, late, successes, HOURS);
}
