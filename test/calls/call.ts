import * as z from 'zod';
import { TABLE_NAMES, type TableName } from '../../shared/storage/tables.ts';
import { REHEARSAL_SUFFIX } from '../../shared/survey/rehearsal-suffix.ts';

/** One kind of AWS request, as rights see it: which item or secret it was is left out. */
export interface Call {
  /** `dynamodb:GetItem`, as a policy names it. */
  readonly action: string;
  /** A table, a key, a secret, or the bucket of audit heads. */
  readonly on: string;
  /** Shape of the partition key: `edition#…`. */
  readonly key?: string | undefined;
  /** Attributes asked for by name. */
  readonly attributes?: readonly string[] | undefined;
  readonly select?: string | undefined;
  readonly transaction?: true | undefined;
  /** Whose name a mail is sent in. */
  readonly from?: string | undefined;
}

export interface AwsRequest {
  /** Header `x-amz-target`; empty where a service has none. */
  readonly target: string;
  /** Header `authorization`, whose scope names the service. */
  readonly signed: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

const KeySchema = z.looseObject({ pk: z.object({ S: z.string() }) });
const NamesSchema = z.record(z.string(), z.string()).optional();
const WriteSchema = z.looseObject({
  TableName: z.string(),
  Key: KeySchema.optional(),
  Item: KeySchema.optional(),
});
type Write = z.infer<typeof WriteSchema>;
const ReadSchema = z.looseObject({
  TableName: z.string(),
  Key: KeySchema.optional(),
  ExpressionAttributeValues: z
    .record(z.string(), z.looseObject({ S: z.string().optional() }))
    .optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeNames: NamesSchema,
  ProjectionExpression: z.string().optional(),
  Select: z.string().optional(),
});
const BatchGetSchema = z.strictObject({
  RequestItems: z.record(
    z.string(),
    z.looseObject({
      Keys: z.array(KeySchema),
      ProjectionExpression: z.string().optional(),
      ExpressionAttributeNames: NamesSchema,
    }),
  ),
  ReturnConsumedCapacity: z.string().optional(),
});
const TransactionSchema = z.looseObject({
  TransactItems: z.array(
    z.strictObject({
      Put: WriteSchema.optional(),
      Update: WriteSchema.optional(),
      Delete: WriteSchema.optional(),
      ConditionCheck: WriteSchema.optional(),
    }),
  ),
});

const ITEM_ACTIONS = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
} as const;

/**
 * What a request asks for, as rights see it: a transaction is judged as its items' actions, each
 * marked as part of one.
 *
 * @returns nothing for a request that goes to no service of AWS.
 * @throws {Error} for a service or an operation that is not known here, so that none goes unjudged.
 */
export function callsIn(request: AwsRequest): Call[] {
  const { target, signed, body } = request;
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(signed)?.[1];
  const operation = target.split('.')[1] ?? '';
  switch (service) {
    case undefined:
      return [];
    case 'dynamodb':
      return databaseCalls(operation, JSON.parse(body));
    case 's3':
      return [bucketCall(request)];
    case 'secretsmanager':
      return [{ action: `secretsmanager:${operation}`, on: SecretSchema.parse(JSON.parse(body)) }];
    case 'kms':
      return [{ action: `kms:${operation}`, on: KeyIdSchema.parse(JSON.parse(body)) }];
    case 'ses':
      return [mailCall(request)];
    default:
      throw new Error(`a service that no policy test knows: ${service}`);
  }
}

const SecretSchema = z
  .object({ SecretId: z.string() })
  .transform(({ SecretId }) => `secret ${idOfDeployed(SecretId.split(':').at(-1) ?? '')}`);
const KeyIdSchema = z
  .object({ KeyId: z.string() })
  .transform(({ KeyId }) => KeyId.split('/').at(-1) ?? '')
  // A deployed key has a number for a name; functions use no other than that of contacts themselves.
  .transform((name) => `${/^[0-9a-f]{8}-/.test(name) ? 'contact' : name} key`);
/** Without what the stack puts before a name, CloudFormation behind it, and Secrets Manager behind a secret's. */
const idOfDeployed = (name: string): string =>
  name
    .replace(/(?<=^|-)(?:Tables|Secrets)(?=[a-z])/, '')
    .replace(/[0-9A-F]{8}(?:-[0-9A-Za-z]{6})?$/, '');

/** Objects of the bucket lie under its name where a test stands in for S3. */
function bucketCall({ method, path }: AwsRequest): Call {
  const url = new URL(path, 'http://s3');
  if (method === 'PUT' && /^\/[^/]+\/./.test(url.pathname)) {
    return { action: 's3:PutObject', on: 'audit-heads/*' };
  }
  if (method === 'GET' && url.searchParams.has('versions')) {
    return { action: 's3:ListBucketVersions', on: 'audit-heads' };
  }
  throw new Error(`a request to S3 that no policy test knows: ${method} ${path}`);
}

const MailSchema = z.looseObject({ FromEmailAddress: z.string() });

function mailCall({ method, path, body }: AwsRequest): Call {
  if (method !== 'POST' || path !== '/v2/email/outbound-emails') {
    throw new Error(`a request to SES that no policy test knows: ${method} ${path}`);
  }
  const { FromEmailAddress: from } = MailSchema.parse(JSON.parse(body));
  return { action: 'ses:SendEmail', on: 'mail', from };
}

function databaseCalls(operation: string, input: unknown): Call[] {
  switch (operation) {
    case 'GetItem':
    case 'Query':
    case 'Scan':
      return [read(operation, ReadSchema.parse(input))];
    case 'BatchGetItem': {
      const { RequestItems } = BatchGetSchema.parse(input);
      return Object.entries(RequestItems).flatMap(([TableName, { Keys, ...rest }]) =>
        Keys.map((Key) => read('BatchGetItem', { TableName, Key, ...rest })),
      );
    }
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return [write(operation, WriteSchema.parse(input))];
    case 'TransactWriteItems':
      return TransactionSchema.parse(input).TransactItems.flatMap((item) =>
        (['Put', 'Update', 'Delete', 'ConditionCheck'] as const).flatMap((kind) => {
          const part = item[kind];
          return part ? [{ ...write(ITEM_ACTIONS[kind], part), transaction: true as const }] : [];
        }),
      );
    default:
      throw new Error(`an operation that no policy test knows: ${operation}`);
  }
}

function write(operation: string, { TableName, Key, Item }: Write): Call {
  const on = tableOf(TableName);
  return { action: `dynamodb:${operation}`, on, key: shapeOf(on, Key ?? Item) };
}

function read(operation: string, input: z.infer<typeof ReadSchema>): Call {
  const { Key, ExpressionAttributeNames: names = {}, ProjectionExpression, Select } = input;
  const value = /^pk = (:\w+)/.exec(input.KeyConditionExpression ?? '')?.[1];
  const key =
    Key ?? (value ? { pk: { S: input.ExpressionAttributeValues?.[value]?.S } } : undefined);
  const attributes = ProjectionExpression?.split(/,\s*/).map((name) => names[name] ?? name);
  const on = tableOf(input.TableName);
  return {
    action: `dynamodb:${operation}`,
    on,
    // A scan goes through all partitions.
    ...(operation === 'Scan' ? {} : { key: shapeOf(on, key) }),
    ...(attributes ? { attributes: attributes.sort() } : {}),
    ...(Select ? { select: Select } : {}),
  };
}

function tableOf(name: string): TableName {
  // As a test names it, or as it is deployed: the end of the first may look like that of the other.
  const names = [name, idOfDeployed(name)];
  const table = TABLE_NAMES.find((one) => names.some((each) => each.endsWith(`-${one}`)));
  if (!table) throw new Error(`a table that is not of the stack: ${name}`);
  return table;
}

/** `edition#…` of `edition#kiyose-2026`: kinds of item and rehearsals stay, ids and days go. */
function shapeOf(table: TableName, key: unknown): string {
  const { pk } = KeySchema.parse(key);
  const [first = '', ...rest] = pk.S.split('#');
  const isKind = !BY_SURVEY.includes(table) && rest.length > 0;
  const kept = isKind ? first : idOf(first);
  // Denials are counted by function, whose name is a kind of its own.
  return [
    kept,
    ...rest.map((part) => (kept === 'denied' && isDuty(part) ? part : idOf(part))),
  ].join('#');
}
/** Tables in which every partition begins with a survey. */
const BY_SURVEY: readonly TableName[] = ['responses', 'invitations'];
const isDuty = (part: string): boolean => /^[a-z-]+$/.test(part);
const idOf = (part: string): string =>
  part.endsWith(REHEARSAL_SUFFIX) ? `…${REHEARSAL_SUFFIX}` : '…';
