import { beforeAll, describe, expect, it } from 'vitest';
import { generateCode, printCode } from '../../../shared/invitation/access-code.ts';
import { parseTicketNumber } from '../../../shared/invitation/keying-ticket.ts';
import { itemsIn } from '../storage.ts';
import { EDITION, LETTERS_SURVEY } from './letters-deps.ts';
import { column, type LettersDesk, lettersDesk } from './letters-desk.ts';

let desk: LettersDesk;
let codes: string[];

beforeAll(async () => {
  desk = await lettersDesk('letters', 'reception');
  codes = column(await desk.mailMerge(await desk.issue(6)), 'アクセスコード');
});

const fullWidth = (code: string): string =>
  code.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const tickets = async () =>
  (await itemsIn(desk.storage, 'office')).filter(({ pk }) => String(pk).startsWith('ticket#'));

describe('a return slip', () => {
  it('is taken in by its code in full-width signs, and a ticket is shown large', async () => {
    const page = await desk.get(desk.reception);
    const { location } = await desk.submit(page, { code: fullWidth(codes[0] ?? '').toLowerCase() });
    const ticket = await desk.get(location ?? '');
    const shown = ticket.html.querySelector('.ticket-number')?.textContent ?? '';
    expect(shown).toMatch(/^\d{3} \d{3}$/);
    expect((await tickets()).map(({ sk }) => sk)).toEqual([parseTicketNumber(shown)]);
    expect(await desk.answer(codes[0] ?? '')).toBe('code-used');
    expect((await desk.get(desk.reception)).html.querySelector('.figures dd')?.text).toBe('1枚');
  });

  it('whose code was used on the web is caught, and gets no ticket', async () => {
    await desk.answer(codes[1] ?? '');
    const before = await tickets();
    const page = await desk.submit(await desk.get(desk.reception), { code: codes[1] ?? '' });
    expect(page.status).toBe(409);
    expect(page.text).toContain('この調査票は集計しません');
    expect(page.text).toContain('保管');
    expect(await tickets()).toEqual(before);
  });

  it('gives the same ticket when the button is pressed twice, and one only', async () => {
    const page = await desk.get(desk.reception);
    const [one, other] = await Promise.all([
      desk.submit(page, { code: codes[2] ?? '' }),
      desk.submit(page, { code: codes[2] ?? '' }),
    ]);
    expect(one.location).toMatch(/tickets\/\d{6}$/);
    expect(other.location).toBe(one.location);
  });

  it('of another letter in the same form gets a ticket of its own', async () => {
    const page = await desk.get(desk.reception);
    const first = await desk.submit(page, { code: codes[3] ?? '' });
    const second = await desk.submit(page, { code: codes[4] ?? '' });
    expect(second.location).toMatch(/tickets\/\d{6}$/);
    expect(second.location).not.toBe(first.location);
    // And a used code in that form is not mistaken for a repeated press.
    expect((await desk.submit(page, { code: codes[1] ?? '' })).status).toBe(409);
  });

  it.each([
    ['', '入力してください'],
    ['ABCD', '英数字12文字を、返信票ともう一度見比べてください'],
    ['2222-2222-2222', '要確認'],
  ])('with the code 「%s」 is told what to check', async (code, said) => {
    const page = await desk.submit(await desk.get(desk.reception), { code });
    expect(page.status).toBe(422);
    expect(page.html.querySelector('#code-error')?.textContent).toContain(said);
  });

  it('leaves nothing that joins its code to its ticket, and no time', async () => {
    const invitations = JSON.stringify(await itemsIn(desk.storage, 'invitations'));
    for (const { sk, mac, ...rest } of await tickets()) {
      expect(invitations).not.toContain(String(sk));
      expect(invitations).not.toContain(String(mac));
      expect(rest).toEqual({
        pk: `ticket#${LETTERS_SURVEY}`,
        v: 1,
        stream: 'sampled',
        used: false,
        expiresAt: Date.parse('2041-04-01T00:00:00+09:00') / 1000,
      });
    }
    const recorded = JSON.stringify(desk.login.audit.recorded);
    for (const { sk } of await tickets()) expect(recorded).not.toContain(String(sk));
  });
});

describe('a slip of paper with contact details', () => {
  const SLIP = {
    name: '見本　花子',
    phone: '０４２－０００－００００',
    interests: ['environment'],
    skills: ['driving'],
    adult: 'yes',
    consent: 'yes',
  };
  const slipPage = () => desk.get(`${desk.reception}/opt-in`);
  const consentText = async () =>
    (await slipPage()).html.querySelector('#consent_text option')?.getAttribute('value') ?? '';
  const contacts = () => itemsIn(desk.storage, 'contacts');

  it('is not stored without a mark at age and consent', async () => {
    const page = await desk.submit(await slipPage(), { name: SLIP.name, phone: SLIP.phone });
    expect(page.status).toBe(422);
    expect(page.html.querySelectorAll('.error-summary li')).toHaveLength(2);
    expect(page.html.querySelector('#name')?.getAttribute('value')).toBe(SLIP.name);
    expect(await contacts()).toEqual([]);
  });

  it('is stored encrypted, as the residents’ own form would, with a number to withdraw', async () => {
    const consent_text = await consentText();
    const page = await desk.submit(await slipPage(), { ...SLIP, consent_text });
    expect(page.html.querySelector('.code')?.textContent).toMatch(/^(\w{4}-){2}\w{4}$/);
    const [stored] = await contacts();
    expect(JSON.stringify(stored)).not.toContain('花子');
    expect(stored?.preferences).toMatchObject({
      interests: ['environment'],
      skills: ['driving'],
    });
    const opened = await desk.decryptDetails(String(stored?.sk), stored?.details as Uint8Array);
    expect(opened).toMatchObject({ name: '見本 花子', phone: '042-000-0000', language: 'ja' });
  });

  it('is stored once when the button is pressed twice, under the same number', async () => {
    const consent_text = await consentText();
    const page = await slipPage();
    const before = (await contacts()).length;
    const first = await desk.submit(page, { ...SLIP, consent_text });
    const second = await desk.submit(page, { ...SLIP, consent_text });
    expect(second.html.querySelector('.code')?.text).toBe(first.html.querySelector('.code')?.text);
    expect(second.text).toContain('すでに登録されていました');
    expect(await contacts()).toHaveLength(before + 1);
  });
});

describe('reception and the state of the edition', () => {
  const receive = async () => desk.submit(await desk.get(desk.reception), { code: codes[5] ?? '' });

  it('claims no code before the edition opens or after the last day of keying', async () => {
    const { now } = desk.time;
    const schedule = { ...EDITION.schedule, notYetOpened: true as const };
    desk.year.edition = { ...EDITION, schedule };
    expect((await desk.get(desk.reception)).text).toContain('まだ回答を受け付けていません');
    expect((await receive()).text).toContain('いまは受け付けられません');
    desk.year.edition = { ...EDITION, schedule: { ...EDITION.schedule, keyedUntil: '2040-12-05' } };
    desk.time.now = new Date('2040-12-06T00:00:00+09:00');
    expect((await receive()).status).toBe(422);
    desk.time.now = new Date('2040-12-05T23:59:00+09:00');
    expect((await receive()).location).toMatch(/tickets/);
    desk.time.now = now;
  });
});

describe('codes that reception refuses', () => {
  it('are counted for the operators by survey and kind, and a used one is not', async () => {
    desk.year.edition = EDITION;
    desk.refusedCodes.length = 0;
    const unknown = 'ABCD-EFGH-JKM';
    const built = printCode(generateCode());
    for (const code of [unknown, built, codes[1] ?? '']) {
      await desk.submit(await desk.get(desk.reception), { code });
    }
    expect(desk.refusedCodes).toEqual([
      [LETTERS_SURVEY, 'malformed'],
      [LETTERS_SURVEY, 'unknown'],
    ]);
  });
});
