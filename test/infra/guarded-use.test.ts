import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { BACKED_UP } from '../../infra/constructs/backups.ts';
import { TABLE_NAMES } from '../../shared/storage/tables.ts';
import { idOf } from './references.ts';
import { synthesise } from './synthesised.ts';

const prod = synthesise('prod');
const { data, service } = prod.templates;

describe('the break-glass role', () => {
  const role = data.findResources('AWS::IAM::Role')[idOf(prod.data.breakGlass.role)];
  const statements: { Action: string[]; Resource: unknown }[] =
    role?.Properties.Policies[0].PolicyDocument.Statement;

  it('is taken with a second factor only, for an hour', () => {
    expect(role?.Properties).toMatchObject({ MaxSessionDuration: 3600 });
    expect(role?.Properties.AssumeRolePolicyDocument.Statement).toEqual([
      expect.objectContaining({
        Condition: {
          Bool: { 'aws:MultiFactorAuthPresent': 'true' },
          NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' },
        },
      }),
    ]);
  });

  it('restores every table, and reads or changes none that is in use', () => {
    const tables = TABLE_NAMES.map((name) => idOf(prod.data.tables[name]));
    const onTables = statements.filter(({ Resource }) =>
      tables.some((id) => JSON.stringify(Resource).includes(`"${id}"`)),
    );
    expect(onTables).toHaveLength(1);
    expect(JSON.stringify(onTables[0]?.Resource)).toContain(tables[0]);
    expect(onTables[0]?.Action).toEqual([
      'dynamodb:DescribeContinuousBackups',
      'dynamodb:DescribeTable',
      'dynamodb:RestoreTableToPointInTime',
    ]);
    // Contact details stay sealed: it has no use of their key.
    expect(JSON.stringify(statements)).not.toContain(idOf(prod.data.contactKey));
  });

  it('is told of whenever it is taken, like every table that is brought back or taken out', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({
        source: ['aws.sts'],
        detail: Match.objectLike({ eventName: ['AssumeRole'] }),
      }),
    });
    service.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({
        detail: Match.objectLike({
          eventName: Match.arrayWith(['RestoreTableToPointInTime', 'ExportTableToPointInTime']),
        }),
      }),
    });
  });
});

describe('contact details', () => {
  it('raise the alarm when anyone but the coordinators’ site opens them', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({
        source: ['aws.kms'],
        detail: Match.objectLike({ userIdentity: Match.anyValue() }),
      }),
    });
  });
});

describe('copies kept for a year', () => {
  it('are of tables without anybody in them', () => {
    const selection = JSON.stringify(data.findResources('AWS::Backup::BackupSelection'));
    const copied = TABLE_NAMES.filter((name) =>
      selection.includes(`"${idOf(prod.data.tables[name])}"`),
    );
    expect(copied.sort()).toEqual([...BACKED_UP].sort());
    for (const name of [
      'contacts',
      'responses',
      'results',
      'invitations',
      'sending',
      'office',
    ] as const) {
      expect(copied).not.toContain(name);
    }
  });

  it('go after a year', () => {
    data.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: Match.objectLike({
        BackupPlanRule: [Match.objectLike({ Lifecycle: { DeleteAfterDays: 365 } })],
      }),
    });
  });
});
