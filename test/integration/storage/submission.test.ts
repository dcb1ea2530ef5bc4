import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Submission, Unsent } from '../../../shared/storage/submission-repository.ts';
import { everythingIn, itemsIn } from '../storage.ts';
import {
  CONTACTS_EXPIRE,
  SURVEY,
  sampleContact,
  sampleResponse,
  sampleSubmission,
} from './sample-submission.ts';
import { type SubmissionDesk, submissionDesk } from './submission-desk.ts';

let desk: SubmissionDesk;
let code: string;

beforeAll(async () => {
  desk = await submissionDesk();
});
beforeEach(async () => {
  desk.time.now = new Date('2040-11-01T12:00:00+09:00');
  code = await desk.invite(randomUUID());
});

const isUsed = async () => (await desk.invitations.get(SURVEY, code))?.used;

describe('a submission', () => {
  it('stores the answer, claims the code and leaves its mark', async () => {
    const submission = sampleSubmission(code);
    expect(await desk.submissions.wasSent(submission.submissionId)).toBe(false);
    expect(await desk.submissions.submit(submission)).toBe('stored');
    expect(await isUsed()).toBe(true);
    expect(await desk.submissions.wasSent(submission.submissionId)).toBe(true);
    const ids = (await itemsIn(desk.storage, 'responses')).map((item) => item.sk);
    expect(ids).toContain(submission.response.id);
  });

  it('deletes the draft, whose last words are now the answer, and its pause', async () => {
    const unsent = await desk.unsent();
    expect(await desk.submissions.submit(sampleSubmission(code, { unsent }))).toBe('stored');
    expect(await desk.drafts.get(unsent.draftId)).toBeUndefined();
    expect(await desk.pauses.get(unsent.pausePlace)).toBeUndefined();
  });

  it('without a letter claims no code', async () => {
    const open = { invitation: undefined, response: sampleResponse({ stream: 'open' }) };
    expect(await desk.submissions.submit(sampleSubmission(code, open))).toBe('stored');
    expect(await isUsed()).toBe(false);
  });

  it('stores the contact of someone who opted in, and none for others', async () => {
    const contact = sampleContact();
    await desk.submissions.submit(sampleSubmission(code, { contact }));
    const stored = await itemsIn(desk.storage, 'contacts');
    expect(stored).toMatchObject([{ pk: SURVEY, sk: contact.contactId, details: contact.details }]);
    await desk.submissions.submit(sampleSubmission(await desk.invite(randomUUID())));
    expect(await itemsIn(desk.storage, 'contacts')).toHaveLength(1);
  });

  it('that is repeated changes nothing', async () => {
    const submission = sampleSubmission(code, { contact: sampleContact() });
    await desk.submissions.submit(submission);
    const before = await everythingIn(desk.storage);
    // A repeat is built anew: another answer id, the details encrypted anew.
    const repeat = {
      ...submission,
      response: { ...submission.response, id: sampleResponse().id },
      contact: sampleContact({ contactId: submission.contact?.contactId ?? '' }),
    };
    expect(await desk.submissions.submit(repeat)).toBe('repeated');
    expect(await everythingIn(desk.storage)).toEqual(before);
  });

  it('that is repeated with other content is told apart, and changes nothing', async () => {
    const submission = sampleSubmission(code);
    await desk.submissions.submit(submission);
    const before = await everythingIn(desk.storage);
    const other = { ...submission, mac: sampleSubmission(code).mac, response: sampleResponse() };
    expect(await desk.submissions.submit(other)).toBe('first-kept');
    expect(await everythingIn(desk.storage)).toEqual(before);
  });

  it('is still known as repeated months later', async () => {
    const submission = sampleSubmission(code);
    await desk.submissions.submit(submission);
    desk.time.now = new Date(CONTACTS_EXPIRE.getTime() - 1);
    expect(await desk.submissions.wasSent(submission.submissionId)).toBe(true);
    expect(await desk.submissions.submit(submission)).toBe('repeated');
    desk.time.now = CONTACTS_EXPIRE;
    expect(await desk.submissions.wasSent(submission.submissionId)).toBe(false);
  });
});

describe('a submission of which one part can not be stored', () => {
  const refused = async (sample: Submission, change: Partial<Unsent> = {}) => {
    const submission = { ...sample, unsent: { ...(await desk.unsent()), ...change } };
    const before = await everythingIn(desk.storage);
    const outcome = await desk.submissions.submit(submission).catch((error: Error) => error.name);
    expect(await everythingIn(desk.storage)).toEqual(before);
    return outcome;
  };

  it('stores nothing when the code was used', async () => {
    await desk.submissions.submit(sampleSubmission(code));
    expect(await refused(sampleSubmission(code, { contact: sampleContact() }))).toBe('code-used');
  });

  it('stores nothing when the draft was changed after its answers were read', async () => {
    const change = { revision: 'of an earlier save' };
    expect(await refused(sampleSubmission(code), change)).toBe('draft-changed');
    expect(await isUsed()).toBe(false);
  });

  it('stores nothing when the code was never issued', async () => {
    expect(await refused(sampleSubmission('never-issued'))).toBe('code-used');
  });

  it('stores nothing when the code belongs to another survey', async () => {
    const invitation = { survey: 'mihon-2', codeHash: code };
    expect(await refused(sampleSubmission(code, { invitation }))).toBe('code-used');
  });

  it('stores nothing when an answer has that id already', async () => {
    const earlier = sampleSubmission(await desk.invite(randomUUID()));
    await desk.submissions.submit(earlier);
    const again = sampleSubmission(code, { response: earlier.response });
    expect(await refused(again)).toBe('TransactionCanceledException');
    expect(await isUsed()).toBe(false);
  });

  it('stores nothing when that contact exists already', async () => {
    const contact = sampleContact();
    const earlier = sampleSubmission(await desk.invite(randomUUID()), { contact });
    await desk.submissions.submit(earlier);
    expect(await refused(sampleSubmission(code, { contact }))).toBe('TransactionCanceledException');
    expect(await isUsed()).toBe(false);
  });

  it('stores nothing when an item is too large', async () => {
    const answers = { opinion: 'あ'.repeat(200_000) };
    await refused(sampleSubmission(code, { response: sampleResponse({ answers }) }));
    expect(await isUsed()).toBe(false);
  });
});
