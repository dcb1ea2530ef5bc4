import { randomBytes } from 'node:crypto';
import { toContact } from '../../../shared/contact/new-contact.ts';
import { readOptIn } from '../../../shared/contact/read-opt-in.ts';
import { startOfDay } from '../../../shared/response/day.ts';
import type { Submission } from '../../../shared/storage/submission-repository.ts';
import type { Language } from '../../../shared/survey/language.ts';
import { answerDay } from '../../../shared/survey/schedule.ts';
import { placeOf } from '../pause/pause-seal.ts';
import type { Edition, ResidentDeps } from '../site.ts';
import type { Draft } from '../visit/draft.ts';
import { readingOf } from '../visit/reading.ts';
import type { Visit } from '../visit/visit.ts';
import { sentMac } from './sent-mac.ts';

/**
 * What is stored when someone presses send: the answer under a fresh random id, the claim of their
 * code if they came with one, and, apart from both, their encrypted contact details.
 */
export async function toSubmission(
  deps: ResidentDeps,
  edition: Edition,
  visit: Visit,
  draft: Draft,
  language: Language,
): Promise<Submission> {
  const { definition, schedule } = edition;
  const { fields } = draft;
  const { survey } = definition;
  const { answers } = readingOf(definition, fields);
  const optIn = visit.optedIn ? readOptIn(definition.optIn, fields) : undefined;
  return {
    submissionId: visit.submissionId,
    mac: sentMac(visit, answers, optIn),
    response: {
      id: randomBytes(16).toString('hex'),
      survey,
      definitionVersion: definition.version,
      textVersion: definition.textVersion,
      stream: visit.stream,
      channel: 'web',
      language,
      day: answerDay(schedule, deps.clock()),
      answers,
    },
    invitation: visit.openCode === undefined ? { survey, codeHash: visit.codeHash } : undefined,
    contact: optIn && (await toContact(deps, definition, visit.withdrawalCode, fields)),
    unsent: {
      draftId: visit.draftId,
      revision: draft.revision,
      pausePlace: placeOf(visit.codeKey),
    },
    answersExpireAt: startOfDay(schedule.answersDeletedOn),
    contactsExpireAt: startOfDay(schedule.contactsDeletedOn),
  };
}
