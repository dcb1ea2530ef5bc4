import type { OptIn } from '../survey/definition.ts';
import type { Language } from '../survey/language.ts';
import type { Fields } from '../survey/read-answer.ts';
import type { ReservedCode } from '../survey/reserved-codes.ts';
import { consentLanguage } from './consent-text.ts';
import type { ContactDetails, ContactPreferences } from './contact.ts';
import { normaliseEmail } from './normalise-email.ts';
import { normalisePhone } from './normalise-phone.ts';

/** Names of the opt-in's form fields. */
export const OPT_IN_FIELDS = [
  'name',
  'email',
  'phone',
  'interests',
  'skills',
  'availability',
  'contact_district',
  'recipients',
  'adult',
  'consent',
  'consent_text',
] as const satisfies readonly ReservedCode[];
export type OptInField = (typeof OPT_IN_FIELDS)[number];

export type OptInFault =
  | 'name-missing'
  | 'name-too-long'
  | 'reach-missing'
  | 'email-malformed'
  | 'phone-malformed'
  | 'unknown-option'
  | 'adult-missing'
  | 'consent-missing';

export interface OptInReading {
  readonly person: Pick<ContactDetails, 'name' | 'email' | 'phone'>;
  readonly preferences: ContactPreferences;
  /** The language in which the consent text was agreed to; undefined without consent. */
  readonly consent: Language | undefined;
  readonly faults: readonly { readonly field: OptInField; readonly fault: OptInFault }[];
}

const NAME_LIMIT = 80;

/**
 * Reads the opt-in form, right or wrong: e-mail and telephone as people type them, only one of the
 * two needed.
 */
export function readOptIn(optIn: OptIn, fields: Fields): OptInReading {
  const faults: { field: OptInField; fault: OptInFault }[] = [];
  const typed = (field: OptInField) => (fields[field]?.[0] ?? '').trim();

  const name = typed('name').replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(name)) faults.push({ field: 'name', fault: 'name-missing' });
  if ([...name].length > NAME_LIMIT) faults.push({ field: 'name', fault: 'name-too-long' });

  const email = normaliseEmail(typed('email'));
  const phone = normalisePhone(typed('phone'));
  if (typed('email') === '' && typed('phone') === '') {
    faults.push({ field: 'email', fault: 'reach-missing' });
  }
  if (typed('email') !== '' && !email) faults.push({ field: 'email', fault: 'email-malformed' });
  if (typed('phone') !== '' && !phone) faults.push({ field: 'phone', fault: 'phone-malformed' });

  const chosen = (field: OptInField, options: readonly { code: string }[]): string[] => {
    const values = fields[field] ?? [];
    const known = options.map(({ code }) => code);
    if (values.some((value) => value !== '' && !known.includes(value))) {
      faults.push({ field, fault: 'unknown-option' });
    }
    return known.filter((code) => values.includes(code));
  };
  const interests = chosen('interests', optIn.interests);
  const skills = chosen('skills', optIn.skills);
  const availability = chosen('availability', optIn.availability);
  const [district] = chosen('contact_district', optIn.districts);
  const recipients = chosen('recipients', optIn.recipients);

  if (typed('adult') !== 'yes') faults.push({ field: 'adult', fault: 'adult-missing' });
  const consent = consentLanguage(optIn, fields);
  if (!consent) faults.push({ field: 'consent', fault: 'consent-missing' });

  return {
    person: { name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    preferences: { interests, skills, availability, recipients, ...(district ? { district } : {}) },
    consent,
    faults,
  };
}

const ASKED_ONCE: readonly OptInField[] = ['adult', 'consent'];

/** The same form without age and consent: a correction asks neither again. */
export function readCorrection(optIn: OptIn, fields: Fields): Omit<OptInReading, 'consent'> {
  const { person, preferences, faults } = readOptIn(optIn, fields);
  return { person, preferences, faults: faults.filter(({ field }) => !ASKED_ONCE.includes(field)) };
}

/** What the form holds of someone who filled it in before. */
export const fieldsOf = ({
  person: { name, email, phone },
  preferences: { interests, skills, availability, district, recipients },
}: Pick<OptInReading, 'person' | 'preferences'>): Fields => ({
  name: [name],
  email: email ? [email] : [],
  phone: phone ? [phone] : [],
  interests,
  skills,
  availability,
  contact_district: district ? [district] : [],
  recipients,
});
