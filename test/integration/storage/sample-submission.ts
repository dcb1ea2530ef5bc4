import { randomBytes, randomUUID } from 'node:crypto';
import type { SurveyResponse } from '../../../shared/response/survey-response.ts';
import type { NewContact } from '../../../shared/storage/contact-repository.ts';
import type { StoredPause } from '../../../shared/storage/pause-repository.ts';
import type { SignUp } from '../../../shared/storage/sign-up-repository.ts';
import type { Submission } from '../../../shared/storage/submission-repository.ts';

export const SURVEY = 'mihon';
export const ANSWERS_EXPIRE = new Date('2041-04-01T00:00:00+09:00');
export const CONTACTS_EXPIRE = new Date('2042-04-01T00:00:00+09:00');
export const DRAFTS_EXPIRE = new Date('2040-11-07T00:00:00+09:00');
export const INVITATIONS_EXPIRE = new Date('2041-01-01T00:00:00+09:00');

export const sampleResponse = (change: Partial<SurveyResponse> = {}): SurveyResponse => ({
  id: randomBytes(16).toString('hex'),
  survey: SURVEY,
  definitionVersion: 3,
  stream: 'sampled',
  channel: 'web',
  language: 'ja',
  day: '2040-11-01',
  answers: {
    lives: 'inside',
    years: 12,
    activities: ['sport', 'music'],
    surroundings: { parks: 's5' },
  },
  ...change,
});

export const sampleContact = (change: Partial<NewContact> = {}): NewContact => ({
  survey: SURVEY,
  contactId: randomBytes(32).toString('hex'),
  details: new Uint8Array(randomBytes(64)),
  copy: randomBytes(64).toString('base64url'),
  copyKey: randomBytes(32).toString('base64url'),
  preferences: {
    interests: ['parks'],
    skills: [],
    availability: [],
    recipients: ['council'],
  },
  consentVersion: 'consent-1',
  ...change,
});

/** Sealed text is as random as this. */
export const samplePause = (): StoredPause => ({
  visit: randomBytes(64).toString('base64url'),
  draft: randomBytes(32).toString('base64url'),
  salt: randomBytes(16).toString('base64url'),
});

export const sampleSubmission = (
  codeHash: string,
  change: Partial<Submission> = {},
): Submission => ({
  submissionId: randomUUID(),
  mac: randomBytes(32).toString('base64url'),
  response: sampleResponse(),
  invitation: { survey: SURVEY, codeHash },
  unsent: { draftId: randomUUID(), revision: 'never stored', pausePlace: randomUUID() },
  answersExpireAt: ANSWERS_EXPIRE,
  contactsExpireAt: CONTACTS_EXPIRE,
  ...change,
});

export const sampleSignUp = (change: Partial<SignUp> = {}): SignUp => ({
  signUpId: randomUUID(),
  mac: randomBytes(32).toString('base64url'),
  contact: sampleContact(),
  contactsExpireAt: CONTACTS_EXPIRE,
  ...change,
});
