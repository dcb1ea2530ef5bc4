import * as z from 'zod';
import type { FunctionName } from '../../infra/bundle.ts';
import {
  EXPORTED_ONLY,
  INSIDE_TRANSACTION,
  inRehearsal,
  KEYS_ONLY,
  PREFERENCES_ONLY,
  PUBLISHED_ONLY,
} from '../../infra/constructs/statements.ts';
import { idOf, namesOfReferences } from './references.ts';
import type { Synthesised } from './synthesised.ts';

const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([schema.transform((value) => [value]), z.array(schema)]);

const StatementSchema = z.strictObject({
  Effect: z.literal('Allow'),
  Action: oneOrMore(z.string()),
  Resource: oneOrMore(z.union([z.string(), z.record(z.string(), z.unknown())])),
  Condition: z.record(z.string(), z.unknown()).optional(),
});
const RoleSchema = z.object({
  Properties: z.object({
    ManagedPolicyArns: z.undefined().optional(),
    Policies: z.array(
      z.object({ PolicyDocument: z.object({ Statement: z.array(StatementSchema) }).loose() }),
    ),
  }),
});

const CONDITIONS = new Map([
  [JSON.stringify(INSIDE_TRANSACTION), ' (inside a transaction)'],
  [JSON.stringify(KEYS_ONLY), ' (keys only)'],
  [JSON.stringify(PREFERENCES_ONLY), ' (preferences only)'],
  [JSON.stringify(inRehearsal()), ' (rehearsals only)'],
  [JSON.stringify(inRehearsal('#*')), ' (rehearsals only)'],
  [JSON.stringify(EXPORTED_ONLY), ' (what an export holds only)'],
  [JSON.stringify(PUBLISHED_ONLY), ' (what is public only)'],
  [
    JSON.stringify({ StringEquals: { 'kms:ViaService': 'dynamodb.ap-northeast-1.amazonaws.com' } }),
    ' (through DynamoDB)',
  ],
]);

/** One duty's corner of a table. */
const PartitionSchema = z.strictObject({
  'ForAllValues:StringLike': z.strictObject({
    'dynamodb:LeadingKeys': z.tuple([z.string().regex(/^[a-z#-]+#\*$/)]),
  }),
  Null: z.strictObject({ 'dynamodb:LeadingKeys': z.literal('false') }),
});

/** Mails come from one address. */
const SenderSchema = z.strictObject({
  StringEquals: z.strictObject({ 'ses:FromAddress': z.email() }),
});

/** One duty’s corner, and only as part of one transaction. */
const CombinedSchema = PartitionSchema.extend({ StringEquals: z.unknown() }).required();

/**
 * Every right of a function as it is deployed, as lines like `responses dynamodb:PutItem (inside a
 * transaction)`, sorted.
 *
 * @throws when a right comes from elsewhere than the role's own statements: a managed policy, a
 *   policy that a grant helper attached, a condition or resource not known here.
 */
export function rightsOf(synthesised: Synthesised, name: FunctionName): string[] {
  const { service } = synthesised.templates;
  const attached = Object.keys(service.findResources('AWS::IAM::Policy'));
  if (attached.length > 0) throw new Error(`policies attached to roles: ${attached.join(', ')}`);
  const { role } = synthesised.service.functions[name].lambda;
  if (!role) throw new Error(`${name} has no role`);
  const resource = service.findResources('AWS::IAM::Role')[idOf(role)];
  const policies = RoleSchema.parse(resource).Properties.Policies;
  const nameOf = namesOfReferences(synthesised);
  const rights = policies
    .flatMap((policy) => policy.PolicyDocument.Statement)
    .flatMap(({ Action, Resource, Condition }) =>
      Resource.flatMap((target) =>
        Action.map((action) => `${nameOf(target)} ${action}${labelOf(Condition)}`),
      ),
    );
  return rights.sort();
}

function labelOf(condition: unknown): string {
  if (condition === undefined) return '';
  const combined = CombinedSchema.safeParse(condition).data;
  if (combined) {
    const { StringEquals, ...rest } = combined;
    if (JSON.stringify({ StringEquals }) !== JSON.stringify(INSIDE_TRANSACTION)) {
      throw new Error(`an unforeseen condition: ${JSON.stringify(condition)}`);
    }
    return labelOf(rest).replace(')', ', inside a transaction)');
  }
  const partition = PartitionSchema.safeParse(condition).data;
  if (partition) {
    const [prefix] = partition['ForAllValues:StringLike']['dynamodb:LeadingKeys'];
    return ` (${prefix.slice(0, -1)} only)`;
  }
  if (SenderSchema.safeParse(condition).success) return ' (as one sender only)';
  const label = CONDITIONS.get(JSON.stringify(condition));
  if (!label) throw new Error(`an unforeseen condition: ${JSON.stringify(condition)}`);
  return label;
}
