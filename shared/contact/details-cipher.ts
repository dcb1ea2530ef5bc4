import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyringNode } from '@aws-crypto/client-node';
import { type ContactDetails, ContactDetailsSchema } from './contact.ts';

/** Encrypts a person's details for one contact id; holds no right to read them back. */
export type EncryptDetails = (contactId: string, details: ContactDetails) => Promise<Uint8Array>;
/** Opens them again; rejects details that were moved to another contact. */
export type DecryptDetails = (contactId: string, details: Uint8Array) => Promise<ContactDetails>;

/**
 * @param key the ARN of a KMS key (this side needs only `kms:GenerateDataKey`), or on one machine a
 *   PEM public key, or the private one of whoever may do both.
 */
export function createDetailsEncryptor(key: string): EncryptDetails {
  return async (contactId, details) => {
    const { client, keyring } = await load(key, publicHalf);
    const { result } = await client.encrypt(keyring, JSON.stringify(details), {
      encryptionContext: { contactId },
    });
    return new Uint8Array(result);
  };
}

/** @param key the ARN of a KMS key (this side needs only `kms:Decrypt`), or a PEM private key. */
export function createDetailsDecryptor(key: string): DecryptDetails {
  return async (contactId, encrypted) => {
    const { client, keyring } = await load(key, privateKey);
    const { plaintext, messageHeader } = await client.decrypt(keyring, encrypted);
    // The SDK authenticates the context but leaves comparing it to us.
    if (messageHeader.encryptionContext.contactId !== contactId) {
      throw new Error('contact details belong to another contact');
    }
    return ContactDetailsSchema.parse(JSON.parse(plaintext.toString('utf8')));
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
  return { client, keyring };
}

const publicHalf = (pem: string): RsaKey => ({
  publicKey: createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
});

const privateKey = (pem: string): RsaKey => ({
  privateKey: createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString(),
});
