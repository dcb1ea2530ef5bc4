import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { readSecret } from '../../../shared/runtime/secret.ts';

// There is no Secrets Manager on one machine, so its answers are given here.
const secretsManager = mockClient(SecretsManagerClient);
afterEach(() => secretsManager.reset());

const ARN = 'arn:aws:secretsmanager:ap-northeast-1:111111111111:secret:access-code';
const LONG = 's'.repeat(48);

describe('a secret', () => {
  it('is fetched by its ARN in the cloud', async () => {
    process.env.AWS_REGION = 'ap-northeast-1';
    secretsManager.on(GetSecretValueCommand, { SecretId: ARN }).resolves({ SecretString: LONG });
    expect(await readSecret(ARN)).toBe(LONG);
  });

  it('is the reference itself on one machine, and nobody is asked', async () => {
    expect(await readSecret(LONG)).toBe(LONG);
    expect(secretsManager.calls()).toHaveLength(0);
  });

  it.each(['', 'hunter2'])('that is missing or short is refused: %j', async (secret) => {
    secretsManager.on(GetSecretValueCommand).resolves({ SecretString: secret });
    await expect(readSecret(ARN)).rejects.toThrow(/missing or shorter than 32/);
    await expect(readSecret(secret)).rejects.toThrow(/missing or shorter than 32/);
  });

  it('that is refused is not quoted', async () => {
    const error = await readSecret('hunter2').catch(String);
    expect(error).not.toContain('hunter2');
  });
});
