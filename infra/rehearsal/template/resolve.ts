import type { Assembly, SynthesisedStack } from './assembly.ts';
import { physicalOf } from './physical.ts';

/**
 * Puts values where a template refers to something, as CloudFormation does while it deploys.
 *
 * @param place names the value for whoever reads an error.
 * @throws {Error} naming the place, for a reference to what is not there, and for any function of
 *   CloudFormation that is not known here.
 */
export type Resolve = (stack: SynthesisedStack, value: unknown, place: string) => unknown;

export function createResolver({ stacks }: Assembly): Resolve {
  const resolve = (stack: SynthesisedStack, value: unknown, place: string): unknown => {
    const fail = (problem: string) => new Error(`${stack.name}, ${place}: ${problem}`);
    if (Array.isArray(value)) {
      return value.map((item, index) => resolve(stack, item, `${place}[${index}]`));
    }
    if (typeof value !== 'object' || value === null) return value;
    const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
    if (others.length > 0 || !(key === 'Ref' || key.startsWith('Fn::') || key === 'Condition')) {
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          name,
          resolve(stack, item, `${place}.${name}`),
        ]),
      );
    }
    const physical = (id: string) => {
      const resource = stack.Resources[id];
      if (!resource) throw fail(`refers to ${id}, which this template does not have`);
      try {
        return physicalOf(stack, id, resource);
      } catch (error) {
        throw fail((error as Error).message);
      }
    };
    const reference = (id: string): string => pseudo(stack, id) ?? physical(id).ref;
    const attribute = (id: string, name: string): string => {
      const found = physical(id).attributes?.[name];
      if (found === undefined) throw fail(`the rehearsal knows no ${name} of ${id}`);
      return found;
    };
    const imported = (name: string): unknown => {
      for (const other of stacks) {
        for (const [id, { Value, Export }] of Object.entries(other.Outputs)) {
          if (Export?.Name === name) return resolve(other, Value, `output ${id}, for ${place}`);
        }
      }
      throw fail(`imports ${name}, which no stack exports`);
    };
    if (key === 'Ref' && typeof argument === 'string') return reference(argument);
    if (key === 'Fn::GetAtt' && Array.isArray(argument)) {
      return attribute(String(argument[0]), String(argument[1]));
    }
    if (key === 'Fn::ImportValue') return imported(String(resolve(stack, argument, place)));
    if (key === 'Fn::Join' && Array.isArray(argument)) {
      const parts = resolve(stack, argument[1], place);
      if (Array.isArray(parts)) return parts.map(String).join(String(argument[0]));
    }
    if (key === 'Fn::Sub' && typeof argument === 'string') {
      return argument.replaceAll(/\$\{(!?)([^}]+)\}/g, (_all, literal: string, name: string) => {
        if (literal) return `\${${name}}`;
        const [id = '', ...rest] = name.split('.');
        return rest.length > 0 ? attribute(id, rest.join('.')) : reference(id);
      });
    }
    throw fail(`${key} is not known to the rehearsal: teach infra/rehearsal/template/resolve.ts`);
  };
  return resolve;
}

function pseudo({ name, account, region }: SynthesisedStack, id: string): string | undefined {
  const values: Readonly<Record<string, string>> = {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': name,
  };
  return values[id];
}
