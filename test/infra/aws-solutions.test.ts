import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { stageConfig } from '../../infra/config.ts';
import { platformOf } from './synthesised.ts';

const findings = (app: Parameters<AwsSolutionsChecks['validateScope']>[0]): string[] =>
  new AwsSolutionsChecks()
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );

describe('the AWS Solutions rules', () => {
  it.each(['dev', 'prod'])(
    'find nothing in %s that is not answered beside its resource',
    (stage) => {
      expect(findings(platformOf(stageConfig(stage)).app)).toEqual([]);
    },
  );

  it('do find what nobody has answered', () => {
    const { app, service } = platformOf(stageConfig('dev'));
    new Queue(service, 'Unanswered');
    expect(findings(app)).toContainEqual(expect.stringMatching(/^AwsSolutions-SQS4 .*Unanswered/));
  });
});
