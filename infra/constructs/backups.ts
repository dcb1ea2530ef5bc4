import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { TableName } from '../../shared/storage/tables.ts';
import { throughDynamoDb } from './statements.ts';

/**
 * Tables without anybody in them. All others come back from the last 35 days alone: a copy kept longer would
 * hold answers and contacts past the day they were promised to be gone. So would one of the results: the
 * tally of a single day is for most people of that day their whole answer.
 */
export const BACKED_UP = ['published', 'audit'] as const satisfies readonly TableName[];

export interface BackupsProps {
  readonly tables: Readonly<Record<TableName, Table>>;
  readonly tableKey: IKey;
  readonly removalPolicy: RemovalPolicy;
}

/** Monthly copies for a year, in a vault of their own: a table that is deleted takes its own history along. */
export class Backups extends Construct {
  constructor(scope: Construct, id: string, { tables, tableKey, removalPolicy }: BackupsProps) {
    super(scope, id);
    const vault = new BackupVault(this, 'Vault', { encryptionKey: tableKey, removalPolicy });
    const plan = new BackupPlan(this, 'Plan', { backupVault: vault });
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'monthly',
        scheduleExpression: Schedule.cron({ day: '1', hour: '18', minute: '0' }),
        deleteAfter: Duration.days(365),
      }),
    );
    const sources = BACKED_UP.map((name) => tables[name]);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    });
    // By hand: the managed policy for backups reaches every table of the account.
    const arns = sources.map((table) => table.tableArn);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['dynamodb:CreateBackup', 'dynamodb:DescribeTable', 'dynamodb:ListTagsOfResource'],
        resources: arns,
      }),
    );
    role.addToPolicy(throughDynamoDb(tableKey));
    plan.addSelection('Tables', {
      role: role.withoutPolicyUpdates(),
      disableDefaultBackupPolicy: true,
      resources: sources.map((table) => BackupResource.fromDynamoDbTable(table)),
    });
  }
}
