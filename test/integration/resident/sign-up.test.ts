import { beforeEach, describe, expect, it } from 'vitest';
import { createContactJob } from '../../../functions/contact-job/job.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { capturedLog } from '../jobs/captured-log.ts';
import { contactJobStorage } from '../jobs/contact-job-deps.ts';
import { itemsIn } from '../storage.ts';
import { asSent, type Browser, errors, filledIn, heading, language } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, send } from './visits.ts';

const FORM = `${HOME}/sign-up`;
const THANKS = `${FORM}/thanks`;

let site: ResidentSite;
let browser: Browser;
beforeEach(async () => {
  site = await residentSite();
  browser = site.newBrowser();
});

const contacts = () => itemsIn(site.storage, 'contacts');
const number = async (of: Browser = browser) =>
  (await of.get(THANKS)).page.querySelector('.code')?.text;

describe('signing up without a survey', () => {
  beforeEach(async () => {
    await browser.get(FORM);
  });

  it('begins with an empty form that has nothing ticked', async () => {
    expect(filledIn(await browser.get(FORM))).toEqual({
      name: [''],
      email: [''],
      phone: [''],
      consent_text: ['consent-1 ja'],
    });
  });

  it('stores the details encrypted and shows the withdrawal number', async () => {
    const sent = await browser.post(FORM, DETAILS);
    expect(sent).toMatchObject({ status: 303, location: THANKS });
    const thanks = await browser.follow(sent);
    expect(heading(thanks)).toBe('お申し込みを受け付けました');
    expect(thanks.page.querySelector('.code')?.text).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(thanks.text).toContain('2042年4月1日（火）に消去します');
    const [contact, ...more] = await contacts();
    expect(more).toEqual([]);
    expect(await site.decrypt(String(contact?.sk), contact?.details as Uint8Array)).toEqual({
      name: '見本 花子',
      email: 'hanako@example.jp',
      language: 'ja',
      consentedAt: site.time.now.toISOString(),
      consentVersion: 'consent-1',
    });
    expect(await itemsIn(site.storage, 'responses')).toEqual([]);
  });

  it('is stored once when the button is pressed five times at once', async () => {
    const sent = await Promise.all(Array.from({ length: 5 }, () => browser.post(FORM, DETAILS)));
    expect(sent.map(({ location }) => location)).toEqual(Array(5).fill(THANKS));
    expect(await contacts()).toHaveLength(1);
  });

  it('shows the same number again after a second press', async () => {
    await browser.post(FORM, DETAILS);
    const first = await number();
    expect(await browser.post(FORM, DETAILS)).toMatchObject({ status: 303, location: THANKS });
    expect(await number()).toBe(first);
    expect(await contacts()).toHaveLength(1);
  });

  it('says what was not stored when something was changed after an answer that never came', async () => {
    const before = browser.cookies.cloneSync();
    await browser.post(FORM, DETAILS);
    const unaware = site.newBrowser(before);
    const corrected = { ...DETAILS, email: 'corrected@example.jp' };
    const again = await unaware.post(FORM, corrected);
    expect(again.status).toBe(409);
    expect(again.text).toContain('いま入力された内容は、まだ登録していません');
    expect(filledIn(again)).toMatchObject({ email: ['corrected@example.jp'] });
    const [contact] = await contacts();
    expect(await site.decrypt(String(contact?.sk), contact?.details as Uint8Array)).toMatchObject({
      email: 'hanako@example.jp',
    });
    expect((await unaware.post(FORM, DETAILS)).location).toBe(THANKS);
  });

  it.each([
    ['before the survey opens', '2040-10-01'],
    ['after the survey has closed', '2041-09-01'],
    ['two days before the contacts are deleted', '2042-03-30'],
  ])('works %s', async (_when, day) => {
    site.time.now = noonOf(day);
    expect((await browser.get(FORM)).status).toBe(200);
    expect((await browser.post(FORM, DETAILS)).location).toBe(THANKS);
    expect(await number()).toBeDefined();
  });

  it.each(['2042-03-31', '2042-04-01', '2043-01-01'])('has ended by %s', async (day) => {
    site.time.now = noonOf(day);
    const shown = await site.newBrowser().get(FORM);
    expect(heading(shown)).toBe('こちらからのお申し込みは受け付けていません');
    expect(shown.page.querySelector('main')?.text).toContain('見本課');
    expect((await browser.post(FORM, DETAILS)).status).toBe(403);
    expect(await contacts()).toEqual([]);
  });

  it('is shown again with everything typed when something is missing or wrong', async () => {
    const typed = { ...DETAILS, phone: '１２', consent: [], adult: [] };
    const refused = await browser.post(FORM, typed);
    expect(refused.status).toBe(422);
    expect(errors(refused)).toHaveLength(3);
    expect(errors(refused).join()).not.toContain('記入せずに進む');
    expect(filledIn(refused)).toEqual({
      name: ['見本 花子'],
      email: [DETAILS.email],
      phone: ['１２'],
      interests: ['parks'],
      skills: ['driving'],
      contact_district: ['east'],
      recipients: ['council'],
      consent_text: ['consent-1 ja'],
    });
    expect(await contacts()).toEqual([]);
  });

  it('keeps everything, even what is wrong, when the language is switched', async () => {
    const switched = await browser.post(FORM, { ...DETAILS, phone: '１２', action: 'language:en' });
    expect(switched.status).toBe(200);
    expect(language(switched)).toBe('en');
    expect(filledIn(switched)).toMatchObject({
      name: ['見本 花子'],
      phone: ['１２'],
      recipients: ['council'],
      consent: ['yes'],
      consent_text: ['consent-1 en'],
    });
    expect(await contacts()).toEqual([]);
  });

  it('says what is wrong in the other language, too, and then takes what was mended', async () => {
    const refused = await browser.post(FORM, { ...DETAILS, phone: '１２', name: '' });
    const switched = await browser.post(FORM, { ...asSent(refused), action: 'language:en' });
    expect(switched.status).toBe(422);
    expect(errors(switched)).toEqual([
      'Enter your name.',
      expect.stringContaining('Enter a telephone number'),
    ]);
    const mended = { ...asSent(switched), name: '見本 花子', phone: '' };
    expect((await browser.post(FORM, mended)).location).toBe(THANKS);
  });

  it('keeps everything typed when nothing can be stored, and stores it at the next press', async () => {
    const { db } = site.storage;
    db.middlewareStack.add(
      () => () => Promise.reject(new Error('the database is away: 見本 花子')),
      { step: 'initialize', name: 'away' },
    );
    const failed = await browser.post(FORM, DETAILS);
    db.middlewareStack.remove('away');
    expect(failed.status).toBe(503);
    expect(failed.page.querySelector('[role=alert]')?.text).toContain('保存できませんでした');
    expect(filledIn(failed)).toMatchObject({ name: ['見本 花子'], consent: ['yes'] });
    expect((await browser.post(FORM, DETAILS)).location).toBe(THANKS);
    expect(await contacts()).toHaveLength(1);
  });

  it('tells whose browser keeps no cookies what to do, with everything typed', async () => {
    const forgetful = site.newBrowser();
    const refused = await forgetful.post(FORM, DETAILS);
    expect(refused.status).toBe(403);
    expect(refused.page.querySelector('[role=alert]')?.text).toContain('Cookie');
    expect(refused.page.querySelector('[role=alert]')?.text).toContain('見本課');
    expect(filledIn(refused)).toMatchObject({ name: ['見本 花子'], consent: ['yes'] });
    expect(await contacts()).toEqual([]);
    // Only the cookie was lost: the next press has a new one.
    expect((await forgetful.post(FORM, DETAILS)).location).toBe(THANKS);
  });

  it('shows markup as text', async () => {
    const name = '"><script>alert(1)</script>';
    const refused = await browser.post(FORM, { name });
    expect(filledIn(refused).name).toEqual([name]);
    expect(refused.page.querySelectorAll('main script')).toEqual([]);
  });

  it('leaves nothing that was typed in an address, a cookie or the log', async () => {
    await browser.post(FORM, DETAILS);
    const code = (await number())?.replaceAll('-', '') ?? 'none';
    const seen = site.shown.flatMap(({ location, headers }) => [
      location ?? '',
      ...headers.getSetCookie(),
    ]);
    const traces = [...seen, ...site.lines].join('\n');
    expect(traces).toContain('sign-up stored');
    for (const secret of ['花子', 'hanako', code]) expect(traces).not.toContain(secret);
  });
});

describe('after signing up', () => {
  beforeEach(async () => {
    await browser.get(FORM);
    await browser.post(FORM, DETAILS);
  });

  it('the form asks whether another person signs up, rather than showing whose number it is', async () => {
    const shown = await browser.get(FORM);
    expect(heading(shown)).toBe('すでにお申し込み済みです');
    expect(shown.text).not.toContain(await number());
  });

  it('other details are not taken for a second press, and come along to a form of their own', async () => {
    const first = await number();
    const other = { ...DETAILS, name: '見本 太郎' };
    const asked = await browser.post(FORM, other);
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('まだ登録していません');
    const form = await browser.post(FORM, { ...filledIn(asked), action: 'replace' });
    expect(filledIn(form)).toMatchObject({ name: ['見本 太郎'], consent: ['yes'] });
    await browser.post(FORM, filledIn(form));
    expect(await contacts()).toHaveLength(2);
    expect(await number()).not.toBe(first);
  });

  it('the device can be left clean, and the sign-up stays', async () => {
    const erased = await browser.follow(await browser.post(`${FORM}/erase`, {}));
    expect(heading(erased)).toBe('この端末から申込みの情報を消しました');
    expect(await browser.get(THANKS)).toMatchObject({ status: 303, location: FORM });
    expect(heading(await browser.get(FORM))).toBe('地域活動・ボランティアのご案内の申込み');
    expect(await contacts()).toHaveLength(1);
  });

  it('the contact job puts the person on the list like anyone else', async () => {
    const answering = await begin(site);
    await fillIn(answering, DETAILS);
    await send(answering);
    const stored = contactJobStorage(site.storage, () => site.time.now);
    const { logger } = capturedLog('contact-job');
    await createContactJob({
      ...stored,
      editions: async () => [{ definition, schedule, state: 'open', sealedDays: [] }],
      logger,
    })();
    const entries = (await stored.list.list(schedule.survey)).map(({ preferences }) => preferences);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual(entries[1]);
  });
});

describe('the address without a survey', () => {
  it('leads to the form of the edition that takes contacts', async () => {
    expect(await browser.get('/sign-up')).toMatchObject({ status: 302, location: FORM });
  });

  it.each(['2040-10-01', '2041-09-01'])(
    'is offered while no answers are taken: %s',
    async (day) => {
      site.time.now = noonOf(day);
      const { page } = await browser.get(HOME);
      expect(page.querySelector('main a[href="/sign-up"]')?.text).toContain('申込み');
    },
  );

  it('leads to the page that says why not, when none does any more', async () => {
    site.time.now = noonOf('2043-01-01');
    const shown = await browser.follow(await browser.get('/sign-up'));
    expect(heading(shown)).toBe('こちらからのお申し込みは受け付けていません');
  });
});
