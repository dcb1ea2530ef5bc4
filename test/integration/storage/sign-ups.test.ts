import { beforeEach, describe, expect, it } from 'vitest';
import { itemsIn } from '../storage.ts';
import { CONTACTS_EXPIRE, sampleContact, sampleSignUp } from './sample-submission.ts';
import { type SubmissionDesk, submissionDesk } from './submission-desk.ts';

let desk: SubmissionDesk;
beforeEach(async () => {
  desk = await submissionDesk();
});

const contacts = () => itemsIn(desk.storage, 'contacts');
const markers = () => itemsIn(desk.storage, 'sending');

describe('signing up without a survey', () => {
  it('stores contact and marker, and no answer', async () => {
    const signUp = sampleSignUp();
    expect(await desk.signUps.wasStored(signUp.signUpId)).toBe(false);
    expect(await desk.signUps.store(signUp)).toBe('stored');
    expect(await desk.signUps.wasStored(signUp.signUpId)).toBe(true);
    expect(await contacts()).toHaveLength(1);
    expect(await itemsIn(desk.storage, 'responses')).toEqual([]);
    expect(JSON.stringify(await markers())).not.toContain(signUp.signUpId);
  });

  it('stores one of five that arrive at once', async () => {
    const signUp = sampleSignUp();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => desk.signUps.store(signUp)));
    expect(outcomes.toSorted()).toEqual([...Array(4).fill('repeated'), 'stored']);
    expect(await contacts()).toHaveLength(1);
    expect(await markers()).toHaveLength(1);
  });

  it('changes nothing when it is repeated, even with other details', async () => {
    const signUp = sampleSignUp();
    await desk.signUps.store(signUp);
    const before = await contacts();
    const { contactId } = signUp.contact;
    expect(await desk.signUps.store({ ...signUp, contact: sampleContact({ contactId }) })).toBe(
      'repeated',
    );
    expect(await contacts()).toEqual(before);
    expect(await desk.signUps.wasStoredAs(signUp.signUpId, signUp.mac)).toBe(true);
    expect(await desk.signUps.wasStoredAs(signUp.signUpId, 'of others')).toBe(false);
  });

  it('stores nothing at all when the contact is there already', async () => {
    const first = sampleSignUp();
    await desk.signUps.store(first);
    const second = sampleSignUp({ contact: first.contact });
    await expect(desk.signUps.store(second)).rejects.toThrow('Transaction cancelled');
    expect(await desk.signUps.wasStored(second.signUpId)).toBe(false);
  });

  it('is forgotten with the contacts', async () => {
    const signUp = sampleSignUp();
    await desk.signUps.store(signUp);
    desk.time.now = CONTACTS_EXPIRE;
    expect(await desk.signUps.wasStored(signUp.signUpId)).toBe(false);
  });
});
