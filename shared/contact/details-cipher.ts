import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyringNode } from '@aws-crypto/client-node';
import { type ContactDetails, ContactDetailsSchema } from './contact.ts';

/** Encrypts a person's details for one contact id; holds no right to read them back. */
export type EncryptDetails = (contactId: string, details: ContactDetails) => Promise<Uint8Array>;
/** Opens them again; rejects details that were moved to another contact. */
export type DecryptDetails = (contactId: string, details: Uint8Array) => Promise<ContactDetails>;

/**
 * @param key the ARN of a KMS key (this side needs only `kms:GenerateDataKey`), or a PEM public
 *   key on one machine.
 */
export function createDetailsEncryptor(key: string): EncryptDetails {
  return async (contactId, details) => {
    const { client, keyring } = await load(key);
    const { result } = await client.encrypt(keyring, JSON.stringify(details), {
      encryptionContext: { contactId },
    });
    return new Uint8Array(result);
  };
}

/** @param key the ARN of a KMS key (this side needs only `kms:Decrypt`), or a PEM private key. */
export function createDetailsDecryptor(key: string): DecryptDetails {
  return async (contactId, encrypted) => {
    const { client, keyring } = await load(key);
    const { plaintext, messageHeader } = await client.decrypt(keyring, encrypted);
    // The SDK authenticates the context but leaves comparing it to us.
    if (messageHeader.encryptionContext.contactId !== contactId) {
      throw new Error('contact details belong to another contact');
    }
    return ContactDetailsSchema.parse(JSON.parse(plaintext.toString('utf8')));
  };
}

/** The Encryption SDK is heavy and needed on few requests, so it loads on first use. */
async function load(key: string) {
  const sdk = await import('./encryption-sdk.ts');
  const client = sdk.buildClient(sdk.CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
  const keyring: KeyringNode = key.startsWith('arn:')
    ? new sdk.KmsKeyringNode({ generatorKeyId: key })
    : new sdk.RawRsaKeyringNode({
        keyName: 'contact-details',
        keyNamespace: 'one-machine',
        rsaKey: rsaKey(key),
        oaepHash: 'sha256',
      });
  return { client, keyring };
}

function rsaKey(pem: string): { publicKey: string } | { privateKey: string } {
  if (!pem.includes('PRIVATE KEY')) {
    return { publicKey: createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString() };
  }
  const privateKey = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { privateKey };
}
