import { createHash } from 'node:crypto';
import { type AccessCode, parseCode } from '../invitation/access-code.ts';
import { hashCode } from '../invitation/code-hash.ts';
import type { Clock } from '../runtime/clock.ts';
import type { NewContact } from '../storage/contact-repository.ts';
import type { Definition } from '../survey/definition.ts';
import type { Fields } from '../survey/read-answer.ts';
import type { ContactDetails } from './contact.ts';
import type { EncryptDetails } from './details-cipher.ts';
import { copyKeyOf, ownKeyOf, sealCopy } from './own-copy.ts';
import { OPT_IN_FIELDS, readOptIn } from './read-opt-in.ts';

/** No name or address is longer; what is stored must fit. */
const LONGEST = 300;
const MOST_CHOICES = 20;

/** What a posted form says in the fields of the contact form, cut to what can be kept. */
export const typedContact = (form: Fields): Fields =>
  Object.fromEntries(
    OPT_IN_FIELDS.map((name) => [
      name,
      (form[name] ?? []).slice(0, MOST_CHOICES).map((value) => value.slice(0, LONGEST)),
    ]),
  );

/** What it takes to store a contact and never to read it back. */
export interface ContactDesk {
  readonly encryptDetails: EncryptDetails;
  readonly withdrawalCodeSecret: string;
  readonly clock: Clock;
}

/**
 * A contact as it is stored, from a survey's opt-in, a sign-up or a slip of paper alike.
 *
 * @throws {Error} when consent is missing: without it nothing may be kept.
 */
export async function toContact(
  deps: ContactDesk,
  { survey, optIn }: Definition,
  withdrawalCode: string,
  fields: Fields,
): Promise<NewContact> {
  const { consentVersion } = optIn;
  const { person, preferences, consent } = readOptIn(optIn, fields);
  if (!consent) throw new Error('contact details without consent');
  const code = parseCode(withdrawalCode);
  if (!code) throw new Error('withdrawal code is malformed');
  const { withdrawalCodeSecret: secret } = deps;
  const place = {
    survey,
    contactId: contactIdOf(secret, survey, code),
    copyKey: copyKeyOf(ownKeyOf(secret, survey, code)),
  };
  const details = {
    ...person,
    language: consent,
    consentedAt: deps.clock().toISOString(),
    consentVersion,
  };
  const both = await encryptTwice(deps.encryptDetails, place, details);
  return { ...place, ...both, preferences, consentVersion };
}

/** A contact is found again by its withdrawal code, and by nothing else the person holds. */
export const contactIdOf = (secret: string, survey: string, code: AccessCode): string =>
  hashCode(secret, survey, code);

/** Once for the coordinators and once for the person; neither can read the other's. */
export async function encryptTwice(
  encryptDetails: EncryptDetails,
  { contactId, copyKey }: Pick<NewContact, 'contactId' | 'copyKey'>,
  details: ContactDetails,
): Promise<Pick<NewContact, 'details' | 'copy'>> {
  const [forCity, copy] = await Promise.all([
    encryptDetails(contactId, details),
    sealCopy(copyKey, details),
  ]);
  return { details: forCity, copy };
}

/**
 * The same for the same fields of one sign-up. Its id is random and kept in no table, so nobody can
 * try details on what is stored.
 */
export function contentOf(signUpId: string, typed: Fields): string {
  const fields = OPT_IN_FIELDS.map((name) => typed[name] ?? []);
  return createHash('sha256')
    .update(JSON.stringify([signUpId, fields]))
    .digest('base64url');
}
