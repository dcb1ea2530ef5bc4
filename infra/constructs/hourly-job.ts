import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { maySendTo } from './statements.ts';

export interface HourlyJobProps {
  readonly lambda: IFunction;
  readonly description: string;
  /** Minute of every hour, Japanese time. */
  readonly minute: number;
  /** Takes runs that could not be started, or that failed. */
  readonly deadLetters: IQueue;
}

const RETRIES = 2;
/** The next run does the same work, so an older one need not be kept. */
const MAX_AGE = Duration.minutes(50);

/**
 * Runs a function every hour. The scheduler delivers at least once: harmless, as whatever a job
 * writes replaces what it wrote before.
 */
export class HourlyJob extends Construct {
  constructor(scope: Construct, id: string, props: HourlyJobProps) {
    super(scope, id);
    const { lambda, deadLetters } = props;
    const target = new LambdaInvoke(lambda, {
      // By hand: the target's own grants would reach every version of the function.
      role: this.createRole(lambda, deadLetters).withoutPolicyUpdates(),
      deadLetterQueue: deadLetters,
      retryAttempts: RETRIES,
      maxEventAge: MAX_AGE,
    });
    new Schedule(this, 'Schedule', {
      description: props.description,
      schedule: ScheduleExpression.cron({
        minute: String(props.minute),
        timeZone: TimeZone.ASIA_TOKYO,
      }),
      target,
    });
    // The scheduler only hands a run over; what becomes of it is for Lambda to report.
    new CfnEventInvokeConfig(this, 'Failures', {
      functionName: lambda.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: RETRIES,
      maximumEventAgeInSeconds: MAX_AGE.toSeconds(),
      destinationConfig: { onFailure: { destination: deadLetters.queueArn } },
    });
  }

  private createRole(lambda: IFunction, deadLetters: IQueue): Role {
    const mayInvoke = new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: [lambda.functionArn],
    });
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: {
        run: new PolicyDocument({ statements: [mayInvoke, maySendTo(deadLetters)] }),
      },
    });
  }
}
