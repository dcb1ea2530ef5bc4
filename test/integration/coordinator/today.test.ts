import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ALSO_FIRST,
  contactingDesk,
  type Desk,
  expectNobodyNamed,
  FIRST,
  firstAskedToBeLeftAlone,
  pathOf,
  SECOND,
  THIRD,
} from './contacting-people.ts';
import { entriesOf, SURVEY } from './coordinator-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await contactingDesk(FIRST, SECOND, THIRD, ALSO_FIRST);
  await firstAskedToBeLeftAlone(desk);
});
afterAll(() => desk?.platform.stop());

describe('today', () => {
  it('shows whoever was newly assigned, and leads from one to the next with details open', async () => {
    const list = await desk.open('shakyo', '/today');
    expect(list.text).toContain(pathOf(SECOND));
    expect(list.text).toContain('まだ連絡していません');
    expect(list.text).not.toContain(pathOf(FIRST));
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

it('neither the log nor the trail names anybody', () => expectNobodyNamed(desk));
