import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ContactDetails } from '../../../shared/contact/contact.ts';
import {
  createDetailsDecryptor,
  createDetailsEncryptor,
} from '../../../shared/contact/details-cipher.ts';

const newKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

const details: ContactDetails = {
  name: '見本 花子',
  email: 'hanako@example.jp',
  language: 'ja',
  consentedAt: '2040-11-01T03:00:00.000Z',
  consentVersion: 'consent-1',
};

const keys = newKeys();
const encrypt = createDetailsEncryptor(keys.publicKey);
const decrypt = createDetailsDecryptor(keys.privateKey);

describe('contact details', () => {
  it('come back whole for the contact they belong to', async () => {
    expect(await decrypt('contact-1', await encrypt('contact-1', details))).toEqual(details);
  });

  it('show nothing in their encrypted form', async () => {
    const encrypted = Buffer.from(await encrypt('contact-1', details)).toString('utf8');
    expect(encrypted).not.toContain('花子');
    expect(encrypted).not.toContain('hanako');
    expect(encrypted).not.toContain('2040');
  });

  it('tell KMS, and so CloudTrail, nothing by which a contact could be found', async () => {
    const encrypted = await encrypt('contact-1', details);
    // What a message's header names as its context is what a KMS key is asked with.
    const { buildDecrypt, RawRsaKeyringNode } = await import('@aws-crypto/client-node');
    const keyring = new RawRsaKeyringNode({
      keyName: 'contact-details',
      keyNamespace: 'one-machine',
      rsaKey: { privateKey: keys.privateKey },
      oaepHash: 'sha256',
    });
    const { messageHeader } = await buildDecrypt().decrypt(keyring, encrypted);
    expect(messageHeader.encryptionContext).toEqual({});
    expect(Buffer.from(encrypted).toString('latin1')).not.toContain('contact-1');
  });

  it('are never encrypted alike twice', async () => {
    expect(await encrypt('contact-1', details)).not.toEqual(await encrypt('contact-1', details));
  });

  it('can not be opened with the key that encrypts', async () => {
    const encrypted = await encrypt('contact-1', details);
    await expect(createDetailsDecryptor(keys.publicKey)('contact-1', encrypted)).rejects.toThrow();
  });

  it('can not be opened with another key', async () => {
    const encrypted = await encrypt('contact-1', details);
    const foreign = createDetailsDecryptor(newKeys().privateKey);
    await expect(foreign('contact-1', encrypted)).rejects.toThrow();
  });

  it('are refused when they were moved to another contact', async () => {
    const encrypted = await encrypt('contact-1', details);
    await expect(decrypt('contact-2', encrypted)).rejects.toThrow(
      'contact details belong to another contact',
    );
  });

  it('are refused when a single byte was changed', async () => {
    const encrypted = await encrypt('contact-1', details);
    encrypted[encrypted.length - 1] = (encrypted.at(-1) ?? 0) ^ 1;
    await expect(decrypt('contact-1', encrypted)).rejects.toThrow();
  });
});
