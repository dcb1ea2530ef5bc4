import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  currentPublications,
  registeredPublications,
} from '../../../shared/publication/register.ts';
import { namedByContent } from '../../../shared/storage/publication-parts.ts';
import {
  createPreparedPublicationRepository,
  createPublishingRepository,
  type PreparedPublicationRepository,
  type PublishingRepository,
} from '../../../shared/storage/publication-repository.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import { freshStorage, itemsIn, type TestStorage } from '../storage.ts';

let storage: TestStorage;
let prepared: PreparedPublicationRepository;
let publishing: PublishingRepository;
const clock = () => new Date('2027-02-01T03:00:00Z');

beforeAll(async () => {
  storage = await freshStorage();
  const table = storage.tables.published;
  prepared = createPreparedPublicationRepository(storage.db, table, clock);
  publishing = createPublishingRepository(storage.db, table, clock);
});

const standing = async () => registeredPublications(await publishing.register());

describe('what is prepared', () => {
  test('is read as it was written, and replaced by the next', async () => {
    const { indicators: _, ...document } = publicationOf('mihon-1');
    await prepared.put({ ...document, title: { ja: '前', en: 'before' } });
    const id = await prepared.put(document);
    expect(await prepared.get('mihon-1')).toEqual({ id, document });
    expect(await prepared.get('mihon-2')).toBeUndefined();
  });

  test('is not public', async () => {
    expect(await publishing.register()).toEqual([]);
  });
});

describe('what is published', () => {
  const first = namedByContent(publicationOf('mihon-1'));
  const second = namedByContent({ ...publicationOf('mihon-1'), definitionVersion: 2 });

  test('is read by the name of its content, however many items it takes', async () => {
    // What does not compress needs several items.
    const ja = randomBytes(450_000).toString('base64');
    const large = namedByContent({ ...publicationOf('mihon-3'), title: { ja, en: 'large' } });
    expect(await publishing.publish(large)).toBe(true);
    expect(await publishing.get(large.id)).toEqual(large.document);
    const items = await itemsIn(storage, 'published');
    expect(items.filter(({ pk }) => pk === `publication#${large.id}`).length).toBeGreaterThan(1);
  });

  test('stays readable by its own name when a later one takes its place', async () => {
    await publishing.publish(first);
    await publishing.publish(second);
    expect(await publishing.get(first.id)).toEqual(first.document);
    const current = currentPublications(await standing());
    expect(current.map(({ id }) => id)).toContain(second.id);
    expect(current.map(({ id }) => id)).not.toContain(first.id);
  });

  test('is taken back with a reason, and the one before stands again', async () => {
    expect(await publishing.withdraw(second.id, '見本の理由')).toBe(true);
    const [withdrawn] = await standing();
    expect(withdrawn).toMatchObject({ id: second.id, withdrawn: { reason: '見本の理由' } });
    expect(currentPublications(await standing()).map(({ id }) => id)).toContain(first.id);
  });

  test('is published anew after being taken back', async () => {
    await publishing.publish(second);
    expect((await standing())[0]).toMatchObject({ id: second.id, withdrawn: null });
  });

  test('is not entered when somebody else enters one at the same moment', async () => {
    let overtaken = false;
    const slow = new Proxy(storage.db, {
      get: (db, name) =>
        name !== 'send'
          ? Reflect.get(db, name)
          : async (command: object) => {
              if (command instanceof PutCommand && !overtaken) {
                overtaken = true;
                await publishing.publish(second);
              }
              return db.send(command as PutCommand);
            },
    });
    const late = createPublishingRepository(slow, storage.tables.published, clock);
    const before = (await publishing.register()).length;
    expect(await late.publish(first)).toBe(false);
    expect(await publishing.register()).toHaveLength(before + 1);
    expect((await standing())[0]?.id).toBe(second.id);
  });
});
