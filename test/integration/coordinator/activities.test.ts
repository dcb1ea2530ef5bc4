import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/response/day.ts';
import {
  createActivityRepository,
  createPublicActivityRepository,
} from '../../../shared/storage/activity-repository.ts';
import { cityNamed } from '../../../surveys/index.ts';
import { htmlFaults } from '../resident/html-faults.ts';
import { coordinatorDesk, SURVEY, today } from './coordinator-desk.ts';

let desk: Awaited<ReturnType<typeof coordinatorDesk>>;
const city = cityNamed().name;
const clock = () => new Date();

beforeAll(async () => {
  desk = await coordinatorDesk();
  await desk.open('coordinator', '/activities');
});
afterAll(() => desk?.platform.stop());

const all = () => {
  const { db, tables } = desk.platform.storage;
  return createActivityRepository(db, tables, city, clock).list();
};
const shown = async () => {
  const { db, tables } = desk.platform.storage;
  const some = await createPublicActivityRepository(db, tables.published, city, clock).list();
  return some.map(({ title, organiser }) => `${title} ${organiser}`).sort();
};
const named = async (title: string) => {
  const found = (await all()).find((activity) => activity.title === title);
  if (!found) throw new Error(`${title} is not stored`);
  return found;
};
const FIELDS = {
  revision: '0',
  organisation: 'shakyo',
  title: '（見本）子ども食堂の手伝い',
  description: '（見本）配膳と片付けをお願いします。',
  field: 'children',
  place: '（見本）地域市民センター',
  times: 'weekend_day',
  skills: 'cooking',
  needed: '４人',
  from: '2026/12/1',
  shownToPublic: 'はい',
};

describe('an activity', () => {
  it('is registered as people type it, and stands on the public list', async () => {
    const done = await desk.post('coordinator', '/activities/new', FIELDS);
    expect(done.text).toContain('活動を登録しました');
    expect(await named(FIELDS.title)).toMatchObject({
      needed: 4,
      skills: ['cooking'],
      from: '2026-12-01',
      revision: 1,
    });
    expect(await shown()).toEqual([
      '（見本）公園の手入れ （見本）社協',
      '（見本）子ども食堂の手伝い （見本）社協',
    ]);
    const entry = (await desk.trail()).at(-1);
    expect(entry).toMatchObject({ action: 'coordinator.activity-stored', actor: 'coordinator' });
  });

  it('says all that is wrong at once and keeps what was typed', async () => {
    const page = await desk.post('coordinator', '/activities/new', {
      ...FIELDS,
      title: '',
      needed: 'たくさん',
      until: '2026-11-01',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('活動名を入力してください');
    const title = parseHtml(page.text).querySelector('#title');
    expect(title?.getAttribute('aria-describedby')).toBe('title-hint title-error');
    expect(title?.parentNode?.querySelector('#title-error')?.text).toContain('活動名を入力');
    expect(page.text).toContain('1から999までの数');
    expect(page.text).toContain('終了日は、開始日と同じ日か後の日');
    expect(page.text).toContain('value="たくさん"');
    expect(await all()).toHaveLength(2);
  });

  it('that someone else changed meanwhile is not overwritten, and nothing typed is lost', async () => {
    const { id } = await named(FIELDS.title);
    const change = (fields: object) =>
      desk.post('coordinator', `/activities/${id}`, { ...FIELDS, revision: '1', ...fields });
    expect((await change({ place: '（見本）別の会場' })).status).toBe(200);
    const late = await change({ needed: '9' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('ほかの人が先に変更しました');
    expect(late.text).toContain('（見本）別の会場');
    expect(late.text).toContain('value="9"');
    expect(await named(FIELDS.title)).toMatchObject({ needed: 4, revision: 2 });
    expect((await change({ needed: '9', revision: '2' })).status).toBe(200);
  });

  it('leaves the public list when it is closed', async () => {
    const { id, revision } = await named(FIELDS.title);
    const fields = { ...FIELDS, revision: String(revision), action: 'close' };
    await desk.post('coordinator', `/activities/${id}`, fields);
    expect(await shown()).toEqual(['（見本）公園の手入れ （見本）社協']);
  });

  it('of another organisation is not there for a coordinator of one, and the try is on record', async () => {
    expect((await desk.open('centre', '/activities')).text).not.toContain('公園の手入れ');
    expect((await desk.open('centre', '/activities/park')).status).toBe(404);
    const own = { ...FIELDS, revision: '1', title: '（見本）横取り' };
    expect((await desk.post('centre', '/activities/park', own)).status).toBe(404);
    expect((await desk.post('centre', '/activities/new', own)).status).toBe(422);
    expect((await desk.open('centre', '/organisations')).status).toBe(403);
    const denied = (await desk.trail()).filter(({ outcome }) => outcome === 'denied');
    expect(denied.length).toBeGreaterThan(0);
    expect((await desk.open('shakyo', '/activities/park')).text).toContain('（見本）公園の手入れ');
  });
});

describe('whom to ask for an activity', () => {
  const [OFTEN, ONCE, NEVER, REFUSES] = ['0a1b2c000001', '3d4e5f000002', '9f8e7d000003', 'abcdef'];
  const ABLE = '0c0d0e000004';
  const rows = ({ text }: { readonly text: string }) =>
    [...text.matchAll(/surveys\/[\w-]+\/contacts\/(\w+)"/g)].map(([, id]) => id);

  it('stands in fair order with reasons that can be said, for the city to assign', async () => {
    for (const id of [OFTEN, ONCE, NEVER]) await desk.optIn(`${id}`, ['shakyo']);
    await desk.optIn(`${REFUSES}`, ['volunteer_centre']);
    await desk.optIn(ABLE, ['shakyo'], {}, ABLE, ['environment'], ['physical_work']);
    const event = { survey: SURVEY, by: 'x', organisation: 'city', way: 'phone' as const };
    const asked = (contactId: string, number: number, on: string) =>
      desk.people.addEvent(
        { ...event, contactId, number, on, outcome: 'declined' },
        addDays(today(), 300),
      );
    await asked(`${ONCE}`, 1, addDays(today(), -40));
    await asked(`${OFTEN}`, 1, addDays(today(), -80));
    await asked(`${OFTEN}`, 2, addDays(today(), -60));
    const page = await desk.open('coordinator', '/activities/park/people');
    expect(rows(page)).toEqual([ABLE, NEVER, ONCE, OFTEN]);
    expect(page.text).toContain('「環境・緑」を希望／市内全域の活動／土・日・祝日の昼間');
    expect(page.text).toContain('「環境・緑」を希望／「力仕事・体を動かす作業」ができる／市内全域');
    const many = await desk.open('coordinator', '/assign?organisation=shakyo');
    expect(many.text).toContain('<td data-label="できること">力仕事・体を動かす作業</td>');
    const person = `${SURVEY} ${NEVER}`;
    await desk.post('coordinator', '/assign', { organisation: 'shakyo', activity: 'park', person });
    expect(rows(await desk.open('coordinator', '/activities/park/people'))).toEqual([
      ABLE,
      ONCE,
      OFTEN,
    ]);
    // The organisation sees, in the same order, who is assigned to it.
    expect(rows(await desk.open('shakyo', '/activities/park/people'))).toEqual([NEVER]);
    expect((await desk.open('centre', '/activities/park/people')).status).toBe(404);
  });
});

describe('a file of activities', () => {
  const check = async (text: string, username = 'coordinator') => {
    await desk.open(username, '/activities');
    return desk.upload(username, '/activities/check', text);
  };
  const looked = ({ text }: { readonly text: string }) =>
    parseHtml(text).querySelector('input[name=looked]')?.getAttribute('value') ?? '';
  const confirm = (page: { readonly text: string }, username = 'coordinator') =>
    desk.post(username, '/activities/import', { looked: looked(page) });
  const upload = async (text: string) => confirm(await check(text));
  const exported = async () =>
    (await desk.open('coordinator', '/activities/activities.csv')).text.replace(/^\uFEFF/, '');
  const row = (header: string, change: Record<string, string>) => {
    const cells: Record<string, string> = {
      団体: '（見本）センター',
      活動名: '（見本）まつりの準備',
      内容: '（見本）机を並べます。',
      分野: '地域のイベント・お祭り',
      場所: '（見本）広場',
      '曜日・時間帯': '"平日の昼間、土・日・祝日の昼間"',
      あると助かること: '"力仕事・体を動かす作業、media"',
      募集人数: '10',
      公開: 'はい',
      ...change,
    };
    return header
      .split(',')
      .map((name) => cells[name.trim()] ?? '')
      .join(',');
  };

  it('that was exported can be changed and read back', async () => {
    const file = await exported();
    const header = file.split('\r\n')[0] ?? '';
    const before = parse(file, { columns: true }) as Record<string, string>[];
    expect(before.map((each) => each.活動名)).toContain('（見本）公園の手入れ');
    const changed = file.replace('中央公園', '台田の杜');
    const preview = await check(`${changed}${row(header, {})}\r\n`);
    expect((await named('（見本）公園の手入れ')).place).toBe('（見本）中央公園');
    const done = await confirm(preview);
    expect(done.text).toContain('ファイルの活動をすべて登録しました');
    expect(done.url).toMatch(/\/activities\?done=imported#told$/);
    expect((await named('（見本）公園の手入れ')).place).toBe('（見本）台田の杜');
    expect(await named('（見本）まつりの準備')).toMatchObject({
      organisation: 'volunteer_centre',
      field: 'events',
      times: ['weekday_day', 'weekend_day'],
      skills: ['physical_work', 'media'],
    });
  });

  it('is looked at first: what is new, what changes from what to what, and what stays', async () => {
    const file = await exported();
    const header = file.split('\r\n')[0] ?? '';
    const before = await all();
    const changed = file.replace('台田の杜', '下宿の広場');
    const page = await check(`${changed}${row(header, { 活動名: '（見本）餅つき' })}\r\n`);
    expect(page.status).toBe(200);
    const html = parseHtml(page.text);
    const rows = html.querySelectorAll('.import-changes tbody tr');
    const said = rows.map((each) => each.querySelectorAll('td').map(({ text }) => text.trim()));
    expect(said).toEqual([['場所', '（見本）台田の杜', '（見本）下宿の広場']]);
    expect(html.querySelector('.import-changes th[scope=row]')?.text).toContain('公園の手入れ');
    const added = html.querySelector('section[aria-labelledby=added]')?.text ?? '';
    expect(added).toContain('（見本）餅つき');
    expect(added).toContain('平日の昼間、土・日・祝日の昼間');
    expect(html.querySelector('main details')?.text).toContain('（見本）まつりの準備');
    expect(page.text).toContain('2件を登録する');
    expect(await all()).toEqual(before);
    expect(await htmlFaults('preview', page.text)).toEqual([]);
  });

  it('is stored as it was looked at, by whoever looked, and once however often it is pressed', async () => {
    const header = (await exported()).split('\r\n')[0] ?? '';
    const before = (await all()).length;
    const page = await check([header, row(header, { 活動名: '（見本）落ち葉拾い' })].join('\r\n'));
    await desk.open('shakyo', '/activities');
    const other = await confirm(page, 'shakyo');
    const forged = { looked: `${looked(page).slice(0, -4)}AAAA` };
    for (const refused of [other, await desk.post('coordinator', '/activities/import', forged)]) {
      expect(refused.status).toBe(400);
      expect(refused.text).toContain('確認の画面から登録してください');
    }
    expect(await all()).toHaveLength(before);
    for (const _press of [1, 2]) {
      expect((await confirm(page)).text).toContain('ファイルの活動をすべて登録しました');
    }
    expect(await all()).toHaveLength(before + 1);
  });

  it('of which somebody changed an activity meanwhile is refused whole, and says which', async () => {
    const file = await exported();
    const header = file.split('\r\n')[0] ?? '';
    const changed = file.replace('台田の杜', '中里の林');
    const page = await check(`${changed}${row(header, { 活動名: '（見本）巻き添え' })}\r\n`);
    await upload(file.replace('台田の杜', '野塩の庭'));
    const before = await all();
    const late = await confirm(page);
    expect(late.status).toBe(409);
    expect(late.text).toContain('「（見本）公園の手入れ」：内容を確かめている間に');
    expect(late.text).toContain('何も登録していません');
    expect(await all()).toEqual(before);
    await upload((await exported()).replace('野塩の庭', '台田の杜'));
  });

  it('is stored whole or not at all, and every fault is named by row and column', async () => {
    const header = (await exported()).split('\r\n')[0] ?? '';
    const before = await all();
    const good = row(header, { 活動名: '（見本）よい行' });
    const bad = row(header, { 分野: '宇宙', 募集人数: '0', 活動番号: 'zzzz9999' });
    const page = await check([header, good, bad].join('\r\n'));
    expect(page.status).toBe(422);
    for (const column of ['分野', '募集人数', '活動番号']) {
      expect(page.text).toMatch(new RegExp(`<td>3行目</td>\\s*<td>${column}</td>`));
    }
    expect(await all()).toEqual(before);
  });

  it('may hold everything the city has: rows that change nothing move no revision', async () => {
    const before = await all();
    const page = await check(await exported());
    expect(page.text).toContain('登録することはありません');
    expect(looked(page)).toBe('');
    expect(await all()).toEqual(before);
  });

  it('with more new or changed rows than can be stored at once stores none, and says how many', async () => {
    const header = (await exported()).split('\r\n')[0] ?? '';
    const before = await all();
    const rows = Array.from({ length: 51 }, (_, i) => row(header, { 活動名: `（見本）行 ${i}` }));
    const page = await check([header, ...rows].join('\r\n'));
    expect(page.status).toBe(422);
    expect(page.text).toContain('一度に50件までです（このファイルには51件）');
    expect(await all()).toEqual(before);
    expect((await desk.open('coordinator', '/activities')).text).toMatch(/一度に50\s*件まで/);
  });

  it('that is older than what is stored changes nothing', async () => {
    const old = await exported();
    await upload(old.replace('台田の杜', '中里緑地'));
    const page = await check(old);
    expect(page.status).toBe(422);
    expect(page.text).toContain('ファイルを書き出したあとに変更されています');
  });
});
