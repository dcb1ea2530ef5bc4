import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPT_IN_FIELDS } from '../../../shared/contact/read-opt-in.ts';
import { itemsIn } from '../storage.ts';
import { asSent, type Browser, errors, filledIn, language } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

const CHOICE = `${HOME}/volunteer`;
const FORM = `${CHOICE}/details`;

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
});
beforeEach(async () => {
  browser = await begin(site);
});

const contacts = () => itemsIn(site.storage, 'contacts');

describe('the volunteer opt-in', () => {
  it('has nothing ticked beforehand', async () => {
    expect(filledIn(await browser.get(CHOICE))).toEqual({});
    await browser.post(CHOICE, { opt_in: 'yes' });
    const empty = filledIn(await browser.get(FORM));
    expect(empty).toEqual({
      name: [''],
      email: [''],
      phone: [''],
      consent_text: ['consent-1 ja'],
    });
  });

  it('shows the consent text with the promised date of deletion', async () => {
    await browser.post(CHOICE, { opt_in: 'yes' });
    expect((await browser.get(FORM)).text).toContain('2042年4月1日（火）に消します');
  });

  it('refuses an answer that is not offered', async () => {
    const refused = await browser.post(CHOICE, { opt_in: 'maybe' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('表示されている選択肢の中からお選びください。');
  });

  it.each([{ opt_in: 'no' }, {}])('leads past the form with %j', async (form) => {
    expect(await browser.post(CHOICE, form as Record<string, string>)).toMatchObject({
      status: 303,
      location: `${HOME}/check`,
    });
    expect(await browser.get(FORM)).toMatchObject({ status: 303, location: CHOICE });
  });

  it('leads back to the last page of questions', async () => {
    expect((await browser.post(CHOICE, { action: 'back' })).location).toBe(page('town'));
  });

  it('keeps the choice when the language is switched', async () => {
    const switched = await browser.post(CHOICE, { opt_in: 'yes', action: 'language:en' });
    const choice = await browser.follow(switched);
    expect(language(choice)).toBe('en');
    expect(filledIn(choice)).toEqual({ opt_in: ['yes'] });
  });
});

describe('the form for contact details', () => {
  beforeEach(async () => {
    await browser.post(CHOICE, { opt_in: 'yes' });
  });

  it('is shown again with everything typed when something is missing or wrong', async () => {
    const typed = { ...DETAILS, email: 'hanako', phone: '１２', consent: [] };
    const refused = await browser.post(FORM, typed);
    expect(refused.status).toBe(422);
    expect(errors(refused)).toHaveLength(3);
    expect(filledIn(refused)).toEqual({
      name: ['見本 花子'],
      email: ['hanako'],
      phone: ['１２'],
      interests: ['parks'],
      skills: ['driving'],
      contact_district: ['east'],
      recipients: ['council'],
      adult: ['yes'],
      consent_text: ['consent-1 ja'],
    });
  });

  it('refuses options that are not offered', async () => {
    const refused = await browser.post(FORM, { ...DETAILS, interests: ['parks', 'money'] });
    expect(refused.status).toBe(422);
    expect(errors(refused)).toEqual(['表示されている選択肢の中からお選びください。']);
    expect(filledIn(refused).interests).toEqual(['parks']);
    const group = refused.page.querySelector('#interests');
    expect(group?.getAttribute('aria-describedby')).toBe('interests-hint interests-error');
    expect(group?.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what is not right when going back or switching the language', async () => {
    const typed = { name: '見本 花子', phone: '１２' };
    expect((await browser.post(FORM, { ...typed, action: 'back' })).location).toBe(CHOICE);
    expect(filledIn(await browser.get(FORM))).toMatchObject({ phone: ['１２'] });
    const switched = await browser.post(FORM, { ...typed, action: 'language:en' });
    const shown = await browser.follow(switched);
    expect(language(shown)).toBe('en');
    expect(filledIn(shown)).toMatchObject({ name: ['見本 花子'], phone: ['１２'] });
  });

  it('says what is wrong in another language, too, and goes on once it is mended', async () => {
    await browser.post(CHOICE, { opt_in: 'yes' });
    const refused = await browser.post(FORM, { ...DETAILS, name: '' });
    const switched = await browser.post(FORM, { ...asSent(refused), action: 'language:en' });
    expect(switched.status).toBe(422);
    expect(errors(switched)).toEqual(['Enter your name.']);
    const mended = { ...asSent(switched), name: '見本 花子' };
    expect((await browser.post(FORM, mended)).location).toBe(`${HOME}/check`);
  });

  it('asks a telephone’s keyboard for no capital and no mending in an e-mail address', async () => {
    await browser.post(CHOICE, { opt_in: 'yes' });
    const email = (await browser.get(FORM)).page.querySelector('#email');
    expect(email?.attrs).toMatchObject({
      inputmode: 'email',
      autocapitalize: 'none',
      spellcheck: 'false',
    });
  });

  it('takes consent for the text that was shown, and for no other', async () => {
    const older = await browser.post(FORM, { ...DETAILS, consent_text: 'consent-0 ja' });
    expect(older.status).toBe(422);
    expect(errors(older)).toHaveLength(1);
    expect(filledIn(older)).not.toHaveProperty('consent');
    expect(filledIn(older).consent_text).toEqual(['consent-1 ja']);
  });

  it('names the age that the survey sets', async () => {
    const refused = await browser.post(FORM, { ...DETAILS, adult: [] });
    expect(errors(refused).join()).toContain('18歳未満の方は');
  });

  it('is never needed: going on without it keeps nothing of what was typed', async () => {
    const left = await browser.post(FORM, { ...DETAILS, action: 'cancel' });
    expect(left.location).toBe(`${HOME}/check`);
    expect((await browser.get(`${HOME}/check`)).text).not.toContain('花子');
    await browser.post(CHOICE, { opt_in: 'yes' });
    expect(filledIn(await browser.get(FORM)).name).toEqual(['']);
  });

  it('stands in the way of sending while it is wrong', async () => {
    await browser.post(FORM, { ...DETAILS, consent: [] });
    expect(await send(browser)).toMatchObject({
      status: 303,
      location: `${FORM}?changing=yes`,
    });
  });

  it('shows markup as text', async () => {
    const name = '"><script>alert(1)</script>';
    const refused = await browser.post(FORM, { name });
    expect(filledIn(refused).name).toEqual([name]);
    expect(refused.page.querySelectorAll('main script')).toEqual([]);
    await browser.post(FORM, { ...DETAILS, name });
    const check = await browser.get(`${HOME}/check`);
    expect(check.page.querySelectorAll('main script')).toEqual([]);
    expect(check.text).toContain('&lt;script&gt;');
  });

  it('refuses what no longer fits beside a draft that is nearly full', async () => {
    // Fits by itself, is no option, and is given back: so it is kept like anything typed.
    const garbage = 'あ'.repeat(80_000);
    expect((await browser.post(page('living'), { lives: garbage })).status).toBe(422);
    const form = Object.fromEntries(
      OPT_IN_FIELDS.map((name) => [
        name,
        Array.from({ length: 20 }, (_, i) => `${i}${'あ'.repeat(298)}`),
      ]),
    );
    expect((await browser.post(FORM, form)).status).toBe(413);
    expect((await browser.get(FORM)).status).toBe(200);
  });

  it('takes no more than it can keep, whatever is sent', async () => {
    const much = Array.from({ length: 50 }, () => 'x'.repeat(1000));
    const form = Object.fromEntries(OPT_IN_FIELDS.map((name) => [name, much]));
    const refused = await browser.post(FORM, form);
    expect(refused.status).toBeLessThan(500);
    expect((await browser.get(FORM)).status).toBe(200);
  });
});

describe('sending with contact details', () => {
  it('stores them encrypted, with wishes in clear, apart from the answers', async () => {
    await fillIn(browser, DETAILS);
    await send(browser);
    const [contact] = await contacts();
    expect(contact).toMatchObject({
      pk: 'mihon',
      consentVersion: 'consent-1',
      preferences: {
        interests: ['parks'],
        skills: ['driving'],
        availability: [],
        district: 'east',
        recipients: ['council'],
      },
    });
    const details = await site.decrypt(String(contact?.sk), contact?.details as Uint8Array);
    expect(details).toEqual({
      name: '見本 花子',
      email: 'hanako@example.jp',
      language: 'ja',
      consentedAt: site.time.now.toISOString(),
      consentVersion: 'consent-1',
    });
  });

  it('records the language in which the consent text was read', async () => {
    await fillIn(browser, { ...DETAILS, consent_text: 'consent-1 en' });
    const before = new Set((await contacts()).map(({ sk }) => sk));
    await send(browser);
    const added = (await contacts()).find(({ sk }) => !before.has(sk));
    const details = await site.decrypt(String(added?.sk), added?.details as Uint8Array);
    expect(details).toMatchObject({ language: 'en', consentVersion: 'consent-1' });
  });

  it('stores none for someone who changed their mind', async () => {
    const before = (await contacts()).length;
    await fillIn(browser, DETAILS);
    await browser.post(CHOICE, { opt_in: 'no' });
    expect((await browser.get(`${HOME}/check`)).text).not.toContain('花子');
    await send(browser);
    expect(await contacts()).toHaveLength(before);
    expect((await browser.get(`${HOME}/thanks`)).page.querySelector('#withdrawal-code')).toBeNull();
  });
});
