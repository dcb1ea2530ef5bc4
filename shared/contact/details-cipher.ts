import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyringNode } from '@aws-crypto/client-node';
import * as z from 'zod';
import { type ContactDetails, ContactDetailsSchema } from './contact.ts';

/** Encrypts a person's details for one contact id; holds no right to read them back. */
export type EncryptDetails = (contactId: string, details: ContactDetails) => Promise<Uint8Array>;
/** Opens them again; rejects details that were moved to another contact. */
export type DecryptDetails = (contactId: string, details: Uint8Array) => Promise<ContactDetails>;

/**
 * The contact is named beside its details under the seal. In an encryption context, where the SDK would
 * bind it for us, CloudTrail would keep it in clear with the time of every opt-in; so would a
 * signature's public key, which is why messages carry none.
 */
const SealedSchema = z.strictObject({ contactId: z.string(), details: ContactDetailsSchema });

/**
 * @param key the ARN of a KMS key (this side needs only `kms:GenerateDataKey`), or on one machine a
 *   PEM public key, or the private one of whoever may do both.
 */
export function createDetailsEncryptor(key: string): EncryptDetails {
  return async (contactId, details) => {
    const { client, keyring, suiteId } = await load(key, publicHalf);
    const sealed: z.infer<typeof SealedSchema> = { contactId, details };
    const { result } = await client.encrypt(keyring, JSON.stringify(sealed), { suiteId });
    return new Uint8Array(result);
  };
}

/** @param key the ARN of a KMS key (this side needs only `kms:Decrypt`), or a PEM private key. */
export function createDetailsDecryptor(key: string): DecryptDetails {
  return async (contactId, encrypted) => {
    const { client, keyring } = await load(key, privateKey);
    const { plaintext } = await client.decrypt(keyring, encrypted);
    const sealed = SealedSchema.parse(JSON.parse(plaintext.toString('utf8')));
    if (sealed.contactId !== contactId) {
      throw new Error('contact details belong to another contact');
    }
    return sealed.details;
  };
}

type RsaKey = { publicKey: string } | { privateKey: string };

/** The Encryption SDK is heavy and needed on few requests, so it loads on first use. */
async function load(key: string, half: (pem: string) => RsaKey) {
  const sdk = await import('./encryption-sdk.ts');
  const client = sdk.buildClient(sdk.CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
  const keyring: KeyringNode = key.startsWith('arn:')
    ? new sdk.KmsKeyringNode({ generatorKeyId: key })
    : new sdk.RawRsaKeyringNode({
        keyName: 'contact-details',
        keyNamespace: 'one-machine',
        rsaKey: half(key),
        oaepHash: 'sha256',
      });
  return { client, keyring, suiteId: sdk.COMMITTED_UNSIGNED };
}

const publicHalf = (pem: string): RsaKey => ({
  publicKey: createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
});

const privateKey = (pem: string): RsaKey => ({
  privateKey: createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString(),
});
