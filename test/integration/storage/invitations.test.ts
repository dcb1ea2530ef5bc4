import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createInvitationRepository,
  type InvitationRepository,
} from '../../../shared/storage/invitation-repository.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';
import { INVITATIONS_EXPIRE, SURVEY } from './sample-submission.ts';

let storage: TestStorage;
let invitations: InvitationRepository;
let now = new Date('2040-11-01T00:00:00+09:00');

beforeAll(async () => {
  storage = await freshStorage();
  invitations = createInvitationRepository(storage.db, storage.tables.invitations, () => now);
});

const issue = (codeHash: string, letterNumber = 1) =>
  invitations.issue(
    { survey: SURVEY, codeHash, letterNumber, batch: 'first', stream: 'sampled' },
    INVITATIONS_EXPIRE,
  );

describe('an invitation', () => {
  it('is found by the hash of its code, unused', async () => {
    await issue('hash-1', 17);
    expect(await invitations.get(SURVEY, 'hash-1')).toEqual({
      letterNumber: 17,
      batch: 'first',
      stream: 'sampled',
      used: false,
    });
  });
  it('is not found by another hash or for another survey', async () => {
    expect(await invitations.get(SURVEY, 'hash-0')).toBeUndefined();
    expect(await invitations.get('mihon-2', 'hash-1')).toBeUndefined();
  });
  it('can not be issued twice, and stays as it was', async () => {
    await expect(issue('hash-1', 18)).rejects.toThrow(ConditionalCheckFailedException);
    expect((await invitations.get(SURVEY, 'hash-1'))?.letterNumber).toBe(17);
  });
  it('is not found once it has expired', async () => {
    now = INVITATIONS_EXPIRE;
    expect(await invitations.get(SURVEY, 'hash-1')).toBeUndefined();
    expect(await itemsIn(storage, 'invitations')).toHaveLength(1);
  });
});
