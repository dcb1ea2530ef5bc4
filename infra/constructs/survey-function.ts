import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Duty } from './duties/duty.ts';

export interface SurveyFunctionProps {
  readonly duty: Duty;
  /** Holds `index.mjs` with `handler`. */
  readonly bundle: string;
  readonly logRetention: RetentionDays;
}

/** A function with a log group and a role of its own, which may do what its duty says and log. */
export class SurveyFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, { duty, bundle, logRetention }: SurveyFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const mayLog = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        duty: new PolicyDocument({ statements: [...duty.statements] }),
        logs: new PolicyDocument({ statements: [mayLog] }),
      },
    });
    if (duty.wildcard) {
      const { resource, reason } = duty.wildcard;
      const id = `AwsSolutions-IAM5[Resource::${resource}]`;
      Validations.of(role).acknowledge({ id, reason });
    }
    this.lambda = new LambdaFunction(this, 'Function', {
      description: duty.description,
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: duty.memoryMegabytes,
      timeout: Duration.seconds(duty.timeoutSeconds),
      environment: { ...duty.environment },
      role,
      logGroup,
    });
  }
}
