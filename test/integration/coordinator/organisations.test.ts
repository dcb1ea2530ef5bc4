import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPublicActivityRepository } from '../../../shared/storage/activity-repository.ts';
import { createOrganisationRepository } from '../../../shared/storage/organisation-repository.ts';
import { cityNamed } from '../../../surveys/index.ts';
import { htmlFaults } from '../resident/html-faults.ts';
import { coordinatorDesk } from './coordinator-desk.ts';

let desk: Awaited<ReturnType<typeof coordinatorDesk>>;
const city = cityNamed().name;
const clock = () => new Date();

beforeAll(async () => {
  desk = await coordinatorDesk();
  await desk.open('coordinator', '/organisations');
});
afterAll(() => desk?.platform.stop());

/** What the public reads. */
const shown = async () => {
  const { db, tables } = desk.platform.storage;
  const some = await createPublicActivityRepository(db, tables.published, city, clock).list();
  return some.map(({ title, organiser }) => `${title} ${organiser}`).sort();
};
const organisations = () => {
  const { db, tables } = desk.platform.storage;
  return createOrganisationRepository(db, tables.coordination, city, clock).list();
};

describe('an organisation', () => {
  it('is registered by the city, and its name follows to the public list', async () => {
    const fields = { code: 'mihon_group', name: '（見本）会', recipient: 'organisers' };
    const done = await desk.post('coordinator', '/organisations/new', { ...fields, revision: '0' });
    expect(done.text).toContain('団体を登録しました');
    const again = await desk.post('coordinator', '/organisations/new', {
      ...fields,
      revision: '0',
    });
    expect(again.status).toBe(409);
    expect(again.text).toContain('このコードの団体は、すでにあります');
    await desk.post('coordinator', '/organisations/shakyo', {
      name: '（見本）新しい社協',
      recipient: 'shakyo',
      revision: '1',
    });
    expect(await shown()).toContain('（見本）公園の手入れ （見本）新しい社協');
  });

  it('that no longer takes part looks for nobody', async () => {
    await desk.post('coordinator', '/organisations/shakyo', {
      name: '（見本）新しい社協',
      recipient: 'shakyo',
      closed: 'はい',
      revision: '2',
    });
    expect((await shown()).join()).not.toContain('社協');
  });
});

describe('a file of organisations', () => {
  const exported = async () =>
    (await desk.open('coordinator', '/organisations/organisations.csv')).text.replace(
      /^\uFEFF/,
      '',
    );
  const check = async (text: string) => {
    await desk.open('coordinator', '/organisations');
    return desk.upload('coordinator', '/organisations/check', text);
  };
  const looked = ({ text }: { readonly text: string }) =>
    parseHtml(text).querySelector('input[name=looked]')?.getAttribute('value') ?? '';
  const confirm = (page: { readonly text: string }) =>
    desk.post('coordinator', '/organisations/import', { looked: looked(page) });
  const row = (code: string, name: string) =>
    `${code},${name},きよせボランティア・市民活動センター,いいえ,\r\n`;

  it('is looked at first: what is new, what changes from what to what, and what stays', async () => {
    const before = await organisations();
    const file = (await exported()).replace('（見本）センター', '（見本）新センター');
    const page = await check(file + row('mihon_two', '（見本）二つ目の会'));
    expect(page.status).toBe(200);
    const html = parseHtml(page.text);
    const rows = html.querySelectorAll('.import-changes tbody tr');
    const said = rows.map((each) => each.querySelectorAll('td').map(({ text }) => text.trim()));
    expect(said).toEqual([['団体名', '（見本）センター', '（見本）新センター']]);
    expect(html.querySelector('section[aria-labelledby=added]')?.text).toContain('二つ目の会');
    expect(html.querySelector('main details')?.text).toContain('（見本）会');
    expect(page.text).not.toContain('募集を終えます');
    expect(await htmlFaults('preview', page.text)).toEqual([]);
    expect(await organisations()).toEqual(before);
  });

  it('is stored as it was looked at, once however often it is pressed', async () => {
    const before = await organisations();
    const page = await check((await exported()) + row('mihon_two', '（見本）二つ目の会'));
    for (const _press of [1, 2]) {
      expect((await confirm(page)).text).toContain('ファイルの団体をすべて登録しました');
    }
    const after = await organisations();
    expect(after).toHaveLength(before.length + 1);
    // Rows that changed nothing move no revision.
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('that lets an organisation leave says that its activities end', async () => {
    const page = await check((await exported()).replace(/(volunteer_centre.*)いいえ/, '$1はい'));
    expect(page.text).toContain('すべて募集を終えます');
  });

  it('of which somebody changed an organisation meanwhile is refused whole', async () => {
    const file = await exported();
    const late = await check(file.replace('（見本）二つ目の会', '（見本）二つ目'));
    await confirm(await check(file.replace('（見本）二つ目の会', '（見本）二番目の会')));
    const before = await organisations();
    const refused = await confirm(late);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('ほかの人が同じ団体を変更したため');
    expect(await organisations()).toEqual(before);
  });

  it('that was not looked at stores nothing', async () => {
    const before = await organisations();
    const page = await check((await exported()) + row('mihon_three', '（見本）三つ目の会'));
    const forged = { looked: `${looked(page).slice(0, -4)}AAAA` };
    const refused = await desk.post('coordinator', '/organisations/import', forged);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('確認の画面から登録してください');
    expect(await organisations()).toEqual(before);
  });

  it('is stored whole or not at all, and every fault is named by row and column', async () => {
    const file = await exported();
    const rows = file.trimEnd().split('\r\n').length;
    const bad = `bad code,（見本）名,どこか,いいえ,\r\n${row('new', '（見本）ページの名')}`;
    const page = await check(file + row('mihon_four', '（見本）よい行') + bad);
    expect(page.status).toBe(422);
    for (const [line, column] of [
      [rows + 2, '団体コード'],
      [rows + 2, '同意の提供先'],
      [rows + 3, '団体コード'],
    ]) {
      expect(page.text).toMatch(new RegExp(`<td>${line}行目</td>\\s*<td>${column}</td>`));
    }
    expect((await organisations()).map(({ code }) => code)).not.toContain('mihon_four');
  });

  it('is the city’s alone', async () => {
    await desk.open('centre', '/activities');
    const page = await desk.upload('centre', '/organisations/check', await exported());
    expect(page.status).toBe(403);
  });
});
