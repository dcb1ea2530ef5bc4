import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDITED_DUTIES, AUDITED_DUTY_NAMES } from '../../../shared/audit/duties.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';

let platform: OfficePlatform;
let day: string;
beforeAll(async () => {
  platform = await startOfficePlatform();
  day = dayOf(new Date());
  const letters = platform.browser();
  await platform.logIn(letters, `${platform.analysis}/letters`, 'letters');
  await letters.get(`${platform.analysis}/surveys/kiyose-2026/kpis`);
  const viewer = platform.browser();
  await platform.logIn(viewer, `${platform.analysis}/`, 'viewer');
  await viewer.post(`${platform.analysis}/logout`);
});
afterAll(() => platform?.stop());

async function read(path: string) {
  const url = `${platform.analysis}/administration/audit${path}`;
  const page = await platform.logIn(platform.browser(), url, 'auditor');
  const root = parse(page.text);
  const rows = root
    .querySelectorAll('.audit-entries tbody tr')
    .map((row) => row.querySelectorAll('td').map(({ text }) => text));
  return { ...page, root, rows };
}

describe('an auditor', () => {
  it('sees every function’s number of entries by day, verified', async () => {
    const { root, status } = await read('');
    expect(status).toBe(200);
    expect(root.querySelector('[role=status]')?.text).toContain('すべて書かれたときのままです');
    const row = root.querySelector('.audit-week tbody tr');
    expect(row?.querySelectorAll('td').map(({ text }) => text)).toEqual([
      '5件',
      '0件',
      '0件',
      '0件',
      '0件',
      '0件',
    ]);
  });

  it('reads who did what with which outcome, and who left', async () => {
    const { rows } = await read(`/analysis?day=${day}`);
    expect(rows.map(([, ...cells]) => cells).slice(0, 4)).toEqual([
      ['letters', 'ログイン', '実行', 'office'],
      ['letters', '画面の利用', '拒否', 'GET /surveys/:survey/kpis'],
      ['viewer', 'ログイン', '実行', 'office'],
      ['viewer', 'ログアウト', '実行', 'office'],
    ]);
  });

  it('narrows the list by outcome, action and person', async () => {
    expect((await read(`/analysis?day=${day}&outcome=denied`)).rows).toHaveLength(1);
    expect((await read(`/analysis?day=${day}&actor=viewer`)).rows).toHaveLength(2);
    const logouts = await read(`/analysis?day=${day}&action=login.logged-out`);
    expect(logouts.rows).toHaveLength(1);
    expect(logouts.root.querySelector('#action option[selected]')?.text).toBe('ログアウト');
  });

  it('leaves a trace of every reading', async () => {
    await read(`/paper?day=${day}`);
    const { rows } = await read(`/administration?day=${day}`);
    expect(rows.at(-2)).toEqual([
      expect.any(String),
      'auditor',
      '監査記録の閲覧',
      '実行',
      `paper ${day}`,
    ]);
  });

  it('is told the function and the entry that somebody changed, on both pages', async () => {
    await platform.storage.db.send(
      new UpdateCommand({
        TableName: platform.storage.tables.audit,
        Key: { pk: `analysis#${day}`, sk: '000002' },
        UpdateExpression: 'SET outcome = :done',
        ExpressionAttributeValues: { ':done': 'done' },
      }),
    );
    const week = await read('');
    expect(week.root.querySelector('[role=alert]')?.text).toContain(
      '「集計・ログイン」の記録は、つながりが切れています',
    );
    expect(week.root.querySelector('.audit-broken')?.text).toContain('切れています');
    const chain = await read(`/analysis?day=${day}`);
    expect(chain.root.querySelector('[role=alert]')?.text).toContain(
      '記録 2 の内容が、書かれたあとに変えられています',
    );
    expect(chain.root.querySelector('.audit-broken-row th')?.text).toBe('2ここで切れています');
  });

  it('is told that entries are missing at the end once a head was kept of them', async () => {
    const chain = { duty: 'administration', day };
    const found = await platform.trail.entries.list(chain);
    const last = found.at(-1)?.link;
    if (!last) throw new Error('no entry');
    await platform.trail.heads.keep({ ...chain, number: last.number, hash: last.hash });
    for (const number of [last.number, last.number - 1]) {
      await platform.storage.db.send(
        new DeleteCommand({
          TableName: platform.storage.tables.audit,
          Key: { pk: `administration#${day}`, sk: String(number).padStart(6, '0') },
        }),
      );
    }
    const { root } = await read('');
    expect(
      root
        .querySelectorAll('[role=alert]')
        .map(({ text }) => text)
        .join(),
    ).toContain(`記録 ${last.number - 1} から後ろがありません`);
  });

  it.each(AUDITED_DUTY_NAMES)('opens the day of %s', async (duty) => {
    const { root, status } = await read(`/${duty}?day=${day}`);
    expect(status).toBe(200);
    expect(root.querySelector('h1')?.text).toContain(AUDITED_DUTIES[duty]);
  });

  it.each(['/nothing', '/analysis', '/analysis?day=yesterday'])(
    'finds no chain at %s',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});

describe('anybody else', () => {
  it.each(['administrator', 'viewer', 'paper'])('%s reads none of it', async (role) => {
    const url = `${platform.analysis}/administration/audit`;
    expect((await platform.logIn(platform.browser(), url, role)).status).toBe(403);
  });
});
