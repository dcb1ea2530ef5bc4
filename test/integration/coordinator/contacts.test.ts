import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactDetails } from '../../../shared/contact/contact.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { createContactListRepository } from '../../../shared/storage/contact-list-repository.ts';
import { contactItem } from '../../../shared/storage/contact-repository.ts';
import { definitions } from '../../../surveys/index.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';

const SURVEY = 'kiyose-2026';
const [FIRST, SECOND, THIRD] = ['0a1b2c000001', '3d4e5f000002', '9f8e7d000003'] as const;
const LATER = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
const preferences = {
  interests: ['environment'],
  availability: ['weekend_day'],
  recipients: ['shakyo'],
};
const details: ContactDetails = {
  name: '=見本 太郎',
  phone: '09000000000',
  email: 'mihon+1@example.jp',
  language: 'ja',
  consentedAt: '2026-11-04T15:30:00Z',
  consentVersion: '2026-1',
};

let platform: OfficePlatform;

const FOR_THE_PERSON = { copy: 'sealed', copyKey: 'public half' };

async function optIn(contactId: string, encrypted?: Uint8Array, interests = ['environment']) {
  const { db, tables } = platform.storage;
  const wishes = { ...preferences, interests };
  const list = createContactListRepository(db, tables.coordination, () => new Date());
  const deletedOn = dayOf(LATER);
  await list.put({ survey: SURVEY, contactId, preferences: wishes, matches: [], deletedOn });
  if (!encrypted) return;
  const contact = { survey: SURVEY, contactId, details: encrypted, preferences: wishes };
  const Item = contactItem({ ...contact, ...FOR_THE_PERSON, consentVersion: '2026-1' }, LATER);
  await db.send(new PutCommand({ TableName: tables.contacts, Item }));
}

beforeAll(async () => {
  platform = await startOfficePlatform();
  const encrypted = await platform.encryptDetails(FIRST, details);
  await optIn(FIRST, encrypted);
  // Details that were moved to another contact must not open there.
  await optIn(SECOND, encrypted, ['sports']);
  await optIn(THIRD);
});
afterAll(() => platform?.stop());

const open = (path: string) =>
  platform.logIn(platform.browser(), `${platform.coordinator}${path}`, 'coordinator');

describe('a coordinator', () => {
  it('sees who would like to help, without names', async () => {
    const page = await open('/');
    expect(page.text).toContain('環境・緑');
    expect(page.text).toContain('土・日・祝日の昼間');
    expect(page.text).toContain('清瀬市社会福祉協議会');
    expect(page.text).toContain(`/surveys/${SURVEY}/contacts/${FIRST}`);
    expect(page.text).toContain('3人の方が登録しています');
    expect(page.text).toContain('0A1-B2C');
    expect(page.text).not.toContain('見本 太郎');
    expect(page.text).not.toContain(definitions.get('kiyose-2025-sample')?.title.ja);
  });

  it('narrows the list by wishes, and moves on within it', async () => {
    const query = `survey=${SURVEY}&interest=environment&district=&availability=`;
    const list = await open(`/?${query}`);
    expect(list.text).toContain('3人のうち2人が条件に合っています');
    expect(list.text).toContain('絞り込みを解除');
    expect(list.text).not.toContain('3D4-E5F');
    const page = await open(`/surveys/${SURVEY}/contacts/${FIRST}?interest=environment`);
    expect(page.text).toContain(
      `href="/surveys/${SURVEY}/contacts/${THIRD}?interest=environment">次の方へ`,
    );
    expect(page.text).not.toContain('前の方へ');
  });

  it('sees everyone, and is told so, when the address asks for an unknown wish', async () => {
    const page = await open(`/?survey=${SURVEY}&interest=unknown`);
    expect(page.text).toContain('絞り込みの条件を読み取れなかった');
    expect(page.text).toContain('3D4-E5F');
  });

  it('opens one person’s details, with the purpose beside them', async () => {
    const page = await open(`/surveys/${SURVEY}/contacts/${FIRST}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<h1>整理番号 0A1-B2C の方の連絡先</h1>');
    expect(page.text).toContain('=見本 太郎');
    expect(page.text).toContain('href="tel:09000000000"');
    expect(page.text).toContain('href="mailto:mihon%2B1@example.jp"');
    expect(page.text).toContain('2026年11月5日');
    expect(page.text).toContain('地域活動・ボランティアのご案内のための連絡');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('is told when details cannot be opened, and when they are gone', async () => {
    const unreadable = await open(`/surveys/${SURVEY}/contacts/${SECOND}`);
    expect(unreadable.text).toContain('連絡先を開けませんでした');
    expect(unreadable.text).not.toContain('見本 太郎');
    const gone = await open(`/surveys/${SURVEY}/contacts/${THIRD}`);
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('連絡はしないでください');
  });

  it('does not find people who are not on the list, or sample surveys', async () => {
    expect((await open(`/surveys/${SURVEY}/contacts/ffff00000000`)).status).toBe(404);
    expect((await open('/surveys/kiyose-2025-sample/contacts.csv')).status).toBe(404);
  });

  it('downloads everyone, with a remark where details cannot be opened', async () => {
    const file = await open(`/surveys/${SURVEY}/contacts.csv`);
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(file.text, { columns: true });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      整理番号: '0A1-B2C',
      氏名: "'=見本 太郎",
      電話番号: '090-0000-0000',
      メールアドレス: 'mihon+1@example.jp',
      関心のある活動: '環境・緑',
      同意した日: '2026-11-05',
      備考: '',
    });
    expect(rows[1]).toMatchObject({ 氏名: '', 備考: expect.stringContaining('開けませんでした') });
    expect(rows[2]).toMatchObject({ 氏名: '', 備考: expect.stringContaining('削除されています') });
  });

  it('leaves a trace of each opening that names nobody', async () => {
    platform.events.length = 0;
    await open(`/surveys/${SURVEY}/contacts/${FIRST}`);
    await open(`/surveys/${SURVEY}/contacts.csv`);
    const opened = platform.events.filter(({ message }) => message === 'contact details opened');
    expect(opened.map(({ fields }) => fields)).toEqual([
      [expect.objectContaining({ survey: SURVEY, shownOn: 'page' })],
      [expect.objectContaining({ survey: SURVEY, shownOn: 'download' })],
    ]);
    const log = JSON.stringify(platform.events);
    for (const secret of ['見本 太郎', '0900', 'mihon', FIRST, SECOND]) {
      expect(log).not.toContain(secret);
    }
  });

  it('stands in the audit trail with what they opened, by a keyed hash', async () => {
    await open(`/surveys/${SURVEY}/contacts/${FIRST}`);
    await open(`/surveys/${SURVEY}/contacts.csv`);
    const chain = { duty: 'coordinator', day: dayOf(new Date()) };
    const found = await platform.trail.entries.list(chain);
    const entries = found.flatMap(({ link }) => link?.entry ?? []);
    expect(entries.findLast(({ action }) => action === 'coordinator.contact-opened')).toMatchObject(
      { actor: 'coordinator', target: expect.stringMatching(/^kiyose-2026 [0-9a-f]{16}$/) },
    );
    expect(entries.at(-1)).toMatchObject({
      action: 'coordinator.contacts-downloaded',
      target: SURVEY,
    });
    expect(JSON.stringify(entries)).not.toContain(FIRST);
  });
});
