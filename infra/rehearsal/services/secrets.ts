import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { type Assembly, resourcesOf } from '../template/assembly.ts';
import { physicalOf } from '../template/physical.ts';
import { type Operation, Refusal } from './stand-ins.ts';

/** Only what this platform's secrets ask for: anything else is an error, not ignored. */
const SecretSchema = z.object({
  GenerateSecretString: z.strictObject({
    PasswordLength: z.int().default(32),
    ExcludePunctuation: z.literal(true),
  }),
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;

/** Generates the secrets of the assembly, by ARN, as Secrets Manager does when they are deployed. */
export function generateSecrets(assembly: Assembly): Map<string, string> {
  return new Map(
    resourcesOf(assembly, 'AWS::SecretsManager::Secret').map(({ stack, id, resource }) => {
      const { PasswordLength } = SecretSchema.parse(resource.Properties).GenerateSecretString;
      const characters = Array.from({ length: PasswordLength }, () =>
        CHARACTERS.charAt(randomInt(CHARACTERS.length)),
      );
      return [physicalOf(stack, id, resource).ref, characters.join('')];
    }),
  );
}

export const secretsOperations = (
  secrets: ReadonlyMap<string, string>,
): ReadonlyMap<string, Operation> =>
  new Map([
    [
      'secretsmanager.GetSecretValue',
      ({ SecretId }) => {
        const SecretString = secrets.get(String(SecretId));
        if (!SecretString) throw new Refusal('ResourceNotFoundException', 'no such secret');
        return { ARN: SecretId, Name: SecretId, SecretString };
      },
    ],
  ]);
