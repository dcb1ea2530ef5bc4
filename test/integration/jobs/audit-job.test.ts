import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { guardAuditTrail } from '../../../functions/audit-job/job.ts';
import { createFileHeadStore } from '../../../shared/audit/file-heads.ts';
import type { HeadStore } from '../../../shared/audit/head-store.ts';
import { inspectChain } from '../../../shared/audit/inspect.ts';
import { createAuditTrail } from '../../../shared/audit/trail.ts';
import {
  type AuditRepository,
  createAuditRepository,
} from '../../../shared/storage/audit-repository.ts';
import { recordingLogger } from '../../fixtures/office-login.ts';
import { freshStorage, type TestStorage } from '../storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiyose-heads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHAIN = { duty: 'letters', day: '2026-11-05' } as const;
let storage: TestStorage;
let entries: AuditRepository;
let heads: HeadStore;
let now: Date;
let files = 0;

beforeEach(async () => {
  now = new Date('2026-11-05T03:00:00Z');
  storage = await freshStorage();
  entries = createAuditRepository(storage.db, storage.tables.audit, () => now);
  heads = createFileHeadStore(pathToFileURL(join(folder, `${++files}.txt`)));
});

const record = async (times: number, duty: 'letters' | 'paper' = 'letters') => {
  const trail = createAuditTrail({ duty, repository: entries, clock: () => now });
  for (let i = 0; i < times; i++) {
    await trail.record({ actor: 'person-1', action: 'login.logged-in', outcome: 'done' });
  }
};
const run = async () => {
  const { events, logger } = recordingLogger();
  const broken: number[] = [];
  const reportBroken = async (count: number) => void broken.push(count);
  const deps = { entries, heads, clock: () => now, logger, reportBroken };
  const ended = await guardAuditTrail(deps).then(
    () => 'well',
    () => 'in an error',
  );
  return { ended, events, broken };
};

describe('the hourly look at the audit trail', () => {
  it('keeps the head of every chain that grew, and nothing else', async () => {
    await record(2);
    await record(1, 'paper');
    expect((await run()).ended).toBe('well');
    await run();
    await record(1);
    await run();
    expect((await heads.of(CHAIN)).map(({ number }) => number)).toEqual([2, 3]);
    expect(await heads.of({ ...CHAIN, duty: 'paper' })).toHaveLength(1);
    expect((await inspectChain({ entries, heads }, CHAIN)).verdict).toEqual({
      state: 'intact',
      length: 3,
      keptUpTo: 3,
    });
  });

  it('catches up on the days on which it stood still', async () => {
    await record(2);
    now = new Date('2026-11-09T03:00:00Z');
    await run();
    expect(await heads.of(CHAIN)).toHaveLength(1);
  });

  it('ends in an error that names the place of a change, keeps no head of it, and looks after the others', async () => {
    await record(3);
    await record(1, 'paper');
    await storage.db.send(
      new UpdateCommand({
        TableName: storage.tables.audit,
        Key: { pk: 'letters#2026-11-05', sk: '000002' },
        UpdateExpression: 'SET actor = :other',
        ExpressionAttributeValues: { ':other': 'somebody-else' },
      }),
    );
    const { ended, events, broken } = await run();
    expect(ended).toBe('in an error');
    // For an alarm of its own, apart from other failures of this job.
    expect(broken).toEqual([1]);
    expect(events).toContainEqual({
      level: 'error',
      message: 'audit trail broken',
      fields: [{ ...CHAIN, state: 'broken', number: 2, reason: 'changed' }],
    });
    expect(await heads.of(CHAIN)).toEqual([]);
    expect(await heads.of({ ...CHAIN, duty: 'paper' })).toHaveLength(1);
  });
});
