import * as z from 'zod';
import { type Assembly, type Placed, resourcesOf } from './assembly.ts';
import type { PlannedFunction } from './functions.ts';
import { physicalOf } from './physical.ts';
import type { Resolve } from './resolve.ts';
import type { PlannedSchedule } from './schedules.ts';
import type { PlannedSite } from './sites.ts';

const PermissionSchema = z.object({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string(),
});
const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([schema.transform((value) => [value]), z.array(schema)]);
const RoleSchema = z.object({
  Policies: z
    .array(
      z.object({
        PolicyDocument: z.object({
          Statement: z.array(
            z.object({ Action: oneOrMore(z.string()), Resource: oneOrMore(z.string()) }),
          ),
        }),
      }),
    )
    .default([]),
});

/**
 * Makes sure that whoever calls a function may call it, and that something calls each.
 *
 * @throws {Error} naming the site, the schedule or the function where it is otherwise.
 */
export function checkCallers(
  assembly: Assembly,
  resolve: Resolve,
  {
    functions,
    sites,
    schedules,
  }: {
    readonly functions: readonly PlannedFunction[];
    readonly sites: readonly PlannedSite[];
    readonly schedules: readonly PlannedSchedule[];
  },
): void {
  const read = <T extends z.ZodType>(schema: T, { stack, id, resource }: Placed): z.infer<T> =>
    schema.parse(resolve(stack, resource.Properties, id));
  const permissions = resourcesOf(assembly, 'AWS::Lambda::Permission').map((placed) =>
    read(PermissionSchema, placed),
  );
  const called = new Set<string>();
  const known = new Map(functions.map(({ arn, name }) => [arn, name]));
  for (const { name, apiId, stage, methods } of sites) {
    for (const { path, functionArn } of methods) {
      if (!known.has(functionArn)) throw new Error(`${name}: ${path} leads to no function`);
      // As API Gateway asks: any method, and `*` for the part of the path that is not fixed.
      const source = `:${apiId}/${stage}/*${path.replace('{proxy+}', '*')}`;
      const allowed = permissions.some(
        ({ FunctionName, Principal, SourceArn }) =>
          FunctionName === functionArn &&
          Principal === 'apigateway.amazonaws.com' &&
          SourceArn.endsWith(source),
      );
      if (!allowed) throw new Error(`${name}: may not call ${known.get(functionArn)} at ${path}`);
      called.add(functionArn);
    }
  }
  const roles = new Map(
    resourcesOf(assembly, 'AWS::IAM::Role').map((placed) => [
      physicalOf(placed.stack, placed.id, placed.resource).attributes?.Arn,
      placed,
    ]),
  );
  for (const { name, functionArn, roleArn } of schedules) {
    const role = roles.get(roleArn);
    const allowed =
      role &&
      read(RoleSchema, role).Policies.some(({ PolicyDocument }) =>
        PolicyDocument.Statement.some(
          ({ Action, Resource }) =>
            Action.includes('lambda:InvokeFunction') && Resource.includes(functionArn),
        ),
      );
    if (!allowed) throw new Error(`${name}: its role may not call its function`);
    called.add(functionArn);
  }
  const forgotten = functions.filter(({ arn }) => !called.has(arn)).map(({ name }) => name);
  if (forgotten.length > 0) {
    throw new Error(`no path and no schedule leads to ${forgotten.join(', ')}`);
  }
}
