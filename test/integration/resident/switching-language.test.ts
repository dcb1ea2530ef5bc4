import { beforeAll, describe, expect, it } from 'vitest';
import { printCode } from '../../../shared/invitation/access-code.ts';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import { kiyose } from '../../fixtures/kiyose.ts';
import { itemsIn } from '../storage.ts';
import { type Browser, filledIn, language as languageOf, type Shown } from './browser.ts';
import {
  anyAnswers,
  begin,
  CHOICE,
  DETAILS,
  HOME,
  PAGES,
  personIn,
  sendFrom,
} from './language-walk.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';

let site: ResidentSite;
beforeAll(async () => {
  site = await residentSite(kiyose);
});

const another = (language: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? 'ja';

describe.each(LANGUAGES)('switching from %s to the next language', (language) => {
  const next = another(language);
  /** Presses the button of the other language on a page as it stands. */
  const press = (browser: Browser, path: string, fields: Record<string, string | string[]>) =>
    browser.post(path, { ...fields, action: `language:${next}` });

  it('keeps everything typed on every page of questions', async () => {
    const browser = await begin(site, language);
    for (const path of PAGES) {
      const asked = await browser.get(path);
      if (asked.status !== 200) continue;
      const switched = await browser.follow(await press(browser, path, anyAnswers(asked)));
      expect(languageOf(switched)).toBe(next);
      expect(filledIn(switched)).toMatchObject(
        Object.fromEntries(Object.entries(anyAnswers(asked)).map(([name, one]) => [name, [one]])),
      );
      await browser.get(`${HOME}?lang=${language}`);
    }
  });

  it('keeps the choice and the details of the opt-in, and shows them on the check page', async () => {
    const browser = await begin(site, language);
    const choice = await browser.follow(await press(browser, CHOICE, { opt_in: 'yes' }));
    expect([languageOf(choice), filledIn(choice).opt_in]).toEqual([next, ['yes']]);
    const typed = {
      ...personIn(language),
      phone: 'x',
      interests: ['environment', 'any'],
      email: '',
    };
    const details = await browser.follow(await press(browser, DETAILS, typed));
    expect(filledIn(details)).toMatchObject({
      name: ['Sample'],
      email: [''],
      phone: ['x'],
      interests: ['environment', 'any'],
      adult: ['yes'],
      consent: ['yes'],
    });
    await browser.post(DETAILS, personIn(language));
    const check = await browser.follow(await press(browser, `${HOME}/check`, {}));
    expect(languageOf(check)).toBe(next);
    expect(check.text).toContain('sample@example.jp');
  });

  it('keeps the code typed on the start page, and the way back to unsent answers', async () => {
    const browser = await begin(site, language);
    const switched = await press(browser, HOME, { code: 'ABCD' });
    expect(languageOf(switched)).toBe(next);
    expect(filledIn(switched).code).toEqual(['ABCD']);
    expect(switched.page.querySelector(`main a[href="${PAGES[0]}"]`)).not.toBeNull();
  });

  it('keeps the code typed where another’s unsent answers are in the way', async () => {
    const browser = await begin(site, language);
    const code = printCode(await site.letter());
    const asked = await browser.post(HOME, { code });
    expect(asked.status).toBe(409);
    const switched = await press(browser, HOME, filledIn(asked));
    expect([languageOf(switched), filledIn(switched).code]).toEqual([next, [code]]);
  });

  it('shows the withdrawal number again', async () => {
    const browser = await begin(site, language);
    await browser.post(CHOICE, { opt_in: 'yes' });
    await browser.post(DETAILS, personIn(language));
    const thanks = await browser.follow(await sendFrom(browser));
    const link = thanks.page.querySelector(`.languages a[lang=${next}]`)?.getAttribute('href');
    const switched = await browser.get(`${HOME}/thanks${link}`);
    expect(languageOf(switched)).toBe(next);
    const number = (shown: Shown) => shown.page.querySelector('#withdrawal-code')?.text;
    expect(number(switched)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(number(switched)).toBe(number(thanks));
  });
});

describe.each(LANGUAGES)('an answer given in %s', (language) => {
  it('is kept with that language, and so is the consent', async () => {
    const apart = await residentSite(kiyose);
    const browser = await begin(apart, language);
    await browser.post(CHOICE, { opt_in: 'yes' });
    await browser.post(DETAILS, personIn(language));
    await sendFrom(browser);
    const [response] = await itemsIn(apart.storage, 'responses');
    expect(response).toMatchObject({ language });
    const [contact] = await itemsIn(apart.storage, 'contacts');
    const details = await apart.decrypt(String(contact?.sk), contact?.details as Uint8Array);
    expect(details).toMatchObject({ language });
  });
});
