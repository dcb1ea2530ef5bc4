import * as z from 'zod';
import type { FunctionName } from '../../infra/bundle.ts';
import { idOf, namesOfReferences } from './references.ts';
import type { Synthesised } from './synthesised.ts';

export const functionsOf = (synthesised: Synthesised) =>
  synthesised.templates.service.findResources('AWS::Lambda::Function');

/** A function's variables, with the name of what each reference points at. */
export function variablesOf(synthesised: Synthesised, name: FunctionName): Record<string, string> {
  const lambda = functionsOf(synthesised)[idOf(synthesised.service.functions[name].lambda)];
  const variables: Record<string, unknown> = lambda?.Properties.Environment.Variables;
  const nameOf = namesOfReferences(synthesised);
  const textOf = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const joined = JoinSchema.safeParse(value).data?.['Fn::Join'][1];
    return joined ? joined.map(textOf).join('') : nameOf(value);
  };
  return Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, textOf(value)]));
}

const JoinSchema = z.strictObject({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
