import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Assembly, resourcesOf } from '../template/assembly.ts';
import { physicalOf } from '../template/physical.ts';
import { type Operation, Refusal } from './stand-ins.ts';

const ContextSchema = z.record(z.string(), z.string()).default({});
const GenerateSchema = z.object({
  KeyId: z.string(),
  NumberOfBytes: z.int(),
  EncryptionContext: ContextSchema,
});
const DecryptSchema = z.object({
  CiphertextBlob: z.base64(),
  KeyId: z.string(),
  EncryptionContext: ContextSchema,
});

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The two operations of KMS by which contact details are encrypted and opened. Keys are real (AES-256
 * in GCM, the encryption context authenticated), made for this rehearsal and gone with it.
 */
export function keyOperations(assembly: Assembly): ReadonlyMap<string, Operation> {
  const keys = new Map(
    resourcesOf(assembly, 'AWS::KMS::Key').map(({ stack, id, resource }) => [
      physicalOf(stack, id, resource).attributes?.Arn ?? '',
      randomBytes(32),
    ]),
  );
  const keyOf = (arn: string): Buffer => {
    const key = keys.get(arn);
    if (!key) throw new Refusal('NotFoundException', 'no such key');
    return key;
  };
  return new Map<string, Operation>([
    [
      'TrentService.GenerateDataKey',
      (input) => {
        const { KeyId, NumberOfBytes, EncryptionContext } = GenerateSchema.parse(input);
        const dataKey = randomBytes(NumberOfBytes);
        const iv = randomBytes(IV_BYTES);
        const cipher = createCipheriv('aes-256-gcm', keyOf(KeyId), iv);
        cipher.setAAD(bytesOf(EncryptionContext));
        const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
        const blob = Buffer.concat([iv, cipher.getAuthTag(), wrapped]);
        return {
          KeyId,
          Plaintext: dataKey.toString('base64'),
          CiphertextBlob: blob.toString('base64'),
        };
      },
    ],
    [
      'TrentService.Decrypt',
      (input) => {
        const { KeyId, CiphertextBlob, EncryptionContext } = DecryptSchema.parse(input);
        const blob = Buffer.from(CiphertextBlob, 'base64');
        const decipher = createDecipheriv('aes-256-gcm', keyOf(KeyId), blob.subarray(0, IV_BYTES));
        decipher.setAAD(bytesOf(EncryptionContext));
        decipher.setAuthTag(blob.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        try {
          const wrapped = blob.subarray(IV_BYTES + TAG_BYTES);
          const dataKey = Buffer.concat([decipher.update(wrapped), decipher.final()]);
          return { KeyId, Plaintext: dataKey.toString('base64') };
        } catch {
          throw new Refusal('InvalidCiphertextException', 'not made by this key and context');
        }
      },
    ],
  ]);
}

/** The same bytes whatever order the context's entries come in. */
const bytesOf = (context: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort()));
