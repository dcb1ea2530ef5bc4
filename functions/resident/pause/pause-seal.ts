import { createHmac, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import type { AccessCode } from '../../../shared/invitation/access-code.ts';
import type { StoredPause } from '../../../shared/storage/pause-repository.ts';
import { createSeal, type Seal } from '../../../shared/web/sealed.ts';
import { type Visit, VisitSchema } from '../visit/visit.ts';

/** 32 MB and about 90 ms on one core of 2026, for each of at most 10 tries a pause. */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const hmac = (key: string | Uint8Array, text: string | Uint8Array): Buffer =>
  createHmac('sha256', key).update(text).digest();

/**
 * What an access code is worth for pausing: 32 bytes (base64url) that take the code and the secret.
 * The hash by which an invitation is found is another one, so that the tables share no value.
 */
export const codeKeyOf = (secret: Uint8Array, survey: string, code: AccessCode): string =>
  hmac(secret, `${survey}\n${code}`).toString('base64url');

/** Under which name a pause is stored. */
export const placeOf = (codeKey: string): string => hmac(codeKey, 'place').toString('hex');

/** Seals with code and secret alone. */
const draftIdSeal = (codeKey: string): Seal => createSeal(hmac(codeKey, 'draft id'));

/** Seals with code, secret and number. */
async function visitSeal(codeKey: string, number: string, salt: string): Promise<Seal> {
  const slow = await new Promise<Buffer>((resolve, reject) => {
    scrypt(number, Buffer.from(salt, 'base64url'), 32, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
  return createSeal(hmac(codeKey, slow));
}

/** A visit as it is stored while it is paused. */
export async function sealPause(visit: Visit, number: string): Promise<StoredPause> {
  const salt = randomBytes(16).toString('base64url');
  const seal = await visitSeal(visit.codeKey, number, salt);
  return {
    visit: await seal.seal(visit),
    draft: await draftIdSeal(visit.codeKey).seal(visit.draftId),
    salt,
  };
}

/** The visit, or undefined when the number is another one. */
export async function openPause(
  codeKey: string,
  number: string,
  pause: StoredPause,
): Promise<Visit | undefined> {
  const seal = await visitSeal(codeKey, number, pause.salt);
  const visit = VisitSchema.safeParse(await seal.open(pause.visit));
  return visit.success ? visit.data : undefined;
}

/** Which draft a pause is about; for throwing it away when the number is forgotten. */
export async function draftIdOf(codeKey: string, pause: StoredPause): Promise<string | undefined> {
  const draftId = await draftIdSeal(codeKey).open(pause.draft);
  return typeof draftId === 'string' ? draftId : undefined;
}
