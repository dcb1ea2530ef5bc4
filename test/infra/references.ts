import { type IResource, Stack } from 'aws-cdk-lib';
import * as z from 'zod';
import type { Synthesised } from './synthesised.ts';

const ReferenceSchema = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.strictObject({ 'Fn::ImportValue': z.string() }),
]);
const OutputsSchema = z.record(z.string(), z.object({ Value: z.unknown() }).loose());

/**
 * Names what a reference in the service template points at: a table by its name, a key, a secret,
 * a function's own log group.
 *
 * @throws {Error} for a reference to anything else, so that no right goes unnoticed.
 */
export function namesOfReferences(synthesised: Synthesised): (reference: unknown) => string {
  const { data, service, templates } = synthesised;
  const exports = OutputsSchema.parse(templates.data.toJSON().Outputs);
  const names = new Map<string, string>();
  const add = (name: string, resource: IResource) => names.set(idOf(resource), name);
  for (const [name, table] of Object.entries(data.tables)) add(name, table);
  for (const [name, secret] of Object.entries(data.secrets)) add(`secret ${name}`, secret);
  add('table key', data.tableKey);
  add('contact key', data.contactKey);
  for (const { lambda } of Object.values(service.functions)) {
    names.set(idOf(lambda.logGroup), 'own log group');
  }
  for (const id of Object.keys(templates.service.findResources('AWS::SQS::Queue'))) {
    names.set(id, 'dead letters');
  }

  const nameOf = (reference: unknown): string => {
    // The bucket has a name of its own, and so has the domain that mails come from.
    const { bucketArn } = data.auditHeads;
    if (reference === bucketArn) return 'audit-heads';
    if (reference === `${bucketArn}/*`) return 'audit-heads/*';
    if (typeof reference === 'string' && /:ses:.*:identity\//.test(reference)) return 'mail';
    const parsed = ReferenceSchema.parse(reference);
    if ('Fn::ImportValue' in parsed) {
      const exported = exports[parsed['Fn::ImportValue'].split(':')[1] ?? ''];
      return nameOf(exported?.Value);
    }
    const name = names.get('Ref' in parsed ? parsed.Ref : parsed['Fn::GetAtt'][0]);
    if (!name) throw new Error(`a reference to something unforeseen: ${JSON.stringify(parsed)}`);
    return name;
  };
  return nameOf;
}

/** The logical id of the resource a construct stands for. */
export function idOf(resource: IResource): string {
  const child = resource.node.defaultChild;
  if (!child) throw new Error(`${resource.node.path} has no resource of its own`);
  return Stack.of(resource).resolve(Stack.of(resource).getLogicalId(child as never));
}
