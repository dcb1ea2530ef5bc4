import { beforeEach, describe, expect, it } from 'vitest';
import { type AdministrationDesk, administrationDesk } from './administration-desk.ts';

const EDITIONS = '/administration/editions';
const MIHON = `${EDITIONS}/mihon`;
const step = (name: string) => `${MIHON}/steps/${name}`;

let desk: AdministrationDesk;
beforeEach(async () => {
  desk = await administrationDesk();
});

const state = async () => (await desk.editions.get('mihon'))?.edition.state ?? 'draft';
const main = async (path: string) => (await desk.get(path)).page.querySelector('main')?.text ?? '';

describe('the page of editions', () => {
  it('shows each with its state, its dates and the next step as a way to a confirmation', async () => {
    const { page } = await desk.get(EDITIONS);
    const row = page.querySelector('tbody tr');
    expect(row?.text).toContain('準備中');
    expect(row?.text).toContain('2040年11月1日');
    expect(row?.querySelectorAll('td a').map((a) => a.getAttribute('href'))).toEqual([
      step('rehearse'),
    ]);
  });

  it('is for administration alone, and says so on record', async () => {
    const viewers = await administrationDesk(['viewer']);
    for (const path of [
      EDITIONS,
      MIHON,
      step('rehearse'),
      `${MIHON}/dates`,
      `${MIHON}/corrections`,
    ]) {
      expect((await viewers.get(path)).status).toBe(403);
    }
    expect((await viewers.post(step('rehearse'), {})).status).toBe(403);
    expect(viewers.recorded.map(({ outcome }) => outcome)).toContain('denied');
    expect(await viewers.editions.get('mihon')).toBeUndefined();
  });
});

describe('a step', () => {
  it('says what it will do before anything is done', async () => {
    expect(await main(step('rehearse'))).toContain('集計に混ざりません');
    expect(await state()).toBe('draft');
  });

  it('is taken once confirmed, on record before it is stored, and stands in the history', async () => {
    expect(await desk.confirm(step('rehearse'))).toMatchObject({
      status: 303,
      location: `${MIHON}?done=step`,
    });
    expect(await state()).toBe('rehearsal');
    expect(desk.recorded).toEqual([
      {
        actor: 'admin-1',
        action: 'administration.edition-step',
        outcome: 'done',
        target: 'mihon rehearse',
      },
    ]);
    expect(await main(MIHON)).toContain('準備中 → リハーサル中');
  });

  it('in the wrong order is refused, says so, and leaves a denial on record', async () => {
    const { status, page } = await desk.post(step('publish'), { revision: '0' });
    expect(status).toBe(409);
    expect(page.querySelector('[role=alert]')?.text).toContain('いまの状態では');
    expect(desk.recorded.map(({ outcome, target }) => [outcome, target])).toEqual([
      ['denied', 'mihon publish'],
    ]);
    expect(await state()).toBe('draft');
  });

  it('is not taken when someone else was faster', async () => {
    await desk.confirm(step('rehearse'));
    const { page } = await desk.get(step('open'));
    const revision = page.querySelector('[name=revision]')?.getAttribute('value') ?? '';
    await desk.confirm(`${MIHON}/dates`, { closesOn: '2040-11-09' });
    expect((await desk.post(step('open'), { revision })).status).toBe(409);
    expect(await state()).toBe('rehearsal');
  });

  it('that reopens asks for a reason and a last day, and keeps what was typed', async () => {
    for (const name of ['rehearse', 'open', 'close']) await desk.confirm(step(name));
    const { status, page } = await desk.confirm(step('reopen'), { 'closes-on': '2040-11-20' });
    expect(status).toBe(422);
    expect(page.querySelector('#reason-error')?.text).toContain('理由');
    expect(page.querySelector('#closes-on')?.getAttribute('value')).toBe('2040-11-20');
    const typed = { 'closes-on': '2040-11-20', reason: '郵便の遅れのため' };
    expect((await desk.confirm(step('reopen'), typed)).status).toBe(303);
    expect(await main(MIHON)).toContain('郵便の遅れのため');
  });
});

describe('dates', () => {
  it('that promise something else after opening are refused with the reason', async () => {
    for (const name of ['rehearse', 'open']) await desk.confirm(step(name));
    const typed = { answersDeletedOn: '2042-01-01', reason: '都合' };
    const { status, page } = await desk.confirm(`${MIHON}/dates`, typed);
    expect(status).toBe(422);
    expect(page.querySelector('[role=alert]')?.text).toContain('約束した日');
    expect((await desk.editions.get('mihon'))?.edition.dates?.answersDeletedOn).toBe('2041-04-01');
  });
});

describe('the last day of keying paper', () => {
  it('is given with the other dates, not before the closing day, and told on every step', async () => {
    const early = await desk.confirm(`${MIHON}/dates`, { keyedUntil: '2040-11-01' });
    expect(early.status).toBe(422);
    expect(early.page.querySelector('[role=alert]')?.text).toContain('締切日と同じか、それより後');
    await desk.confirm(`${MIHON}/dates`, { keyedUntil: '2040-11-20' });
    expect(await main(MIHON)).toContain('2040年11月20日まで');
    await desk.confirm(step('rehearse'));
    expect(await main(step('open'))).toContain('紙の調査票の受付と入力は、2040年11月20日まで');
  });

  it('can be put off once the edition is closed, and nothing else', async () => {
    for (const name of ['rehearse', 'open', 'close']) await desk.confirm(step(name));
    const { page } = await desk.get(`${MIHON}/dates`);
    const names = page.querySelectorAll('main input:not([type=hidden])').map(({ id }) => id);
    expect(names).toEqual(['keyedUntil', 'reason']);
    await desk.confirm(`${MIHON}/dates`, { keyedUntil: '2040-11-20', reason: '調査票が多いため' });
    expect((await desk.editions.get('mihon'))?.edition.dates?.keyedUntil).toBe('2040-11-20');
    expect(await main(MIHON)).toContain('2040年11月20日まで');
    expect(await main(MIHON)).toContain('調査票が多いため');
  });
});

describe('correcting a text', () => {
  const address = 'pages/living/questions/lives/title';
  const edit = `${MIHON}/corrections/text?${new URLSearchParams({ address, language: 'ja' })}`;

  beforeEach(async () => {
    for (const name of ['rehearse', 'open']) await desk.confirm(step(name));
  });

  it('asks once more before it stores a new version of the words', async () => {
    const typed = { after: '市内にお住まいですか？', reason: '記号の抜け' };
    const asked = await desk.confirm(edit, typed);
    expect(asked.status).toBe(200);
    expect(asked.page.querySelector('main')?.text).toContain('意味が変わっていないことを');
    expect((await desk.editions.get('mihon'))?.edition.corrections).toEqual([]);
    const revision = asked.page.querySelector('[name=revision]')?.getAttribute('value') ?? '';
    const confirmed = { ...typed, address, language: 'ja', revision, confirmed: 'yes' };
    expect((await desk.post(`${MIHON}/corrections/text`, confirmed)).status).toBe(303);
    expect((await desk.editions.get('mihon'))?.edition.corrections).toMatchObject([
      { address, before: '市内にお住まいですか', after: '市内にお住まいですか？', by: 'admin-1' },
    ]);
    expect(await main(MIHON)).toContain('誤字の訂正 1回');
  });

  it('refuses a change of meaning with the rule it breaks, whatever was confirmed', async () => {
    const typed = { after: '市外にお住まいですか', reason: '誤字', confirmed: 'yes' };
    const { status, page } = await desk.confirm(edit, typed);
    expect(status).toBe(422);
    expect(page.querySelector('[role=alert]')?.text).toContain('断絶を宣言');
    expect(page.querySelector('#after')?.text).toBe('市外にお住まいですか');
    expect((await desk.editions.get('mihon'))?.edition.corrections).toEqual([]);
  });
});

describe('deputies', () => {
  const named = {
    role: 'paper',
    deputy: 'person-3',
    deputyName: '見本の代理',
    from: '2040-10-20',
    until: '2040-10-30',
    reason: '担当者の休暇のため',
  };

  it('are named for a period, listed and ended', async () => {
    expect((await desk.post('/administration/deputies', named)).status).toBe(303);
    const { page } = await desk.get('/administration/deputies');
    expect(page.querySelector('tbody')?.text).toContain('代理中');
    const id = page.querySelector('[name=id]')?.getAttribute('value') ?? '';
    await desk.post('/administration/deputies/end', { role: 'paper', id });
    expect(await desk.deputies.ofRole('paper')).toMatchObject([{ endedOn: '2040-10-20' }]);
    expect(desk.recorded.map(({ action }) => action)).toEqual([
      'administration.deputy-named',
      'administration.deputy-ended',
    ]);
  });

  it('are never oneself, nor without a period', async () => {
    const self = await desk.post('/administration/deputies', { ...named, deputy: 'admin-1' });
    expect(self.status).toBe(422);
    const backwards = { ...named, until: '2040-10-19' };
    expect((await desk.post('/administration/deputies', backwards)).status).toBe(422);
    expect(await desk.deputies.ofRole('paper')).toEqual([]);
  });
});
