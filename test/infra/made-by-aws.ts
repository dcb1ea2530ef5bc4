import type { FunctionName } from '../../infra/bundle.ts';
import type { JudgedCall } from './judge.ts';

const THROUGH_DYNAMODB = 'dynamodb.ap-northeast-1.amazonaws.com';

/**
 * What AWS itself does under a function's role, so that no recorder sees it: Lambda writes the log and
 * leaves a failed run in the dead letters; DynamoDB uses a customer's key, for which its guide
 * (“Using a customer managed key”, encryption at rest) asks for these rights.
 */
export const callsByAws = (name: FunctionName): JudgedCall[] => [
  { action: 'logs:CreateLogStream', on: 'own log group' },
  { action: 'logs:PutLogEvents', on: 'own log group' },
  ...[
    'Decrypt',
    'DescribeKey',
    'Encrypt',
    'GenerateDataKey',
    'GenerateDataKeyWithoutPlaintext',
    'ReEncryptFrom',
    'ReEncryptTo',
  ].map((action) => ({ action: `kms:${action}`, on: 'table key', via: THROUGH_DYNAMODB })),
  ...(name.endsWith('-job') ? [{ action: 'sqs:SendMessage', on: 'dead letters' }] : []),
];
