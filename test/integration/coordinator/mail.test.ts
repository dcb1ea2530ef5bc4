import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MailRefused } from '../../../shared/mail/mail.ts';
import {
  contactingDesk,
  type Desk,
  ENGLISH,
  expectNobodyNamed,
  MAILED,
  mailAs,
  pathOf,
} from './contacting-people.ts';
import { entriesOf, SURVEY, today } from './coordinator-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await contactingDesk(ENGLISH);
});
afterAll(() => desk?.platform.stop());

describe('a mail', () => {
  const answerTo = '（見本）係 042-000-0000';
  const outbox = async () => (await desk.platform.mailer.outbox?.()) ?? [];
  const eventsOf = async (contactId: string) =>
    (await desk.people.get({ survey: SURVEY, contactId })).events;
  const mail = (who: string, id: string) => mailAs(desk, who, id, answerTo);

  it('is looked at first, in the language of the consent, and sent with a link that stops', async () => {
    const empty = await desk.post('shakyo', `${pathOf(ENGLISH)}/mail`, { activity: 'park' });
    expect(empty.text).toContain('お返事の宛先を');
    const fields = { activity: 'park', answerTo };
    const preview = await desk.post('shakyo', `${pathOf(ENGLISH)}/mail`, fields);
    expect(preview.text).toContain('Dear Mihon 5');
    expect(await outbox()).toEqual([]);
    const press = { ...fields, entries: entriesOf(preview), step: 'send' };
    const sent = await desk.post('shakyo', `${pathOf(ENGLISH)}/mail`, press);
    expect(sent.text).toContain('メールは送りました');
    const [kept] = await outbox();
    expect(kept).toMatchObject({ to: 'm5@example.jp' });
    expect(kept?.text).toContain(answerTo);
    expect(kept?.stopAddress).toMatch(/^http:\/\/localhost:3000\/my-contact\/stop\?token=/);
    expect(await eventsOf(ENGLISH)).toMatchObject([
      { way: 'email', outcome: 'considering', mail: 'sent', on: today() },
    ]);

    const twice = await desk.post('shakyo', `${pathOf(ENGLISH)}/mail`, press);
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
    await desk.post('coordinator', `${pathOf(MAILED)}/assign`, { to: 'shakyo' });
    // Where answers go was typed for the mail before.
    expect((await desk.open('shakyo', `${pathOf(MAILED)}/mail`)).text).toContain(answerTo);
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

    await desk.post('coordinator', `${pathOf(MAILED)}/assign`, { to: 'volunteer_centre' });
    const others = await desk.open('centre', pathOf(MAILED));
    expect(others.text).toContain('不明');
    expect(others.text).not.toContain('メールが送れたか');
    const settle = `${pathOf(MAILED)}/mail/settle`;
    expect((await desk.post('centre', settle, { number: '2', became: 'sent' })).status).toBe(422);
    await desk.post('coordinator', `${pathOf(MAILED)}/unassign`, {
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

it('neither the log nor the trail names anybody', () => expectNobodyNamed(desk));
