import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../shared/storage/tables.ts';
import { idOf } from './references.ts';
import { synthesise } from './synthesised.ts';

const dev = synthesise('dev');
const prod = synthesise('prod');
const tables = prod.templates.data.findResources('AWS::DynamoDB::Table');

describe('the tables', () => {
  it('are exactly those the storage module names', () => {
    const ids = TABLE_NAMES.map((name) => idOf(prod.data.tables[name]));
    expect(Object.keys(tables).sort()).toEqual(ids.sort());
  });

  it.each(TABLE_NAMES)('%s has the keys, expiry, recovery, key and billing agreed on', (name) => {
    expect(tables[idOf(prod.data.tables[name])]?.Properties).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: {
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [idOf(prod.data.tableKey), 'Arn'] },
      },
      BillingMode: 'PAY_PER_REQUEST',
    });
  });

  it('have no stream and no index, which would show an order of arrival', () => {
    for (const { Properties } of Object.values(tables)) {
      expect(Properties).not.toHaveProperty('StreamSpecification');
      expect(Properties).not.toHaveProperty('GlobalSecondaryIndexes');
      expect(Properties).not.toHaveProperty('LocalSecondaryIndexes');
    }
  });

  it('outlive their stack in production only', () => {
    prod.templates.data.allResources('AWS::DynamoDB::Table', {
      Properties: Match.objectLike({ DeletionProtectionEnabled: true }),
      DeletionPolicy: 'Retain',
    });
    dev.templates.data.allResources('AWS::DynamoDB::Table', {
      Properties: Match.objectLike({ DeletionProtectionEnabled: false }),
      DeletionPolicy: 'Delete',
    });
  });
});

describe('the store of the audit trail’s heads', () => {
  const lock = (Mode: string, Days: number) => ({
    ObjectLockEnabled: true,
    ObjectLockConfiguration: {
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode, Days } },
    },
    VersioningConfiguration: { Status: 'Enabled' },
  });

  it('locks every object for years against everybody in production, for a day in rehearsals', () => {
    prod.templates.data.resourceCountIs('AWS::S3::Bucket', 1);
    prod.templates.data.hasResourceProperties('AWS::S3::Bucket', lock('COMPLIANCE', 1830));
    dev.templates.data.hasResourceProperties('AWS::S3::Bucket', lock('GOVERNANCE', 1));
  });

  it('is closed to the public and to plain HTTP, and stays when the stack goes', () => {
    prod.templates.data.hasResource('AWS::S3::Bucket', {
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
      DeletionPolicy: 'Retain',
    });
    prod.templates.data.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: [
          Match.objectLike({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ],
      }),
    });
  });
});

describe('keys and secrets', () => {
  it('has two keys that rotate, one for tables and one for contact details', () => {
    prod.templates.data.resourceCountIs('AWS::KMS::Key', 2);
    prod.templates.data.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    expect(idOf(prod.data.tableKey)).not.toBe(idOf(prod.data.contactKey));
  });

  it('lets no key policy reach past the rights of the roles', () => {
    for (const { Properties } of Object.values(
      prod.templates.data.findResources('AWS::KMS::Key'),
    )) {
      const principals = Properties.KeyPolicy.Statement.map(
        ({ Principal }: { Principal: unknown }) => Principal,
      );
      expect(principals).toEqual([{ AWS: 'arn:aws:iam::111111111111:root' }]);
    }
  });

  it('generates every secret, at least 48 characters long, and writes none into the template', () => {
    prod.templates.data.resourceCountIs('AWS::SecretsManager::Secret', 10);
    for (const { Properties } of Object.values(
      prod.templates.data.findResources('AWS::SecretsManager::Secret'),
    )) {
      expect(Properties.GenerateSecretString.PasswordLength).toBeGreaterThanOrEqual(48);
      expect(Properties).not.toHaveProperty('SecretString');
    }
  });

  it('keeps them in production when the stack goes', () => {
    prod.templates.data.allResources('AWS::KMS::Key', { DeletionPolicy: 'Retain' });
    prod.templates.data.allResources('AWS::SecretsManager::Secret', { DeletionPolicy: 'Retain' });
  });
});
