import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { type Conditions, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { EXPORTED_ATTRIBUTES } from '../../shared/storage/answer-parts-repository.ts';
import { PREFERENCE_ATTRIBUTES } from '../../shared/storage/contact-repository.ts';
import { KEY_ATTRIBUTES } from '../../shared/storage/remains-repository.ts';
import { REHEARSAL_SUFFIX } from '../../shared/survey/rehearsal-suffix.ts';
import type { AuditHeads } from './audit-heads.ts';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'Query'
  | 'Scan'
  | 'ConditionCheckItem';

/** The request must be part of one transaction: what is written stands or falls together. */
export const INSIDE_TRANSACTION: Conditions = {
  StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' },
};

/**
 * A read must ask for attributes by name and may name none but a contact's preferences. The `Null`
 * test is there because `ForAllValues` also holds for a request without the key.
 */
export const PREFERENCES_ONLY: Conditions = {
  'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...PREFERENCE_ATTRIBUTES] },
  StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
  Null: { 'dynamodb:Attributes': 'false' },
};

/** Of the items that are found, which there are and nothing of what they say. */
export const KEYS_ONLY: Conditions = {
  'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...KEY_ATTRIBUTES] },
  StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
  Null: { 'dynamodb:Attributes': 'false' },
};

/** An export of answers reads neither their language nor anything new that is not named here. */
export const EXPORTED_ONLY: Conditions = {
  'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...EXPORTED_ATTRIBUTES] },
  StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
  Null: { 'dynamodb:Attributes': 'false' },
};

/** Only items whose partition begins with this: one duty's corner of a shared table. */
export const inPartition = (prefix: string): Conditions => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/** Of the publications only what is public, never what is prepared. */
export const PUBLISHED_ONLY: Conditions = {
  'ForAllValues:StringLike': {
    'dynamodb:LeadingKeys': ['register#*', 'publication#*', 'activities#*'],
  },
  Null: { 'dynamodb:LeadingKeys': 'false' },
};

/** Only items of rehearsals, which no real survey's id can pass for. */
export const inRehearsal = (rest = ''): Conditions => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`*${REHEARSAL_SUFFIX}${rest}`] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/** Both: part of one transaction, and one duty's corner of a shared table. */
export const insideTransactionIn = (prefix: string): Conditions => ({
  ...INSIDE_TRANSACTION,
  ...inPartition(prefix),
});

/** Rights on one table, action by action: the CDK's grant helpers give more than a duty needs. */
export function onTable(
  table: Table,
  actions: readonly TableAction[],
  conditions?: Conditions,
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    ...(conditions ? { conditions } : {}),
  });
}

/**
 * Lets DynamoDB use the tables' key on behalf of the caller, and nobody use it directly: which
 * items the caller sees is decided by its rights on tables alone.
 */
export function throughDynamoDb(tableKey: IKey): PolicyStatement {
  const service = `dynamodb.${Stack.of(tableKey).region}.amazonaws.com`;
  return new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [tableKey.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': service } },
  });
}

/** All that the AWS Encryption SDK needs to encrypt; what is encrypted cannot be read back. */
export const mayEncryptWith = (key: IKey): PolicyStatement =>
  new PolicyStatement({ actions: ['kms:GenerateDataKey'], resources: [key.keyArn] });

export const mayDecryptWith = (key: IKey): PolicyStatement =>
  new PolicyStatement({ actions: ['kms:Decrypt'], resources: [key.keyArn] });

export const mayRead = (...secrets: readonly Secret[]): PolicyStatement =>
  new PolicyStatement({
    actions: ['secretsmanager:GetSecretValue'],
    resources: secrets.map((secret) => secret.secretArn),
  });

/** Puts objects into the bucket; a new version at most hides what was there before. */
export const mayAddTo = ({ bucketArn }: AuditHeads): PolicyStatement =>
  new PolicyStatement({ actions: ['s3:PutObject'], resources: [`${bucketArn}/*`] });

export const mayListVersionsOf = ({ bucketArn }: AuditHeads): PolicyStatement =>
  new PolicyStatement({ actions: ['s3:ListBucketVersions'], resources: [bucketArn] });

/**
 * Sends mail in the name of one address. The identity that SES has verified is its domain.
 *
 * @param sender an e-mail address.
 */
export function maySendMailAs(scope: Construct, sender: string): PolicyStatement {
  const domain = sender.slice(sender.indexOf('@') + 1);
  return new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [
      Stack.of(scope).formatArn({
        partition: 'aws',
        service: 'ses',
        resource: 'identity',
        resourceName: domain,
      }),
    ],
    conditions: { StringEquals: { 'ses:FromAddress': sender } },
  });
}

export const maySendTo = (queue: IQueue): PolicyStatement =>
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] });
