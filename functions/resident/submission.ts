import { randomBytes } from 'node:crypto';
import { readOptIn } from '../../shared/contact/read-opt-in.ts';
import { type AccessCode, parseCode } from '../../shared/invitation/access-code.ts';
import { hashCode } from '../../shared/invitation/code-hash.ts';
import { dayOf, startOfDay } from '../../shared/response/day.ts';
import type { NewContact } from '../../shared/storage/contact-repository.ts';
import type { Submission } from '../../shared/storage/submission-repository.ts';
import type { Language } from '../../shared/survey/language.ts';
import { type Fields, readAnswers } from '../../shared/survey/read-answer.ts';
import type { Edition, ResidentDeps } from './site.ts';
import type { Visit } from './visit.ts';

/**
 * What is stored when someone presses send: the answer under a fresh random id, the claim of their
 * code, and, apart from both, their encrypted contact details.
 */
export async function toSubmission(
  deps: ResidentDeps,
  edition: Edition,
  visit: Visit,
  fields: Fields,
  language: Language,
): Promise<Submission> {
  const { definition, schedule } = edition;
  const { survey } = definition;
  return {
    submissionId: visit.submissionId,
    response: {
      id: randomBytes(16).toString('hex'),
      survey,
      definitionVersion: definition.version,
      stream: visit.stream,
      channel: 'web',
      language,
      day: dayOf(deps.clock()),
      answers: readAnswers(definition, fields).answers,
    },
    invitation: { survey, codeHash: visit.codeHash },
    contact: visit.optedIn ? await toContact(deps, edition, visit, fields, language) : undefined,
    draftId: visit.draftId,
    answersExpireAt: startOfDay(schedule.answersDeletedOn),
    contactsExpireAt: startOfDay(schedule.contactsDeletedOn),
  };
}

async function toContact(
  deps: ResidentDeps,
  { definition }: Edition,
  visit: Visit,
  fields: Fields,
  language: Language,
): Promise<NewContact> {
  const { survey, optIn } = definition;
  const { consentVersion } = optIn;
  const { person, preferences } = readOptIn(optIn, fields);
  const contactId = contactIdOf(deps.withdrawalCodeSecret, survey, visit.withdrawalCode);
  const details = await deps.encryptDetails(contactId, {
    ...person,
    language,
    consentedAt: deps.clock().toISOString(),
    consentVersion,
  });
  return { survey, contactId, details, preferences, consentVersion };
}

/** A contact is found again by its withdrawal code, and by nothing else the person holds. */
function contactIdOf(secret: string, survey: string, withdrawalCode: string): string {
  const code: AccessCode | undefined = parseCode(withdrawalCode);
  if (!code) throw new Error('withdrawal code is malformed');
  return hashCode(secret, survey, code);
}
