import { randomUUID } from 'node:crypto';
import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everythingIn, itemsIn } from '../storage.ts';
import { SURVEY, sampleContact, sampleSubmission } from './sample-submission.ts';
import { type SubmissionDesk, submissionDesk } from './submission-desk.ts';

let desk: SubmissionDesk;

beforeAll(async () => {
  desk = await submissionDesk();
});

const PROVOKE = 'provoke';

/** Lets the first `times` requests fail on their way; later ones reach the database. */
function provoke(error: Error, times: number): { readonly tries: () => number } {
  let tries = 0;
  desk.storage.db.middlewareStack.add(
    (next) => (args) => {
      tries += 1;
      if (tries <= times) throw error;
      return next(args);
    },
    { step: 'initialize', name: PROVOKE },
  );
  return { tries: () => tries };
}

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const conflict = () => cancelled('None', 'None', 'TransactionConflict', 'None');
const throttled = () => cancelled('None', 'ThrottlingError', 'None', 'None');

describe('submissions with one code at the same moment', () => {
  it.each([2, 3, 5, 8])('of %d people: one is stored, the others are told', async (people) => {
    const before = (await itemsIn(desk.storage, 'responses')).length;
    const contactsBefore = (await itemsIn(desk.storage, 'contacts')).length;
    const code = await desk.invite(randomUUID());
    const outcomes = await Promise.all(
      Array.from({ length: people }, () =>
        desk.submissions.submit(sampleSubmission(code, { contact: sampleContact() })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'code-used')).toHaveLength(people - 1);
    expect(await itemsIn(desk.storage, 'responses')).toHaveLength(before + 1);
    expect(await itemsIn(desk.storage, 'contacts')).toHaveLength(contactsBefore + 1);
  });

  it('from one press that arrived twice: stored once, the other a repeat', async () => {
    const before = (await itemsIn(desk.storage, 'responses')).length;
    const submission = sampleSubmission(await desk.invite(randomUUID()));
    const outcomes = await Promise.all([1, 2, 3].map(() => desk.submissions.submit(submission)));
    expect(outcomes.sort()).toEqual(['repeated', 'repeated', 'stored']);
    expect(await itemsIn(desk.storage, 'responses')).toHaveLength(before + 1);
  });
});

describe('a submission while the database is busy', () => {
  afterEach(() => {
    desk.storage.db.middlewareStack.remove(PROVOKE);
  });

  it('is tried again after a conflict and then stored once', async () => {
    const before = (await itemsIn(desk.storage, 'responses')).length;
    const submission = sampleSubmission(await desk.invite(randomUUID()));
    const provoked = provoke(conflict(), 2);
    expect(await desk.submissions.submit(submission)).toBe('stored');
    expect(provoked.tries()).toBe(3);
    expect(await itemsIn(desk.storage, 'responses')).toHaveLength(before + 1);
  });

  it('learns after a conflict that another was first', async () => {
    const code = await desk.invite(randomUUID());
    await desk.submissions.submit(sampleSubmission(code));
    provoke(conflict(), 1);
    expect(await desk.submissions.submit(sampleSubmission(code))).toBe('code-used');
  });

  it.each([
    ['conflicts', conflict()],
    ['throttling', throttled()],
  ])('gives up after several %s, says so and has stored nothing', async (_name, error) => {
    const unsent = await desk.unsent();
    const submission = sampleSubmission(await desk.invite(randomUUID()), { unsent });
    const before = await everythingIn(desk.storage);
    const provoked = provoke(error, Number.POSITIVE_INFINITY);
    await expect(desk.submissions.submit(submission)).rejects.toBe(error);
    desk.storage.db.middlewareStack.remove(PROVOKE);
    expect(provoked.tries()).toBe(4);
    expect(await everythingIn(desk.storage)).toEqual(before);
    expect(await desk.submissions.submit(submission)).toBe('stored');
  });

  it('fails at once when the request itself is refused', async () => {
    const code = await desk.invite(randomUUID());
    const error = new ProvisionedThroughputExceededException({ message: 'busy', $metadata: {} });
    const provoked = provoke(error, Number.POSITIVE_INFINITY);
    await expect(desk.submissions.submit(sampleSubmission(code))).rejects.toBe(error);
    desk.storage.db.middlewareStack.remove(PROVOKE);
    expect(provoked.tries()).toBe(1);
    expect((await desk.invitations.get(SURVEY, code))?.used).toBe(false);
  });
});
