import * as z from 'zod';
import type { FunctionName } from '../../infra/bundle.ts';
import { arnOf } from './arn.ts';
import { idOf, namesOfReferences } from './references.ts';
import type { Synthesised } from './synthesised.ts';

const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([schema.transform((value) => [value]), z.array(schema)]);

const RoleSchema = z.object({
  Properties: z.object({
    ManagedPolicyArns: z.undefined().optional(),
    Policies: z.array(
      z.object({
        PolicyDocument: z.looseObject({
          Statement: z.array(
            z.strictObject({
              Effect: z.literal('Allow'),
              Action: oneOrMore(z.string()),
              Resource: oneOrMore(z.union([z.string(), z.record(z.string(), z.unknown())])),
              Condition: z.record(z.string(), z.unknown()).optional(),
            }),
          ),
        }),
      }),
    ),
  }),
});

/** One action on one thing under one condition: the smallest part of a policy. */
export interface Right {
  readonly action: string;
  readonly on: string;
  readonly condition?: Record<string, unknown> | undefined;
}

/**
 * What the synthesised role of a function grants, right by right.
 *
 * @throws when a right comes from elsewhere than the role's own statements, or is on something that
 *   no reference of the template is known to mean.
 */
export function grantedTo(synthesised: Synthesised, name: FunctionName): Right[] {
  const { service } = synthesised.templates;
  const attached = Object.keys(service.findResources('AWS::IAM::Policy'));
  if (attached.length > 0) throw new Error(`policies attached to roles: ${attached.join(', ')}`);
  const { role } = synthesised.service.functions[name].lambda;
  if (!role) throw new Error(`${name} has no role`);
  const resource = RoleSchema.parse(service.findResources('AWS::IAM::Role')[idOf(role)]);
  const nameOf = namesOfReferences(synthesised);
  return resource.Properties.Policies.flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.flatMap(({ Action, Resource, Condition }) =>
      Resource.flatMap((target) =>
        Action.map((action) => ({ action, on: nameOf(target), condition: Condition })),
      ),
    ),
  );
}

export const policyOf = (rights: readonly Right[]) => ({
  Version: '2012-10-17',
  Statement: rights.map(({ action, on, condition }) => ({
    Effect: 'Allow',
    Action: action,
    Resource: arnOf(on),
    ...(condition ? { Condition: condition } : {}),
  })),
});

export const describeRight = ({ action, on, condition }: Right): string =>
  `${action} on ${on}${condition ? ` if ${JSON.stringify(condition)}` : ''}`;
