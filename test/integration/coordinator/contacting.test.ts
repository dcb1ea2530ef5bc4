import { parse } from 'node-html-parser';
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
  THIRD,
} from './contacting-people.ts';
import { entriesOf, SURVEY, today } from './coordinator-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await contactingDesk(FIRST, THIRD, ALSO_FIRST);
});
afterAll(() => desk?.platform.stop());

describe('a person’s details', () => {
  it('stay closed until a purpose is chosen', async () => {
    const card = await desk.open('shakyo', pathOf(FIRST));
    expect(card.text).toContain('何のために開きますか');
    expect(card.text).toContain('（見本）公園の手入れ');
    expect(card.text).not.toContain('見本 一号');
    expect(card.text).not.toContain('tel:');
  });

  it('open for a purpose, which stands in the trail, with the ways the person allowed', async () => {
    const card = await desk.open('shakyo', `${pathOf(FIRST)}?purpose=introduce`);
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
    const followUp = await desk.open('shakyo', `${pathOf(FIRST)}?purpose=follow-up`);
    expect(followUp.text).toContain('まだこの方に連絡した記録がない');
    const other = await desk.open('shakyo', `${pathOf(FIRST)}?purpose=advertise`);
    for (const page of [followUp, other]) expect(page.text).not.toContain('見本 一号');
  });

  it('do not open where they were moved to another contact', async () => {
    const page = await desk.open('shakyo', `${pathOf(THIRD)}?purpose=introduce`);
    expect(page.status).toBe(500);
    expect(page.text).toContain('連絡先を開けませんでした');
    expect(page.text).not.toContain('見本 二号');
  });
});

describe('what to call about', () => {
  it('is the activity somebody was assigned for, once, with the reasons that speak for it', async () => {
    const fits = async () => {
      const card = await desk.open('shakyo', pathOf(ALSO_FIRST));
      return parse(card.text).querySelector('section[aria-labelledby=fits]')?.text ?? '';
    };
    expect(await fits()).toContain('希望に合う活動：（見本）公園の手入れ');
    await desk.post('coordinator', `${pathOf(ALSO_FIRST)}/assign`, { to: 'shakyo park' });
    expect(await fits()).toContain('割り当てのときに決めた活動：（見本）公園の手入れ');
    expect(await fits()).toContain('「環境・緑」を希望');
    expect(await fits()).not.toContain('希望に合う活動');
  });
});

describe('the log of contacts', () => {
  it('keeps what was typed when something is wrong', async () => {
    const refused = await recordAs(desk, 'shakyo', FIRST, 'considering', {
      note: '（見本）夕方がよい',
      followUpOn: '2020-01-01',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('明日以降にしてください');
    expect(refused.text).toContain('（見本）夕方がよい');
    expect((await desk.people.get({ survey: SURVEY, contactId: FIRST })).events).toEqual([]);
  });

  it('tells other organisations the outcome and the day, and nothing of the note', async () => {
    await recordAs(desk, 'shakyo', FIRST, 'considering', {
      note: '（見本）夕方がよい',
      activity: 'park',
    });
    const own = await desk.open('shakyo', pathOf(FIRST));
    expect(own.text).toContain('（見本）夕方がよい');
    const last = (text: string) => parse(text).querySelector('.call-last')?.text ?? '';
    expect(last(own.text)).toMatch(/前回.*（見本）社協「検討中」（電話）（見本）夕方がよい/);
    const others = await desk.open('centre', pathOf(FIRST));
    expect(others.text).toContain('検討中');
    expect(last(others.text)).toMatch(/前回.*（見本）社協「検討中」 *これまでの連絡（1回）/);
    expect(others.text).toContain('（見本）社協');
    expect(others.text).not.toContain('夕方がよい');
    expect((await desk.open('coordinator', pathOf(FIRST))).text).toContain('夕方がよい');
  });

  it('takes no entry over what somebody recorded in between', async () => {
    const stale = await desk.post('centre', `${pathOf(FIRST)}/record`, {
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
    const page = await desk.open('centre', `${pathOf(FIRST)}?purpose=introduce`);
    expect(page.text).toContain('ほかの案内を検討中です');
    expect(page.text).not.toContain('tel:');
    expect((await desk.open('centre', '/today')).text).not.toContain(pathOf(FIRST));
  });

  it('counts two opt-ins together once a coordinator saw that they are one person’s', async () => {
    const before = await desk.open('centre', `${pathOf(ALSO_FIRST)}?purpose=introduce`);
    expect(before.text).toContain('tel:');
    const wrong = await desk.post('centre', `${pathOf(ALSO_FIRST)}/same-person`, {
      other: 'FFF-FFF',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="FFF-FFF"');
    await desk.post('centre', `${pathOf(ALSO_FIRST)}/same-person`, { other: '0a1-b2c' });
    const after = await desk.open('centre', `${pathOf(ALSO_FIRST)}?purpose=introduce`);
    expect(after.text).toContain('ほかの案内を検討中です');
    expect(after.text).not.toContain('tel:');
  });
});

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
