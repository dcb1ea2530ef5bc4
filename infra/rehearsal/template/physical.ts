import { createHash } from 'node:crypto';
import type { Resource, SynthesisedStack } from './assembly.ts';

/** What a resource is called once it is there: what `Ref` and `Fn::GetAtt` give. */
export interface Physical {
  readonly ref: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

type Named = (stack: SynthesisedStack, id: string, resource: Resource) => Physical;

const digest = (stack: SynthesisedStack, id: string): string =>
  createHash('sha256').update(`${stack.name}/${id}`).digest('hex');

const arn = ({ region, account }: SynthesisedStack, service: string, rest: string): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`;

/** Names as AWS gives them, but the same in every rehearsal. */
const PHYSICAL: Readonly<Record<string, Named>> = {
  'AWS::DynamoDB::Table': (stack, id, { Properties }) => {
    const ref = String(Properties.TableName ?? `${stack.name}-${id}`);
    return { ref, attributes: { Arn: arn(stack, 'dynamodb', `table/${ref}`) } };
  },
  'AWS::SecretsManager::Secret': (stack, id) => ({
    ref: arn(stack, 'secretsmanager', `secret:${id}-${digest(stack, id).slice(0, 6)}`),
  }),
  'AWS::KMS::Key': (stack, id) => {
    const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(digest(stack, id)) ?? [];
    const ref = parts.slice(1).join('-');
    return { ref, attributes: { Arn: arn(stack, 'kms', `key/${ref}`) } };
  },
  'AWS::Lambda::Function': (stack, id) => {
    const ref = `${stack.name}-${id}`.slice(0, 64);
    return { ref, attributes: { Arn: arn(stack, 'lambda', `function:${ref}`) } };
  },
  'AWS::S3::Bucket': (stack, id, { Properties }) => {
    const ref = String(Properties.BucketName ?? `${stack.name}-${id}`.toLowerCase());
    return { ref, attributes: { Arn: `arn:aws:s3:::${ref}` } };
  },
  'AWS::SQS::Queue': (stack, id) => ({
    ref: `https://sqs.${stack.region}.amazonaws.com/${stack.account}/${id}`,
    attributes: { Arn: arn(stack, 'sqs', id), QueueName: id },
  }),
  'AWS::Logs::LogGroup': (stack, id) => ({
    ref: `${stack.name}-${id}`,
    attributes: { Arn: arn(stack, 'logs', `log-group:${stack.name}-${id}:*`) },
  }),
  'AWS::IAM::Role': (stack, id) => ({
    ref: id,
    attributes: { Arn: `arn:aws:iam::${stack.account}:role/${id}` },
  }),
  'AWS::ApiGateway::RestApi': (stack, id) => ({
    ref: digest(stack, id).slice(0, 10),
    attributes: { RootResourceId: `root-of-${id}` },
  }),
  'AWS::ApiGateway::Resource': (_stack, id) => ({ ref: id }),
  'AWS::ApiGateway::Deployment': (_stack, id) => ({ ref: id }),
  'AWS::ApiGateway::Stage': (_stack, _id, { Properties }) => ({
    ref: String(Properties.StageName),
  }),
  'AWS::ApiGateway::DomainName': (_stack, _id, { Properties }) => ({
    ref: String(Properties.DomainName),
  }),
};

/** @throws {Error} for a type whose name a rehearsal does not know how to give. */
export function physicalOf(stack: SynthesisedStack, id: string, resource: Resource): Physical {
  const named = PHYSICAL[resource.Type];
  if (!named) throw new Error(`what a ${resource.Type} is called is not known to the rehearsal`);
  return named(stack, id, resource);
}
