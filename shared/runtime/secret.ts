import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AWS_SETTINGS } from './aws-settings.ts';

/**
 * A secret named by its reference: the ARN of a Secrets Manager secret in the cloud, or, on one
 * machine, the secret itself.
 *
 * @throws {Error} when the secret is empty or shorter than 32 characters.
 */
export async function readSecret(reference: string): Promise<string> {
  const secret = reference.startsWith('arn:') ? await fetchSecret(reference) : reference;
  if (!secret || secret.length < 32)
    throw new Error('a secret is missing or shorter than 32 characters');
  return secret;
}

/** One client for all secrets of a function: each further one would cost a few milliseconds of its start. */
let client: SecretsManagerClient | undefined;

async function fetchSecret(arn: string): Promise<string | undefined> {
  client ??= new SecretsManagerClient(AWS_SETTINGS);
  return (await client.send(new GetSecretValueCommand({ SecretId: arn }))).SecretString;
}
