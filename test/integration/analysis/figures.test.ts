import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/response/day.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { createDeputyRepository } from '../../../shared/storage/deputy-repository.ts';
import type { Browser, Visit } from '../login/browser.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';
import { itemsIn } from '../storage.ts';

let platform: OfficePlatform;
let first: Browser;
let second: Browser;
const at = (path: string) => `${platform.analysis}${path}`;
const main = (visit: Visit) => parse(visit.text).querySelector('main')?.text ?? '';

beforeEach(async () => {
  platform = await startOfficePlatform();
  first = platform.browser();
  second = platform.browser();
  await platform.logIn(first, at('/figures'), 'analyst');
  await platform.logIn(second, at('/figures'), 'analyst2');
  return () => platform.stop();
});

const INCOME = {
  value: '３８０万円',
  at: '令和8年4月',
  department: '見本課',
  source: '見本の統計',
  note: '見本の値',
};
const enter = (fields: Record<string, string> = INCOME) =>
  first.post(at('/figures/shotoku'), fields);
const decide = (browser: Browser, figure: string, rest: Record<string, string> = {}) =>
  browser.post(at('/figures/decide'), { figure, decision: 'approved', ...rest });
const entries = async (prefix: string) =>
  (await itemsIn(platform.storage, 'office')).filter(({ pk }) => String(pk).startsWith(prefix));

describe('a figure that a department knows', () => {
  it('counts once a second person has approved it, and says who did what', async () => {
    expect(main(await enter())).toContain('見本の統計');
    expect(main(await first.get(at('/indicators/shotoku')))).toContain('まだ値はありません');
    const approved = await decide(second, 'shotoku#1');
    expect(approved.url).toBe(at('/figures'));
    const page = await first.get(at('/indicators/shotoku'));
    expect(main(page)).toContain('380万円');
    expect(main(page)).toContain('見本の分析担当（2人目）');
    expect(parse(page.text).querySelector('desc')?.text).toContain('2026年4月は380万円');
  });

  it('is never approved by whoever entered it, and the try is on record', async () => {
    await enter();
    const refused = await decide(first, 'shotoku#1');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('自分で入力した値は承認も差し戻しもできません');
    expect(await entries('figures#')).toHaveLength(1);
    const trail = await itemsIn(platform.storage, 'audit');
    const denied = trail.filter(({ sk, pk }) => JSON.stringify([pk, sk]).includes('analysis'));
    expect(JSON.stringify(denied)).toContain('analysis.figures-approved');
  });

  it('is approved by a deputy, who sees the buttons and whose deputyship stays on record', async () => {
    await enter();
    const deputy = platform.browser();
    const before = await platform.logIn(deputy, at('/figures'), 'viewer');
    expect(before.text).not.toContain('選んだ値を承認する');
    expect((await decide(deputy, 'shotoku#1')).status).toBe(403);
    const today = dayOf(new Date());
    const { db, tables } = platform.storage;
    await createDeputyRepository(db, tables.office, systemClock).name({
      id: 'd1',
      role: 'analyst',
      deputy: 'viewer',
      deputyName: '見本の閲覧者',
      from: today,
      until: today,
      reason: '見本の休暇',
      namedBy: 'administrator',
    });
    expect((await deputy.get(at('/figures'))).text).toContain('選んだ値を承認する');
    expect((await decide(deputy, 'shotoku#1')).url).toBe(at('/figures'));
    const page = await first.get(at('/indicators/shotoku'));
    expect(main(page)).toContain('380万円');
    expect(main(page)).toContain('（代理）');
  });

  it('is corrected by another one; the first stays in the record', async () => {
    await enter();
    await decide(second, 'shotoku#1');
    await enter({ ...INCOME, value: '381' });
    await decide(second, 'shotoku#2');
    const page = parse((await first.get(at('/indicators/shotoku'))).text);
    expect(page.querySelector('.indicator-summary')?.text).toContain('381万円');
    const history = page.querySelector('section[aria-labelledby=figures]')?.text ?? '';
    expect(history).toContain('380万円');
    expect(await entries('figures#')).toHaveLength(4);
  });

  it('goes back to whoever entered it, with the reason', async () => {
    await enter();
    const without = await decide(second, 'shotoku#1', { decision: 'returned' });
    expect(without.status).toBe(400);
    await decide(second, 'shotoku#1', { decision: 'returned', reason: '時期が違います' });
    expect(main(await first.get(at('/figures/shotoku')))).toContain('時期が違います');
    expect((await decide(second, 'shotoku#1')).status).toBe(409);
  });

  it('says what to mend and keeps what was typed', async () => {
    const page = await enter({ ...INCOME, value: '380件', source: '' });
    expect(page.status).toBe(422);
    const form = parse(page.text);
    expect(form.querySelectorAll('.error-summary li')).toHaveLength(2);
    expect(form.querySelector('#value')?.attrs.value).toBe('380件');
    expect(await entries('figures#')).toEqual([]);
  });

  it('is read by a viewer, who enters and approves nothing', async () => {
    await enter();
    const viewer = platform.browser();
    const page = await platform.logIn(viewer, at('/figures'), 'viewer');
    expect(page.text).toContain('見本の統計');
    expect(parse(page.text).querySelector('form[action="/figures/decide"]')).toBeNull();
    expect((await viewer.get(at('/figures/shotoku'))).status).toBe(403);
    expect((await decide(viewer, 'shotoku#1')).status).toBe(403);
  });
});

describe('a file of figures', () => {
  const template = async () => (await first.get(at('/figures/template.csv'))).text;
  /** 見本: fills the row of an indicator; fields after the plan's target are empty. */
  const fill = (csv: string, code: string, cells: string) =>
    csv
      .split('\r\n')
      .map((line) => (line.startsWith(`${code},`) ? line.replace(/,{8}$/, `,${cells}`) : line))
      .join('\r\n');

  it('becomes drafts, all of them, once it was looked at', async () => {
    let csv = await template();
    csv = fill(csv, 'shotoku', '380,,2026年4月,見本課,見本,,,');
    csv = fill(csv, 'kosodate_ikou', '95.4,,2026年1月,見本課,見本,３００,,');
    const preview = await first.upload(at('/figures/check'), { name: '見本.csv', text: csv });
    expect(preview.text).toContain('2件を承認待ちにする');
    expect(await entries('figures#')).toEqual([]);
    const hidden = parse(preview.text).querySelector('input[name=csv]')?.attrs.value ?? '';
    expect(main(await first.post(at('/figures/import'), { csv: hidden }))).toContain('n=300');
    expect(await entries('figures#')).toHaveLength(2);
  });

  it('is refused whole when one cell is wrong, which is named by row and column', async () => {
    let csv = await template();
    csv = fill(csv, 'shotoku', '380,,2026年4月,見本課,見本,,,');
    csv = fill(csv, 'midori', '広い,,2026年4月,見本課,,,,');
    const page = await first.upload(at('/figures/check'), { name: '見本.csv', text: csv });
    expect(page.status).toBe(422);
    const rows = parse(page.text).querySelectorAll('tbody tr');
    const line = csv.split('\r\n').findIndex((one) => one.startsWith('midori,')) + 1;
    expect(
      rows.map((row) =>
        row
          .querySelectorAll('td')
          .map(({ text }) => text)
          .slice(0, 2),
      ),
    ).toEqual([
      [`${line}行目`, '値'],
      [`${line}行目`, '出典'],
    ]);
    expect(await entries('figures#')).toEqual([]);
  });
});

describe('what staff choose for an indicator', () => {
  const choose = (browser: Browser, line: string, number = '1') =>
    browser.post(at('/indicators/kenkou/official'), { line, number, reason: '見本' });

  it('marks one stated value as official, with who and when, and changes none', async () => {
    const before = parse((await first.get(at('/indicators/kenkou'))).text);
    const page = parse((await choose(first, '1226')).text);
    const stated = (of: typeof page) =>
      of.querySelectorAll('#stated ~ .table-scroll table')[0]?.querySelectorAll('td.number');
    expect(stated(page)?.map(({ text }) => text)).toEqual(stated(before)?.map(({ text }) => text));
    const marked =
      page.querySelector('th:has(.official-mark)') ?? page.querySelector('.official-mark');
    expect(marked).not.toBeNull();
    expect(page.text).toContain('計画テキスト 1226行');
    expect(page.text).toContain('見本の分析担当');
  });

  it('is not overwritten by someone who looked before it was chosen', async () => {
    await choose(first, '1226');
    expect((await choose(second, '406')).status).toBe(409);
    expect((await choose(second, '406', '2')).status).toBe(200);
    expect(await entries('official#')).toHaveLength(2);
  });

  it('is refused when the plan states nothing on that line', async () => {
    expect((await choose(first, '2')).status).toBe(400);
    expect(await entries('official#')).toEqual([]);
  });

  it('puts it under a policy, under which the board then shows it', async () => {
    await first.post(at('/indicators/kenkou/assignment'), {
      number: '1',
      policy: '221',
      goal: '3',
    });
    const board = parse((await second.get(at('/indicators?by=policy&policy=221'))).text);
    expect(board.querySelector('.board-table caption')?.text).toContain('施策221 健幸づくりの支援');
    expect(board.querySelectorAll('.board-table tbody')).toHaveLength(1);
  });
});

describe('the board', () => {
  it('shows all 37 indicators with all 50 rows of the plan', async () => {
    const page = parse((await first.get(at('/indicators?by=goal'))).text);
    const links = page.querySelectorAll('.board-table th a').map((link) => link.attrs.href);
    expect(new Set(links).size).toBe(37);
    expect(page.text).toContain('37指標（計画の記載は50行）');
  });

  it('does not know an indicator that the plan has not', async () => {
    expect((await first.get(at('/indicators/unknown'))).status).toBe(404);
  });
});
