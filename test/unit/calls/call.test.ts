import { describe, expect, it } from 'vitest';
import { callsIn } from '../../calls/call.ts';

const scope = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=local/20270112/ap-northeast-1/${service}/aws4_request, Signature=0`;
const request = (service: string, operation: string, input: object) => ({
  target: `Service.${operation}`,
  signed: scope(service),
  method: 'POST',
  path: '/',
  body: JSON.stringify(input),
});
const database = (operation: string, input: object) =>
  callsIn(request('dynamodb', operation, input));
const pk = (value: string) => ({ pk: { S: value }, sk: { S: 'x' } });

describe('a request as rights see it', () => {
  it('is the items’ actions of a transaction, each marked as part of one', () => {
    const TransactItems = [
      { Put: { TableName: 'test-1-responses', Item: pk('kiyose-2026#2027-01-12#3') } },
      { Update: { TableName: 'test-1-invitations', Key: pk('kiyose-2026#0a1b') } },
      { ConditionCheck: { TableName: 'test-1-office', Key: pk('ticket#kiyose-2026') } },
    ];
    expect(database('TransactWriteItems', { TransactItems })).toEqual([
      { action: 'dynamodb:PutItem', on: 'responses', key: '…#…#…', transaction: true },
      { action: 'dynamodb:UpdateItem', on: 'invitations', key: '…#…', transaction: true },
      { action: 'dynamodb:ConditionCheckItem', on: 'office', key: 'ticket#…', transaction: true },
    ]);
  });

  it('names attributes as they are stored, and Select only where it was said', () => {
    const asked = {
      TableName: 'kiyose-contacts',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'kiyose-2026' } },
      ProjectionExpression: 'sk, #n',
      ExpressionAttributeNames: { '#n': 'name' },
    };
    const call = { action: 'dynamodb:Query', on: 'contacts', key: '…', attributes: ['name', 'sk'] };
    expect(database('Query', asked)).toEqual([call]);
    const Select = 'SPECIFIC_ATTRIBUTES';
    expect(database('Query', { ...asked, Select })).toEqual([{ ...call, select: Select }]);
  });

  it('keeps what rights tell apart: kinds of items, rehearsals, whose denials', () => {
    const keyOf = (table: string, value: string) =>
      database('DeleteItem', { TableName: `x-${table}`, Key: pk(value) })[0]?.key;
    expect(keyOf('office', 'letters#kiyose-2026#7')).toBe('letters#…#…');
    expect(keyOf('results', 'kiyose-2026-rehearsal')).toBe('…-rehearsal');
    expect(keyOf('responses', 'mihon-rehearsal#2027-01-12#0')).toBe('…-rehearsal#…#…');
    expect(keyOf('audit', 'denied#letters#2027-01-12')).toBe('denied#letters#…');
  });

  it('is a secret, a key or an object of the bucket elsewhere', () => {
    const SecretId = 'arn:aws:secretsmanager:ap-northeast-1:1:secret:paper';
    expect(callsIn(request('secretsmanager', 'GetSecretValue', { SecretId }))).toEqual([
      { action: 'secretsmanager:GetSecretValue', on: 'secret paper' },
    ]);
    const put = { ...request('s3', '', {}), target: '', method: 'PUT', path: '/heads/letters/1' };
    expect(callsIn(put)).toEqual([{ action: 's3:PutObject', on: 'audit-heads/*' }]);
  });

  it('is nothing where no service of AWS is asked', () => {
    expect(callsIn({ ...request('', 'x', {}), signed: '' })).toEqual([]);
  });

  it.each([
    ['dynamodb', 'ExecuteStatement'],
    ['sts', 'AssumeRole'],
  ])('is refused where nobody has thought of it: %s %s', (service, operation) => {
    expect(() => callsIn(request(service, operation, {}))).toThrow(/that no policy test knows/);
  });
});
