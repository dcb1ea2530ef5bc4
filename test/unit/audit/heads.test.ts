import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connectHeadStore } from '../../../shared/audit/connect-heads.ts';
import { createS3HeadStore } from '../../../shared/audit/s3-heads.ts';

const head = (number: number, duty = 'letters') => ({
  duty,
  day: '2026-11-05',
  number,
  hash: String(number).repeat(64).slice(0, 64),
});

const folder = mkdtempSync(join(tmpdir(), 'kiyose-heads-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('heads on one machine', () => {
  it('stand in a file, each once, and are found by their chain', async () => {
    const store = await connectHeadStore(pathToFileURL(join(folder, 'heads.txt')).href);
    expect(await store.of(head(1))).toEqual([]);
    for (const kept of [head(1), head(2), head(1), head(3, 'paper')]) await store.keep(kept);
    expect(await store.of(head(1))).toEqual([head(1), head(2)]);
    expect(await store.of(head(1, 'paper'))).toEqual([head(3, 'paper')]);
    expect(await store.of({ ...head(1), day: '2026-11-06' })).toEqual([]);
  });

  it('are kept nowhere else', async () => {
    await expect(connectHeadStore('https://example.com')).rejects.toThrow('s3:// or file://');
  });
});

/** No S3 runs on one machine; what it is asked and how it answers are its documented ones. */
describe('heads in S3', () => {
  const s3 = mockClient(S3Client);
  beforeEach(() => s3.reset());

  it('are empty objects whose names say everything', async () => {
    s3.on(PutObjectCommand).resolves({});
    await createS3HeadStore('heads').keep(head(1));
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'heads',
      Key: `letters/2026-11-05/000001-${'1'.repeat(64)}`,
      Body: '',
      ContentLength: 0,
    });
  });

  it('are read from all versions, page by page, so that a delete marker hides none', async () => {
    const key = (number: number) =>
      `letters/2026-11-05/00000${number}-${String(number).repeat(64)}`;
    s3.on(ListObjectVersionsCommand)
      .resolvesOnce({
        IsTruncated: true,
        NextKeyMarker: key(1),
        NextVersionIdMarker: 'v1',
        Versions: [{ Key: key(1) }, { Key: key(1) }],
        DeleteMarkers: [{ Key: key(1) }],
      })
      .resolves({ IsTruncated: false, Versions: [{ Key: key(2) }, { Key: 'something else' }] });
    expect(await createS3HeadStore('heads').of(head(1))).toEqual([head(1), head(2)]);
    const [first, second] = s3
      .commandCalls(ListObjectVersionsCommand)
      .map(({ args }) => args[0].input);
    expect(first).toEqual({ Bucket: 'heads', Prefix: 'letters/2026-11-05/' });
    expect(second).toMatchObject({ KeyMarker: key(1), VersionIdMarker: 'v1' });
  });
});
