import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '../login/browser.ts';
import { htmlFaults } from '../resident/html-faults.ts';
import {
  ALSO_FIRST,
  contactingDesk,
  type Desk,
  ENGLISH,
  expectNobodyNamed,
  FIRST,
  firstAskedToBeLeftAlone,
  MAILED,
  mailAs,
  pathOf,
  recordAs,
  SECOND,
  THIRD,
} from './contacting-people.ts';
import { entriesOf, SURVEY } from './coordinator-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await contactingDesk(FIRST, SECOND, THIRD, ALSO_FIRST, ENGLISH);
  await firstAskedToBeLeftAlone(desk);
  await recordAs(desk, 'shakyo', ENGLISH, 'considering');
});
afterAll(() => desk?.platform.stop());

describe('files', () => {
  it('hold only people a coordinator may see, and details only for a purpose', async () => {
    expect((await desk.open('shakyo', `/surveys/${SURVEY}/contacts.csv`)).status).toBe(422);
    const file = await desk.open('centre', `/surveys/${SURVEY}/contacts.csv?purpose=introduce`);
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse<Record<string, string>>(file.text, { columns: true, bom: true });
    expect(rows.map((row) => row.整理番号)).toEqual(['1D4-E5F', '2F8-E7D', '4D4-E5F']);
    expect(rows.map((row) => row.氏名)).toEqual(['見本 二号', '', '']);
    expect(rows[1]?.備考).toContain('開けませんでした');
    expect(rows[2]?.備考).toContain('検討中');
  });

  it('for an organisation name their recipient and purpose in every row, and guard formulas', async () => {
    const [sixth, name] = ['5a1b2c000006', '=見本 六号'];
    await desk.optIn(sixth, ['shakyo'], { name }, sixth, ['environment'], ['driving', 'media']);
    await desk.post('coordinator', `${pathOf('5a1b2c000006')}/assign`, { to: 'shakyo park' });
    const file = await desk.open('coordinator', '/hand-over.csv?organisation=shakyo');
    expect(file.text).toContain('\r\n');
    const rows = parse<Record<string, string>>(file.text, { columns: true, bom: true });
    expect(rows.find((row) => row.整理番号 === '5A1-B2C')).toMatchObject({
      提供先: '（見本）社協',
      利用目的: '地域活動・ボランティアのご案内のための連絡',
      氏名: "'=見本 六号",
      'できること・得意なこと': '車の運転、写真・文章・デザイン・SNS',
      ご案内する活動: '（見本）公園の手入れ',
    });
    expect(rows.map((row) => row.整理番号)).not.toContain('0A1-B2C');
    expect(file.text).not.toContain('夕方がよい');
    const disposition = decodeURIComponent(file.headers.get('content-disposition') ?? '');
    expect(disposition).toContain('提供_（見本）社協');
    expect((await desk.trail()).map(({ action }) => action)).toContain('coordinator.handed-over');
  });
});

it('every page is valid HTML, those that say what went wrong too', async () => {
  await desk.optIn(MAILED, ['shakyo', 'volunteer_centre'], { email: 'm7@example.jp' });
  await desk.post('coordinator', `${pathOf(MAILED)}/assign`, { to: 'shakyo' });
  await mailAs(desk, 'shakyo', MAILED, '見本');
  const card = pathOf(SECOND);
  const entries = entriesOf(await desk.open('shakyo', card));
  const mail = { activity: 'park', answerTo: '見本' };
  const forms: readonly [who: string, path: string, fields: Record<string, string>][] = [
    ['shakyo', `${card}/record`, { entries, followUpOn: '1', on: '1', note: 'あ'.repeat(501) }],
    ['shakyo', `${card}/record`, { entries, outcome: 'stop' }],
    ['shakyo', `${card}/take-back`, { number: '99' }],
    ['shakyo', `${card}/same-person`, { other: 'FFF-FFF' }],
    ['shakyo', `${pathOf(MAILED)}/mail`, { activity: 'park' }],
    ['shakyo', `${pathOf(MAILED)}/mail`, mail],
    ['shakyo', '/today/phone-list', {}],
    ['shakyo', '/activities/new', {}],
    ['coordinator', '/assign', { organisation: 'volunteer_centre' }],
    ['coordinator', '/organisations/new', {}],
    ['coordinator', '/pause/begin', { reason: '' }],
  ];
  const addresses: readonly [who: string, path: string][] = [
    ...['/', '/today', card, `${card}?run=today&purpose=introduce`, '/activities'].map(
      (page) => ['shakyo', page] as [string, string],
    ),
    ['shakyo', `${pathOf(MAILED)}?before=${SURVEY}+${MAILED}`],
    ['shakyo', `/today?stopped=yes&done=finished&purpose=introduce`],
    ['shakyo', '/activities/park/people'],
    ['shakyo', '/nowhere'],
    ...['/', pathOf(FIRST), '/assign?organisation=shakyo', '/hand-over', '/organisations'].map(
      (page) => ['coordinator', page] as [string, string],
    ),
    ...['/organisations/shakyo', '/pause', '/outbox'].map(
      (page) => ['coordinator', page] as [string, string],
    ),
  ];
  const faults: string[] = [];
  const look = async (name: string, { status, text }: Visit) => {
    if (status >= 500) faults.push(`${name}: ${status}`);
    faults.push(...(await htmlFaults(name, text)));
  };
  for (const [who, page] of addresses) await look(page, await desk.open(who, page));
  for (const [who, to, fields] of forms) await look(to, await desk.post(who, to, fields));
  await look('import', await desk.upload('shakyo', '/activities/check', 'a,b\r\n1,2'));
  expect(faults).toEqual([]);
});

describe('a pause of the whole city', () => {
  it('closes every way to reach people with one press, and one more opens them again', async () => {
    const paused = await desk.post('coordinator', '/pause/begin', { reason: '（見本）災害対応' });
    expect(paused.text).toContain('全市一時停止中です');
    const card = await desk.open('shakyo', `${pathOf(SECOND)}?purpose=reply`);
    expect(card.text).toContain('（見本）災害対応');
    expect(card.text).not.toContain('見本 二号');
    const file = await desk.open('coordinator', `/surveys/${SURVEY}/contacts.csv?purpose=reply`);
    expect(file.text).not.toContain('見本 二号');
    expect((await desk.post('centre', '/today/phone-list')).text).not.toContain('見本 二号');
    expect((await desk.open('coordinator', '/hand-over.csv?organisation=shakyo')).status).toBe(409);

    expect((await desk.post('coordinator', '/pause/lift', { reason: '' })).status).toBe(422);
    await desk.post('coordinator', '/pause/lift', { reason: '（見本）訓練の終了' });
    const again = await desk.open('shakyo', `${pathOf(SECOND)}?purpose=reply`);
    expect(again.text).toContain('見本 二号');
  });
});

it('neither the log nor the trail names anybody', () => expectNobodyNamed(desk));
