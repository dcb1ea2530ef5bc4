import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MailRefused } from '../../../shared/mail/mail.ts';
import { addDays } from '../../../shared/response/day.ts';
import type { Visit } from '../login/browser.ts';
import { htmlFaults } from '../resident/html-faults.ts';
import { coordinatorDesk, entriesOf, SURVEY, today } from './coordinator-desk.ts';

let desk: Awaited<ReturnType<typeof coordinatorDesk>>;
const path = (contactId: string) => `/surveys/${SURVEY}/contacts/${contactId}`;
const [FIRST, SECOND, THIRD, ALSO_FIRST, ENGLISH, MAILED] = [
  '0a1b2c000001',
  '1d4e5f000002',
  '2f8e7d000003',
  '3a1b2c000004',
  '4d4e5f000005',
  '6a1b2c000007',
] as const;

beforeAll(async () => {
  desk = await coordinatorDesk();
  const both = ['shakyo', 'volunteer_centre'];
  await desk.optIn(FIRST, both, { name: '=見本 一号' });
  const skills = ['physical_work', 'driving'];
  await desk.optIn(SECOND, both, { name: '見本 二号' }, SECOND, ['environment'], skills);
  await desk.optIn(THIRD, both, { name: '見本 三号' }, SECOND);
  await desk.optIn(ALSO_FIRST, both, { name: '見本 一号' });
  await desk.optIn(ENGLISH, both, { name: 'Mihon 5', language: 'en', email: 'm5@example.jp' });
  for (const id of [FIRST, SECOND, THIRD, ALSO_FIRST, ENGLISH]) {
    for (const to of ['shakyo', 'volunteer_centre']) {
      await desk.post('coordinator', `${path(id)}/assign`, { to });
    }
  }
});
afterAll(() => desk?.platform.stop());

/** Records an outcome as somebody would who just opened the page. */
async function record(who: string, id: string, outcome: string, more: Record<string, string> = {}) {
  const entries = entriesOf(await desk.open(who, path(id)));
  return desk.post(who, `${path(id)}/record`, { entries, outcome, ...more });
}

describe('a person’s details', () => {
  it('stay closed until a purpose is chosen', async () => {
    const card = await desk.open('shakyo', path(FIRST));
    expect(card.text).toContain('何のために開きますか');
    expect(card.text).toContain('（見本）公園の手入れ');
    expect(card.text).not.toContain('見本 一号');
    expect(card.text).not.toContain('tel:');
  });

  it('open for a purpose, which stands in the trail, with the ways the person allowed', async () => {
    const card = await desk.open('shakyo', `${path(FIRST)}?purpose=introduce`);
    expect(card.text).toContain('=見本 一号');
    expect(card.text).toContain('href="tel:09000000000"');
    expect(card.text).toContain('href="mailto:mihon%2B1@example.jp"');
    expect(card.headers.get('cache-control')).toBe('no-store');
    expect((await desk.trail()).at(-1)).toMatchObject({
      actor: 'shakyo',
      action: 'coordinator.contact-opened',
      outcome: 'done',
      target: expect.stringMatching(/^kiyose-2026 [0-9a-f]{16} introduce$/),
    });
  });

  it('do not open as a follow-up of what never was, nor for a purpose nobody agreed to', async () => {
    const followUp = await desk.open('shakyo', `${path(FIRST)}?purpose=follow-up`);
    expect(followUp.text).toContain('まだこの方に連絡した記録がない');
    const other = await desk.open('shakyo', `${path(FIRST)}?purpose=advertise`);
    for (const page of [followUp, other]) expect(page.text).not.toContain('見本 一号');
  });

  it('do not open where they were moved to another contact', async () => {
    const page = await desk.open('shakyo', `${path(THIRD)}?purpose=introduce`);
    expect(page.status).toBe(500);
    expect(page.text).toContain('連絡先を開けませんでした');
    expect(page.text).not.toContain('見本 二号');
  });
});

describe('the log of contacts', () => {
  it('keeps what was typed when something is wrong', async () => {
    const refused = await record('shakyo', FIRST, 'considering', {
      note: '（見本）夕方がよい',
      followUpOn: '2020-01-01',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('明日以降にしてください');
    expect(refused.text).toContain('（見本）夕方がよい');
    expect((await desk.people.get({ survey: SURVEY, contactId: FIRST })).events).toEqual([]);
  });

  it('tells other organisations the outcome and the day, and nothing of the note', async () => {
    await record('shakyo', FIRST, 'considering', { note: '（見本）夕方がよい', activity: 'park' });
    const own = await desk.open('shakyo', path(FIRST));
    expect(own.text).toContain('（見本）夕方がよい');
    const others = await desk.open('centre', path(FIRST));
    expect(others.text).toContain('検討中');
    expect(others.text).toContain('（見本）社協');
    expect(others.text).not.toContain('夕方がよい');
    expect((await desk.open('coordinator', path(FIRST))).text).toContain('夕方がよい');
  });

  it('takes no entry over what somebody recorded in between', async () => {
    const stale = await desk.post('centre', `${path(FIRST)}/record`, {
      entries: '0',
      outcome: 'declined',
      note: '（見本）',
    });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('ほかの方が連絡を記録しました');
    expect((await desk.people.get({ survey: SURVEY, contactId: FIRST })).events).toHaveLength(1);
  });
});

describe('how often one person is asked', () => {
  it('is limited across organisations, and the page says from when', async () => {
    const page = await desk.open('centre', `${path(FIRST)}?purpose=introduce`);
    expect(page.text).toContain('ほかの案内を検討中です');
    expect(page.text).not.toContain('tel:');
    expect((await desk.open('centre', '/today')).text).not.toContain(path(FIRST));
  });

  it('counts two opt-ins together once a coordinator saw that they are one person’s', async () => {
    const before = await desk.open('centre', `${path(ALSO_FIRST)}?purpose=introduce`);
    expect(before.text).toContain('tel:');
    const wrong = await desk.post('centre', `${path(ALSO_FIRST)}/same-person`, {
      other: 'FFF-FFF',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="FFF-FFF"');
    await desk.post('centre', `${path(ALSO_FIRST)}/same-person`, { other: '0a1-b2c' });
    const after = await desk.open('centre', `${path(ALSO_FIRST)}?purpose=introduce`);
    expect(after.text).toContain('ほかの案内を検討中です');
    expect(after.text).not.toContain('tel:');
  });
});

describe('連絡不要', () => {
  it('is asked for once more, and then holds at once everywhere, for every opt-in of the person', async () => {
    const sure = await record('shakyo', FIRST, 'stop', { note: '（見本）' });
    expect(sure.text).toContain('連絡不要にしますか');
    expect((await desk.open('centre', path(FIRST))).status).toBe(200);
    await record('shakyo', FIRST, 'stop', { sure: 'yes' });
    for (const who of ['shakyo', 'centre']) {
      for (const id of [FIRST, ALSO_FIRST]) {
        expect((await desk.open(who, `${path(id)}?purpose=reply`)).status).toBe(404);
      }
      expect((await desk.open(who, '/')).text).not.toContain(path(FIRST));
    }
  });

  it('leaves the city a card without details, and nobody to assign', async () => {
    const card = await desk.open('coordinator', `${path(FIRST)}?purpose=reply`);
    expect(card.text).toContain('連絡不要の申し出があります');
    expect(card.text).not.toContain('見本 一号');
    const refused = await desk.post('coordinator', `${path(FIRST)}/assign`, { to: 'shakyo' });
    expect(refused.text).toContain('連絡不要の申し出があります');
    const mail = await desk.post('coordinator', `${path(FIRST)}/mail`, {
      activity: 'park',
      answerTo: '見本',
      step: 'send',
    });
    expect(mail.status).toBe(422);
    expect(await desk.platform.mailer.outbox?.()).toEqual([]);
  });
});

describe('a mail', () => {
  const answerTo = '（見本）係 042-000-0000';
  const outbox = async () => (await desk.platform.mailer.outbox?.()) ?? [];
  const eventsOf = async (contactId: string) =>
    (await desk.people.get({ survey: SURVEY, contactId })).events;
  /** Looks at the text and presses the button below it. */
  async function mail(who: string, id: string) {
    const fields = { activity: 'park', answerTo };
    const preview = await desk.post(who, `${path(id)}/mail`, fields);
    const entries = entriesOf(preview);
    return desk.post(who, `${path(id)}/mail`, { ...fields, entries, step: 'send' });
  }

  it('is looked at first, in the language of the consent, and sent with a link that stops', async () => {
    const empty = await desk.post('shakyo', `${path(ENGLISH)}/mail`, { activity: 'park' });
    expect(empty.text).toContain('お返事の宛先を');
    const fields = { activity: 'park', answerTo };
    const preview = await desk.post('shakyo', `${path(ENGLISH)}/mail`, fields);
    expect(preview.text).toContain('Dear Mihon 5');
    expect(await outbox()).toEqual([]);
    const press = { ...fields, entries: entriesOf(preview), step: 'send' };
    const sent = await desk.post('shakyo', `${path(ENGLISH)}/mail`, press);
    expect(sent.text).toContain('メールは送りました');
    const [kept] = await outbox();
    expect(kept).toMatchObject({ to: 'm5@example.jp' });
    expect(kept?.text).toContain(answerTo);
    expect(kept?.stopAddress).toMatch(/^http:\/\/localhost:3000\/my-contact\/stop\?token=/);
    expect(await eventsOf(ENGLISH)).toMatchObject([
      { way: 'email', outcome: 'considering', mail: 'sent', on: today() },
    ]);

    const twice = await desk.post('shakyo', `${path(ENGLISH)}/mail`, press);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('メールは送っていません');
    expect(await outbox()).toHaveLength(1);
  });

  it('is not sent to whoever another organisation is waiting for', async () => {
    const refused = await mail('centre', ENGLISH);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('検討中');
    expect(await outbox()).toHaveLength(1);
  });

  it('that was not taken is said not to be sent, asked for nothing, and may go again', async () => {
    await desk.optIn(MAILED, ['shakyo', 'volunteer_centre'], { email: 'm7@example.jp' });
    await desk.post('coordinator', `${path(MAILED)}/assign`, { to: 'shakyo' });
    // Where answers go was typed for the mail before.
    expect((await desk.open('shakyo', `${path(MAILED)}/mail`)).text).toContain(answerTo);
    vi.spyOn(desk.platform.mailer, 'send').mockRejectedValueOnce(new MailRefused('full'));
    const failed = await mail('shakyo', MAILED);
    expect(failed.status).toBe(422);
    expect(failed.text).toContain('メールを送れませんでした');
    expect(await eventsOf(MAILED)).toMatchObject([{ outcome: 'unreached', mail: 'failed' }]);
    expect((await desk.open('shakyo', '/today')).text).toContain('メールを送れませんでした');
  });

  it('of which nobody knows is never sent again before a person found out', async () => {
    const sending = vi.spyOn(desk.platform.mailer, 'send');
    sending.mockRejectedValueOnce(new Error('no answer in time'));
    const unknown = await mail('shakyo', MAILED);
    expect(unknown.text).toContain('メールが送れたか分かりません');
    expect(unknown.text).not.toContain('送りました');
    expect(await eventsOf(MAILED)).toMatchObject([{ mail: 'failed' }, { mail: 'sending' }]);
    expect((await mail('shakyo', MAILED)).status).toBe(422);
    expect(sending.mock.results).toHaveLength(1);
    expect((await desk.open('shakyo', '/today')).text).toContain('メールが送れたか分かりません');

    await desk.post('coordinator', `${path(MAILED)}/assign`, { to: 'volunteer_centre' });
    const others = await desk.open('centre', path(MAILED));
    expect(others.text).toContain('不明');
    expect(others.text).not.toContain('メールが送れたか');
    const settle = `${path(MAILED)}/mail/settle`;
    expect((await desk.post('centre', settle, { number: '2', became: 'sent' })).status).toBe(422);
    await desk.post('coordinator', `${path(MAILED)}/unassign`, {
      organisation: 'volunteer_centre',
    });
    const other = await desk.post('shakyo', settle, { number: '1', became: 'failed' });
    expect(other.status).toBe(422);
    await desk.post('shakyo', settle, { number: '2', became: 'failed' });
    expect(await eventsOf(MAILED)).toMatchObject([{ mail: 'failed' }, { mail: 'failed' }]);
    expect((await desk.trail()).at(-1)).toMatchObject({
      action: 'coordinator.mail-settled',
      target: expect.stringMatching(/ failed$/),
    });
    expect((await mail('shakyo', MAILED)).text).toContain('メールは送りました');
    expect((await outbox()).map(({ to }) => to)).toEqual(['m7@example.jp', 'm5@example.jp']);
    sending.mockRestore();
  });

  it('stands in the outbox of the city, where none leaves the machine', async () => {
    expect((await desk.open('coordinator', '/outbox')).text).toContain('m5@example.jp');
    expect((await desk.open('shakyo', '/outbox')).status).toBe(403);
  });
});

describe('today', () => {
  it('shows whoever was newly assigned, and leads from one to the next with details open', async () => {
    const list = await desk.open('shakyo', '/today');
    expect(list.text).toContain(path(SECOND));
    expect(list.text).toContain('まだ連絡していません');
    expect(list.text).not.toContain(path(FIRST));
    const turns = [...list.text.matchAll(/href="(\/surveys\/[^"?]+)\?run=today"/g)].map(
      ([, to]) => to,
    );
    expect(turns).toHaveLength(2);
    const card = await desk.open('shakyo', `${turns[0]}?run=today&purpose=introduce`);
    const next = await desk.post('shakyo', `${turns[0]}/record?run=today&purpose=introduce`, {
      entries: entriesOf(card),
      outcome: 'unreached',
    });
    expect(next.url).toContain(`${turns[1]}?run=today&purpose=introduce`);
    expect(next.text).toContain('「つながらない」</strong>で記録しました');
    expect(next.text).toContain('あと1人');
    // Lots are drawn anew each day; one of the two has details that do not open.
    expect(card.text + next.text).toContain('見本 二号');
    expect((await desk.open('shakyo', '/today')).text).not.toContain(String(turns[0]));
  });

  it('lets whoever pressed a wrong outcome take it back at once, and nobody else', async () => {
    const before = (await desk.open('shakyo', '/today')).text;
    const [, turn] = /href="(\/surveys\/[^"?]+)\?run=today"/.exec(before) ?? [];
    const contactId = turn?.split('/').at(-1) ?? '';
    const run = '?run=today&purpose=introduce';
    const entries = entriesOf(await desk.open('shakyo', `${turn}${run}`));
    const wrong = await desk.post('shakyo', `${turn}/record${run}`, {
      entries,
      outcome: 'declined',
    });
    expect(wrong.text).toContain('これで終わりです');
    expect(wrong.text).toContain(`action="${turn}/take-back`);
    for (const who of ['centre', 'coordinator']) {
      expect((await desk.post(who, `${turn}/take-back`, { number: '1' })).status).toBe(422);
    }
    const again = await desk.post('shakyo', `${turn}/take-back${run}`, { number: '1' });
    expect(again.url).toContain(`${turn}${run}`);
    expect(again.text).toContain('記録を取り消しました');
    expect((await desk.people.get({ survey: SURVEY, contactId })).events).toEqual([]);
    expect((await desk.trail()).map(({ action }) => action)).toContain(
      'coordinator.contact-taken-back',
    );
    expect((await desk.post('shakyo', `${turn}/take-back`, { number: '1' })).status).toBe(422);
  });

  it('prints a list to telephone from, with its day, who uses it and how to handle it', async () => {
    const sheet = await desk.post('centre', '/today/phone-list');
    expect(sheet.text).toContain('（見本）センター');
    expect(sheet.text).toContain('取扱注意');
    expect(sheet.text).toContain('見本 二号');
    expect(sheet.text).toContain('090-0000-0000');
    expect(sheet.text).toContain('できること：力仕事・体を動かす作業');
    expect(sheet.text).not.toContain('車の運転');
    expect(sheet.text).not.toContain('見本 一号');
    expect((await desk.trail()).at(-1)).toMatchObject({
      action: 'coordinator.contact-opened',
      target: expect.stringMatching(/^kiyose-2026 phone-list( [0-9a-f]{16})+$/),
    });
  });
});

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
    await desk.post('coordinator', `${path('5a1b2c000006')}/assign`, { to: 'shakyo park' });
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
  const card = path(SECOND);
  const entries = entriesOf(await desk.open('shakyo', card));
  const mail = { activity: 'park', answerTo: '見本' };
  const forms: readonly [who: string, path: string, fields: Record<string, string>][] = [
    ['shakyo', `${card}/record`, { entries, followUpOn: '1', on: '1', note: 'あ'.repeat(501) }],
    ['shakyo', `${card}/record`, { entries, outcome: 'stop' }],
    ['shakyo', `${card}/take-back`, { number: '99' }],
    ['shakyo', `${card}/same-person`, { other: 'FFF-FFF' }],
    ['shakyo', `${path(MAILED)}/mail`, { activity: 'park' }],
    ['shakyo', `${path(MAILED)}/mail`, mail],
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
    ['shakyo', `${path(MAILED)}?before=${SURVEY}+${MAILED}`],
    ['shakyo', `/today?stopped=yes&done=finished&purpose=introduce`],
    ['shakyo', '/activities/park/people'],
    ['shakyo', '/nowhere'],
    ...['/', path(FIRST), '/assign?organisation=shakyo', '/hand-over', '/organisations'].map(
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
    const card = await desk.open('shakyo', `${path(SECOND)}?purpose=reply`);
    expect(card.text).toContain('（見本）災害対応');
    expect(card.text).not.toContain('見本 二号');
    const file = await desk.open('coordinator', `/surveys/${SURVEY}/contacts.csv?purpose=reply`);
    expect(file.text).not.toContain('見本 二号');
    expect((await desk.post('centre', '/today/phone-list')).text).not.toContain('見本 二号');
    expect((await desk.open('coordinator', '/hand-over.csv?organisation=shakyo')).status).toBe(409);

    expect((await desk.post('coordinator', '/pause/lift', { reason: '' })).status).toBe(422);
    await desk.post('coordinator', '/pause/lift', { reason: '（見本）訓練の終了' });
    const again = await desk.open('shakyo', `${path(SECOND)}?purpose=reply`);
    expect(again.text).toContain('見本 二号');
  });
});

it('neither the log nor the trail names anybody', async () => {
  const said = JSON.stringify([desk.platform.events, await desk.trail()]);
  for (const secret of ['見本 一号', '見本 二号', '0900', 'm5@', FIRST, SECOND]) {
    expect(said).not.toContain(secret);
  }
});

describe('連絡不要 that the person did not mean', () => {
  const lift = async (who: string, fields: Record<string, string>) => {
    const card = await desk.open('coordinator', path(FIRST));
    return desk.post(who, `${path(FIRST)}/lift-stop`, { entries: entriesOf(card), ...fields });
  };
  const marks = async () =>
    Promise.all(
      [FIRST, ALSO_FIRST].map(
        async (contactId) => (await desk.people.get({ survey: SURVEY, contactId })).stop?.by,
      ),
    );

  it('stays without a reason, for an organisation, and over what was recorded meanwhile', async () => {
    const before = await marks();
    const without = await lift('coordinator', {});
    expect(without.status).toBe(422);
    expect(without.text).toContain('連絡不要を取り消す理由を選んでください');
    expect((await lift('shakyo', { reason: 'mistake' })).status).toBe(404);
    const stale = await lift('coordinator', { reason: 'mistake', entries: '0' });
    expect(stale.text).toContain('記録が変わったため、取り消していません');
    expect(await marks()).toEqual(before);
    expect(before).toEqual(['shakyo', 'shakyo']);
  });

  it('is lifted by the city on every opt-in, and stands in the log and in the trail', async () => {
    const done = await lift('coordinator', { reason: 'mistake' });
    expect(done.text).toContain('連絡不要を取り消しました');
    expect(done.text).toContain('ご本人は「連絡不要」とおっしゃっていない');
    expect(await marks()).toEqual([undefined, undefined]);
    expect((await desk.trail()).find(({ action }) => action === 'coordinator.stop-lifted')).toEqual(
      expect.objectContaining({
        actor: 'coordinator',
        target: expect.stringMatching(/^kiyose-2026 [0-9a-f]{16} mistake$/),
      }),
    );
    const own = await desk.open('shakyo', path(FIRST));
    expect(own.text).toContain('連絡不要の取り消し');
    expect(own.text).not.toContain('とおっしゃっていない');
    const follow = await desk.open('coordinator', `${path(FIRST)}?purpose=follow-up`);
    expect(follow.text).toContain('まだこの方に連絡した記録がない');
  });

  it('is not lifted here once the person stopped contact by themselves', async () => {
    const person = { survey: SURVEY, contactId: ALSO_FIRST };
    await desk.people.stop(person, { since: today(), by: 'person' }, addDays(today(), 300));
    const card = await desk.open('coordinator', path(FIRST));
    expect(card.text).toContain('ご本人がご自分で止めた');
    expect(card.text).toContain(`href="/counter/${SURVEY}/${FIRST}"`);
    const refused = await lift('coordinator', { reason: 'own-wish', entries: '3' });
    expect(refused.status).toBe(422);
    expect(await marks()).toEqual([undefined, 'person']);
  });
});
