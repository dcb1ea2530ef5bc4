import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMarginsRepository } from '../../../shared/storage/margins-repository.ts';
import type { Browser, Visit } from '../login/browser.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';
import { itemsIn } from '../storage.ts';

let platform: OfficePlatform;
let browser: Browser;
let address: string;

beforeEach(async () => {
  platform = await startOfficePlatform();
  address = `${platform.analysis}/margins/kiyose-2026`;
  browser = platform.browser();
  await platform.logIn(browser, address, 'staff');
  return () => platform.stop();
});

/** 見本: the file to fill in, with the same number of people in every row. */
async function filled(people: string, day = '2026-10-01'): Promise<string> {
  const { text } = await browser.get(`${address}/template.csv`);
  return text.replaceAll(',,,', `,${people},${day},`);
}
const check = async (text: string) =>
  browser.upload(`${address}/check`, { name: '見本.csv', text });

/** Presses the button of the page that shows what the file says. */
function confirm(preview: Visit) {
  const form = parse(preview.text).querySelector('main form');
  const fields = form
    ?.querySelectorAll('input')
    .map((input) => [input.attrs.name, input.attrs.value]);
  return browser.post(address, Object.fromEntries(fields ?? []));
}

const stored = async () =>
  (await itemsIn(platform.storage, 'office')).filter(({ pk }) => String(pk).startsWith('margins#'));

describe('population margins', () => {
  it('are shown before they are stored, and then stand in the record with who and when', async () => {
    const preview = await check(await filled('"1,000"'));
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('16,000人');
    expect(preview.text).toContain('2026年10月1日');
    expect(await stored()).toEqual([]);

    const page = await confirm(preview);
    expect(page.url).toBe(address);
    const { text } = parse(page.text).querySelector('main') ?? { text: '' };
    expect(text).toContain('第1版の人数は、次の集計から使われます');
    expect(text).toContain('見本の職員');
  });

  it('are kept, every set: a later one counts and the earlier one stays', async () => {
    await confirm(await check(await filled('1000')));
    const second = await check(await filled('1200'));
    expect(second.text).toContain('+3,200人');
    await confirm(second);
    const { db, tables } = platform.storage;
    const history = await createMarginsRepository(db, tables.office, () => new Date()).history(
      'kiyose-2026',
    );
    expect(
      history.map(({ number, margins: [margin] }) => [number, margin?.counts[0]?.population]),
    ).toEqual([
      [2, 1200],
      [1, 1000],
    ]);
  });

  it('are refused with every row and column to mend, and nothing is stored', async () => {
    const text = (await filled('1000')).replace('男性,18', '男,18').replace('2026-10-01', '昨日');
    const page = await check(text);
    expect(page.status).toBe(422);
    const rows = parse(page.text)
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('td').map((cell) => cell.text));
    expect(rows).toEqual([
      ['2行目', '性別', '設問定義にない区分か、台帳にない区分です。'],
      ['2行目', '基準日', '基準日を 2026-10-01 の形で入力してください。'],
    ]);
    expect(await stored()).toEqual([]);
  });

  it('are not stored over a set that a colleague entered meanwhile', async () => {
    const mine = await check(await filled('1000'));
    await confirm(await check(await filled('1300')));
    const refused = await confirm(mine);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('別の人数が登録されました');
    expect(await stored()).toHaveLength(1);
  });

  it('say what to do when no file was chosen, or one that is not UTF-8', async () => {
    const none = await browser.upload(`${address}/check`, { name: '', text: '' });
    expect(none.text).toContain('ファイルが選ばれていません');
    const mangled = await check('\uFFFD\uFFFD,\uFFFD');
    expect(mangled.text).toContain('CSV UTF-8');
  });
});
