import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawLetters } from '../../../shared/invitation/draw-letters.ts';
import { batchId, chunkOf, type LetterBatch } from '../../../shared/invitation/letter-batch.ts';
import {
  createLetterBatchRepository,
  type LetterBatchRepository,
} from '../../../shared/storage/letter-batch-repository.ts';
import {
  createLetterUseRepository,
  type LetterUseRepository,
} from '../../../shared/storage/letter-use-repository.ts';
import {
  createSealedCodeRepository,
  type SealedCodeRepository,
} from '../../../shared/storage/sealed-code-repository.ts';
import { itemsIn } from '../storage.ts';
import { INVITATIONS_EXPIRE, sampleSubmission } from './sample-submission.ts';
import { type SubmissionDesk, submissionDesk } from './submission-desk.ts';

let desk: SubmissionDesk;
let batches: LetterBatchRepository;
let sealed: SealedCodeRepository;
let uses: LetterUseRepository;
let survey: string;

const BATCH: LetterBatch = { number: 1, stream: 'sampled', firstLetter: 1, count: 60 };
const KEPT_UNTIL = new Date('2040-11-04T12:00:00+09:00');

beforeAll(async () => {
  desk = await submissionDesk();
  const clock = () => desk.time.now;
  batches = createLetterBatchRepository(desk.storage.db, desk.storage.tables, clock);
  sealed = createSealedCodeRepository(desk.storage.db, desk.storage.tables.office, clock);
  uses = createLetterUseRepository(desk.storage.db, desk.storage.tables.office, clock);
});
beforeEach(() => {
  desk.time.now = new Date('2040-11-01T12:00:00+09:00');
  survey = `mihon-${randomUUID().slice(0, 8)}`;
});

const begin = (batch = BATCH) =>
  batches.begin({
    survey,
    batch,
    key: 'key-1',
    keptUntil: KEPT_UNTIL,
    expiresAt: INVITATIONS_EXPIRE,
  });

const draw = (index: number) =>
  drawLetters({
    survey,
    batch: batchId(1),
    stream: 'sampled',
    secret: 'secret',
    ...chunkOf(BATCH, index),
  }).map(({ invitation }) => invitation);

async function storeChunk(index: number, invitations = draw(index)) {
  const outcome = await batches.storeChunk({
    survey,
    batch: BATCH,
    index,
    invitations,
    sealed: `sealed-${index}`,
    keptUntil: KEPT_UNTIL,
    expiresAt: INVITATIONS_EXPIRE,
  });
  return { outcome, hashes: invitations.map(({ codeHash }) => codeHash) };
}

const letterOne = async () => {
  const letter = await batches.letter(survey, BATCH, 1);
  if (!letter) throw new Error('there is no letter 1');
  return letter;
};

describe('a batch of letters', () => {
  it('is begun once under its number', async () => {
    expect(await begin()).toBe('stored');
    expect(await begin({ ...BATCH, count: 5 })).toBe('exists');
    expect(await batches.list(survey)).toEqual([BATCH]);
  });

  it('shows which of its chunks are missing', async () => {
    await begin();
    const { outcome, hashes } = await storeChunk(1);
    expect(outcome).toBe('stored');
    const letters = hashes.map((codeHash) => ({ codeHash, reissued: 0 }));
    expect(await batches.chunks(survey, BATCH)).toEqual([undefined, letters]);
  });

  it('takes a chunk once: of two drawings only one has codes that work', async () => {
    await begin();
    const [one, other] = await Promise.all([storeChunk(0), storeChunk(0)]);
    expect([one.outcome, other.outcome].toSorted()).toEqual(['exists', 'stored']);
    const [kept, lost] = one.outcome === 'stored' ? [one, other] : [other, one];
    expect(await desk.invitations.get(survey, kept.hashes[0] ?? '')).toBeDefined();
    expect(await desk.invitations.get(survey, lost.hashes[0] ?? '')).toBeUndefined();
  });

  it('stores nothing of a chunk of which one code exists already', async () => {
    await begin();
    const { hashes } = await storeChunk(1);
    const invitations = draw(0);
    const clash = invitations.with(49, { ...invitations[49], codeHash: hashes[0] } as never);
    await expect(storeChunk(0, clash)).rejects.toThrow();
    expect((await batches.chunks(survey, BATCH))[0]).toBeUndefined();
    expect(await desk.invitations.get(survey, invitations[0]?.codeHash ?? '')).toBeUndefined();
  });
});

describe('the key of a batch', () => {
  it('is there until it is destroyed, and its end is known', async () => {
    await begin();
    expect(await sealed.key(survey, 1)).toEqual({ key: 'key-1', keptUntil: KEPT_UNTIL });
    await sealed.destroyKey(survey, 1);
    expect(await sealed.key(survey, 1)).toBeUndefined();
    const office = await itemsIn(desk.storage, 'office');
    expect(office.filter(({ pk }) => String(pk).includes(survey)).map(({ sk }) => sk)).toEqual([
      'batch#0001',
    ]);
  });

  it('is gone after its time, even before the table deletes it, and so are the sealed codes', async () => {
    await begin();
    await storeChunk(0);
    expect(await sealed.list(survey, 1)).toEqual(new Map([[0, 'sealed-0']]));
    desk.time.now = KEPT_UNTIL;
    expect(await sealed.key(survey, 1)).toBeUndefined();
    expect(await sealed.list(survey, 1)).toEqual(new Map());
  });
});

describe('a lost letter', () => {
  beforeEach(async () => {
    await begin();
    await storeChunk(0);
  });

  it('that is voided has a code that is unknown from then on', async () => {
    const letter = await letterOne();
    const change = { survey, batch: BATCH, letterNumber: 1, letter, expiresAt: INVITATIONS_EXPIRE };
    expect(await batches.change(change)).toBe('stored');
    expect(await letterOne()).toEqual({ codeHash: null, reissued: 0 });
    expect(await desk.invitations.get(survey, letter.codeHash ?? '')).toBeUndefined();
  });

  it('that is reissued has another code, and keeps its number', async () => {
    const letter = await letterOne();
    const [invitation] = draw(0);
    if (!invitation) throw new Error('nothing was drawn');
    const change = { survey, batch: BATCH, letterNumber: 1, letter, expiresAt: INVITATIONS_EXPIRE };
    expect(await batches.change({ ...change, invitation })).toBe('stored');
    expect(await letterOne()).toEqual({ codeHash: invitation.codeHash, reissued: 1 });
    expect(await desk.invitations.get(survey, letter.codeHash ?? '')).toBeUndefined();
    expect(await desk.invitations.get(survey, invitation.codeHash)).toMatchObject({
      letterNumber: 1,
      used: false,
    });
    // Read before the change: a second press kills no second code.
    expect(await batches.change({ ...change, invitation })).toBe('changed');
  });

  it('stays as it is once its code was used', async () => {
    const letter = await letterOne();
    const invitation = { survey, codeHash: letter.codeHash ?? '' };
    expect(await desk.submissions.submit({ ...sampleSubmission('unused'), invitation })).toBe(
      'stored',
    );
    const change = { survey, batch: BATCH, letterNumber: 1, letter, expiresAt: INVITATIONS_EXPIRE };
    expect(await batches.change(change)).toBe('code-used');
    expect(await letterOne()).toEqual(letter);
  });
});

describe('who has used their letter', () => {
  it('is told for any number of codes at once', async () => {
    await begin();
    const hashes = [...(await storeChunk(0)).hashes, ...(await storeChunk(1)).hashes];
    const used = [hashes[3] ?? '', hashes[57] ?? ''];
    for (const codeHash of used) {
      const invitation = { survey, codeHash };
      await desk.submissions.submit({ ...sampleSubmission('unused'), invitation });
    }
    const many = [...hashes, ...Array.from({ length: 300 }, () => randomUUID())];
    expect(await desk.invitations.usedOf(survey, many)).toEqual(new Set(used));
  });

  it('is kept as a snapshot of its day that never changes', async () => {
    const batch = { batch: 1, stream: 'sampled', firstLetter: 1 } as const;
    const counts = { batch: 1, stream: 'sampled', used: 1, unused: 1, void: 1 } as const;
    const snapshot = { day: '2040-11-01', batches: [counts], held: [] };
    const letters = [{ ...batch, letters: ['used', 'unused', 'void'] as const }];
    expect(await uses.store(survey, snapshot, letters, INVITATIONS_EXPIRE)).toBe('stored');
    expect(await uses.store(survey, snapshot, [], INVITATIONS_EXPIRE)).toBe('exists');
    expect(await uses.list(survey)).toEqual([snapshot]);
    expect(await uses.lettersOn(survey, snapshot)).toEqual(letters);
  });
});
