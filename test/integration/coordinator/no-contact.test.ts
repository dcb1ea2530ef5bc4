import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/response/day.ts';
import {
  ALSO_FIRST,
  contactingDesk,
  type Desk,
  expectNobodyNamed,
  FIRST,
  pathOf,
  recordAs,
} from './contacting-people.ts';
import { entriesOf, SURVEY, today } from './coordinator-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await contactingDesk(FIRST, ALSO_FIRST);
  await recordAs(desk, 'shakyo', FIRST, 'considering', { note: '（見本）夕方がよい' });
  await desk.post('centre', `${pathOf(ALSO_FIRST)}/same-person`, { other: '0a1-b2c' });
});
afterAll(() => desk?.platform.stop());

describe('連絡不要', () => {
  it('is asked for once more, and then holds at once everywhere, for every opt-in of the person', async () => {
    const sure = await recordAs(desk, 'shakyo', FIRST, 'stop', { note: '（見本）' });
    expect(sure.text).toContain('連絡不要にしますか');
    expect((await desk.open('centre', pathOf(FIRST))).status).toBe(200);
    await recordAs(desk, 'shakyo', FIRST, 'stop', { sure: 'yes' });
    for (const who of ['shakyo', 'centre']) {
      for (const id of [FIRST, ALSO_FIRST]) {
        expect((await desk.open(who, `${pathOf(id)}?purpose=reply`)).status).toBe(404);
      }
      expect((await desk.open(who, '/')).text).not.toContain(pathOf(FIRST));
    }
  });

  it('leaves the city a card without details, and nobody to assign', async () => {
    const card = await desk.open('coordinator', `${pathOf(FIRST)}?purpose=reply`);
    expect(card.text).toContain('連絡不要の申し出があります');
    expect(card.text).not.toContain('見本 一号');
    const refused = await desk.post('coordinator', `${pathOf(FIRST)}/assign`, { to: 'shakyo' });
    expect(refused.text).toContain('連絡不要の申し出があります');
    const mail = await desk.post('coordinator', `${pathOf(FIRST)}/mail`, {
      activity: 'park',
      answerTo: '見本',
      step: 'send',
    });
    expect(mail.status).toBe(422);
    expect(await desk.platform.mailer.outbox?.()).toEqual([]);
  });
});

describe('連絡不要 that the person did not mean', () => {
  const lift = async (who: string, fields: Record<string, string>) => {
    const card = await desk.open('coordinator', pathOf(FIRST));
    return desk.post(who, `${pathOf(FIRST)}/lift-stop`, { entries: entriesOf(card), ...fields });
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
    const own = await desk.open('shakyo', pathOf(FIRST));
    expect(own.text).toContain('連絡不要の取り消し');
    expect(own.text).not.toContain('とおっしゃっていない');
    const follow = await desk.open('coordinator', `${pathOf(FIRST)}?purpose=follow-up`);
    expect(follow.text).toContain('まだこの方に連絡した記録がない');
  });

  it('is not lifted here once the person stopped contact by themselves', async () => {
    const person = { survey: SURVEY, contactId: ALSO_FIRST };
    await desk.people.stop(person, { since: today(), by: 'person' }, addDays(today(), 300));
    const card = await desk.open('coordinator', pathOf(FIRST));
    expect(card.text).toContain('ご本人がご自分で止めた');
    expect(card.text).toContain(`href="/counter/${SURVEY}/${FIRST}"`);
    const refused = await lift('coordinator', { reason: 'own-wish', entries: '3' });
    expect(refused.status).toBe(422);
    expect(await marks()).toEqual([undefined, 'person']);
  });
});

it('neither the log nor the trail names anybody', () => expectNobodyNamed(desk));
