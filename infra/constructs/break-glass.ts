import { Duration, Stack, Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { throughDynamoDb } from './statements.ts';

/** What a restored table is called: nothing that is in use, and nothing that a function may reach. */
const RESTORED_PREFIX = 'restored-';

/**
 * The one way for a person to bring a table back to an earlier moment. It may look at what it restored,
 * as someone has to copy from it, and at nothing that is in use. With a second factor, for an hour.
 */
export class BreakGlass extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, tables: readonly Table[], tableKey: IKey) {
    super(scope, id);
    const stack = Stack.of(this);
    const restored = stack.formatArn({
      service: 'dynamodb',
      resource: 'table',
      resourceName: `${RESTORED_PREFIX}*`,
    });
    const source = new PolicyStatement({
      actions: [
        'dynamodb:DescribeContinuousBackups',
        'dynamodb:DescribeTable',
        'dynamodb:RestoreTableToPointInTime',
      ],
      resources: tables.map((table) => table.tableArn),
    });
    // Restoring writes the new table item by item, with the rights of whoever asked for it.
    const target = new PolicyStatement({
      actions: [
        'dynamodb:BatchWriteItem',
        'dynamodb:DeleteItem',
        'dynamodb:DescribeTable',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:RestoreTableToPointInTime',
        'dynamodb:Scan',
        'dynamodb:UpdateItem',
      ],
      resources: [restored],
    });
    // The restored table needs the key beyond the request that made it.
    const grant = new PolicyStatement({
      actions: ['kms:CreateGrant'],
      resources: [tableKey.keyArn],
      conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    });
    this.role = new Role(this, 'Role', {
      roleName: `${stack.stackName}-break-glass`,
      description: 'Restores a table to a point in time; every use is told to the operators',
      assumedBy: new AccountRootPrincipal().withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThan: { 'aws:MultiFactorAuthAge': String(Duration.hours(1).toSeconds()) },
      }),
      maxSessionDuration: Duration.hours(1),
      inlinePolicies: {
        restore: new PolicyDocument({
          statements: [source, target, throughDynamoDb(tableKey), grant],
        }),
      },
    });
    Validations.of(this.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${restored}]`,
      reason:
        'A restored table gets its name when it is restored; no table in use begins like that.',
    });
  }
}

/**
 * Tells the operators when somebody takes the role, or brings back, exports or removes a table by whatever
 * role. Needs a trail of management events in the account, from which EventBridge learns of calls.
 */
export function watchBreakGlass(alarms: Alarms, { roleName }: Role): void {
  const call = (source: string, eventSource: string, detail: object) => ({
    source: [source],
    detailType: ['AWS API Call via CloudTrail'],
    detail: { eventSource: [eventSource], ...detail },
  });
  alarms.tellOf(
    'break-glass-taken',
    'Somebody has taken the break-glass role',
    call('aws.sts', 'sts.amazonaws.com', {
      eventName: ['AssumeRole'],
      requestParameters: { roleArn: [{ suffix: `:role/${roleName}` }] },
    }),
  );
  alarms.tellOf(
    'table-taken-out',
    'Somebody has restored, exported or deleted a table',
    call('aws.dynamodb', 'dynamodb.amazonaws.com', {
      eventName: [
        'RestoreTableToPointInTime',
        'RestoreTableFromBackup',
        'ExportTableToPointInTime',
        'DeleteTable',
        'UpdateContinuousBackups',
      ],
    }),
  );
}
