import { OPT_IN_FIELDS, readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import { hashCode } from '../../../shared/invitation/code-hash.ts';
import type { NewContact } from '../../../shared/storage/contact-repository.ts';
import type { Definition } from '../../../shared/survey/definition.ts';
import type { Fields } from '../../../shared/survey/read-answer.ts';
import type { ResidentDeps } from '../site.ts';

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

/**
 * A contact as it is stored, from a survey's opt-in or a sign-up alike.
 *
 * @throws {Error} when consent is missing: without it nothing may be kept.
 */
export async function toContact(
  deps: Pick<ResidentDeps, 'encryptDetails' | 'withdrawalCodeSecret' | 'clock'>,
  { survey, optIn }: Definition,
  withdrawalCode: string,
  fields: Fields,
): Promise<NewContact> {
  const { consentVersion } = optIn;
  const { person, preferences, consent } = readOptIn(optIn, fields);
  if (!consent) throw new Error('contact details without consent');
  const contactId = contactIdOf(deps.withdrawalCodeSecret, survey, withdrawalCode);
  const details = await deps.encryptDetails(contactId, {
    ...person,
    language: consent,
    consentedAt: deps.clock().toISOString(),
    consentVersion,
  });
  return { survey, contactId, details, preferences, consentVersion };
}

/** A contact is found again by its withdrawal code, and by nothing else the person holds. */
function contactIdOf(secret: string, survey: string, withdrawalCode: string): string {
  const code = parseCode(withdrawalCode);
  if (!code) throw new Error('withdrawal code is malformed');
  return hashCode(secret, survey, code);
}
