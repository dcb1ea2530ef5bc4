import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOperations } from '../../../infra/rehearsal/services/keys.ts';
import { createObjects } from '../../../infra/rehearsal/services/objects.ts';
import { generateSecrets, secretsOperations } from '../../../infra/rehearsal/services/secrets.ts';
import { type StandIns, startStandIns } from '../../../infra/rehearsal/services/stand-ins.ts';
import type { Assembly } from '../../../infra/rehearsal/template/assembly.ts';
import { physicalOf } from '../../../infra/rehearsal/template/physical.ts';
import { createS3HeadStore } from '../../../shared/audit/s3-heads.ts';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../../shared/contact/details-cipher.ts';
import { readSecret } from '../../../shared/runtime/secret.ts';

const stack = {
  name: 'tried',
  account: '111111111111',
  region: 'ap-northeast-1',
  Outputs: {},
  Resources: {
    Secret: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
    },
    ContactKey: { Type: 'AWS::KMS::Key', Properties: {} },
    OtherKey: { Type: 'AWS::KMS::Key', Properties: {} },
    Heads: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'heads' } },
  },
};
const assembly: Assembly = { stacks: [stack], assets: new Map() };
const physical = (id: keyof typeof stack.Resources) => physicalOf(stack, id, stack.Resources[id]);
const keyOf = (id: 'ContactKey' | 'OtherKey') => physical(id).attributes?.Arn ?? '';
const DETAILS = {
  name: '（見本）一号',
  email: 'mihon@example.jp',
  language: 'ja',
  consentedAt: '2026-11-05T00:00:00Z',
  consentVersion: '1',
} as const;

let standIns: StandIns;
beforeAll(async () => {
  const secrets = secretsOperations(generateSecrets(assembly));
  const operations = new Map([...secrets, ...keyOperations(assembly)]);
  standIns = await startStandIns(operations, createObjects(assembly));
  Object.assign(process.env, standIns.environment, {
    AWS_REGION: stack.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});
afterAll(() => standIns.stop());

describe('the services of a rehearsal, asked by the functions’ own code', () => {
  it('give the secret that the template generates, and no other', async () => {
    const { ref } = physical('Secret');
    expect(await readSecret(ref)).toMatch(/^[A-Za-z0-9]{64}$/);
    await expect(readSecret(`${ref}-other`)).rejects.toThrow('no such secret');
  });

  it('open contact details with the key that encrypted them, and with no other', async () => {
    const encrypted = await createDetailsEncryptor(keyOf('ContactKey'))('contact-1', DETAILS);
    expect(await createDetailsDecryptor(keyOf('ContactKey'))('contact-1', encrypted)).toEqual(
      DETAILS,
    );
    await expect(
      createDetailsDecryptor(keyOf('OtherKey'))('contact-1', encrypted),
    ).rejects.toThrow();
  });

  it('keep heads of the audit trail in a bucket of the template, and in no other', async () => {
    const chain = { duty: 'letters', day: '2026-11-05' } as const;
    const head = { ...chain, number: 1, hash: 'a'.repeat(64) };
    await createS3HeadStore('heads').keep(head);
    expect(await createS3HeadStore('heads').of(chain)).toEqual([head]);
    await expect(createS3HeadStore(randomUUID()).of(chain)).rejects.toThrow();
  });

  it('refuse by name what they do not know', async () => {
    const answer = await fetch(standIns.environment.AWS_ENDPOINT_URL_KMS ?? '', {
      method: 'POST',
      headers: { 'x-amz-target': 'TrentService.ScheduleKeyDeletion' },
      body: '{}',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ __type: 'UnknownOperationException' });
  });
});
