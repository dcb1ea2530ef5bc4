import { HtmlValidate } from 'html-validate/node';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contactIdOf } from '../../../shared/contact/new-contact.ts';
import { generateCode, parseCode, printCode } from '../../../shared/invitation/access-code.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { definition, noonOf, schedule } from '../../fixtures/definition.ts';
import { type Browser, errors, filledIn, heading } from '../resident/browser.ts';
import {
  type ResidentSite,
  residentSite,
  WITHDRAWAL_CODE_SECRET,
} from '../resident/resident-site.ts';
import { DETAILS } from '../resident/visits.ts';
import { itemsIn } from '../storage.ts';
import { type MyContactSite, myContactSite } from './my-contact-site.ts';

const ENTRY = '/my-contact';
const SHOWN = '/my-contact/details';
const CORRECT = '/my-contact/correct';
const WITHDRAW = '/my-contact/withdraw';
const { consent: _consent, consent_text: _text, adult: _adult, ...FORM } = DETAILS;
const { survey } = definition;

let resident: ResidentSite;
let site: MyContactSite;
let number: string;
let browser: Browser;
beforeAll(async () => {
  resident = await residentSite();
  site = myContactSite(resident);
  await site.organisations.store([
    { code: 'shakyo', name: '見本協議会', recipient: 'council', closed: false, revision: 1 },
  ]);
});
beforeEach(async () => {
  resident.time.now = noonOf('2040-11-02');
  number = await site.signUp();
  browser = site.newBrowser();
});

const enter = (code = number, of = browser) => of.post(ENTRY, { code });
function contactId(): string {
  const code = parseCode(number);
  if (!code) throw new Error('no number was shown');
  return contactIdOf(WITHDRAWAL_CODE_SECRET, survey, code);
}
/** Everything kept of the person in a table. */
const kept = async (table: 'contacts' | 'coordination') => {
  const id = contactId();
  const items = await itemsIn(resident.storage, table);
  return items.filter(({ pk, sk }) => `${pk}#${sk}`.includes(id));
};
const contact = async () => {
  const [item] = await kept('contacts');
  if (!item) throw new Error('no contact');
  return item;
};
const detailsForTheCity = async () => {
  const { sk, details } = await contact();
  return resident.decrypt(String(sk), details as Uint8Array);
};
/** The council looks after the person. */
async function assign() {
  const person = { survey, contactId: contactId() };
  const assignment = { ...person, organisation: 'shakyo', assignedOn: '2040-11-02' };
  await site.assignments.assign({ ...assignment, assignedBy: 'staff' }, schedule.contactsDeletedOn);
  const preferences = {
    interests: ['parks'],
    skills: ['driving'],
    availability: [],
    recipients: ['council'],
  };
  await site.list.put({
    ...person,
    preferences,
    matches: [],
    deletedOn: schedule.contactsDeletedOn,
  });
  return person;
}

describe('the withdrawal number', () => {
  it('leads to all that is kept', async () => {
    const shown = await browser.follow(await enter());
    expect(heading(shown)).toBe('登録の内容');
    for (const words of ['見本 花子', 'hanako@example.jp', '公園', '見本協議会', 'consent-1']) {
      expect(shown.text).toContain(words);
    }
    expect(shown.text).toContain('2040年11月2日（金） 12:00');
    expect(shown.text).toContain('2042年4月1日（火）に消去します');
  });

  it.each([
    ['in lower case without hyphens', (code: string) => code.toLowerCase().replaceAll('-', '')],
    [
      'in full width',
      (code: string) =>
        code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
  ])('is taken %s', async (_, typed) => {
    expect(await enter(typed(number))).toMatchObject({ status: 303, location: SHOWN });
  });

  it.each([
    ['', '取消し番号を入力してください。'],
    ['ABCD-EFGH-JKM', '取消し番号に間違いがあるようです'],
  ])('typed as 「%s」 is refused politely and stays in its field', async (typed, words) => {
    const refused = await enter(typed);
    expect(refused.status).toBe(422);
    expect(errors(refused)[0]).toContain(words);
    expect(filledIn(refused).code).toEqual([typed]);
  });

  it('of nobody opens nothing', async () => {
    const refused = await enter(printCode(generateCode()));
    expect(refused.status).toBe(422);
    expect(errors(refused)[0]).toContain('見つかりませんでした');
    expect((await browser.get(SHOWN)).status).toBe(403);
  });

  it('stands in no address and no log', async () => {
    await browser.follow(await enter());
    expect(JSON.stringify(site.lines)).not.toContain(number.replaceAll('-', ''));
    expect((await enter()).location).not.toContain('code');
  });
});

describe('a correction', () => {
  beforeEach(async () => {
    await enter();
  });

  it('begins with what was left', async () => {
    expect(filledIn(await browser.get(CORRECT))).toEqual({
      name: ['見本 花子'],
      email: ['hanako@example.jp'],
      phone: [''],
      interests: ['parks'],
      skills: ['driving'],
      contact_district: ['east'],
      recipients: ['council'],
    });
  });

  it('is stored for the city and for the person, and keeps what was agreed to', async () => {
    const before = await contact();
    const agreed = await detailsForTheCity();
    resident.time.now = new Date(resident.time.now.getTime() + 60_000);
    const form = {
      ...FORM,
      name: '見本 太郎',
      email: '',
      phone: '０４２（０００）００００',
      skills: ['driving', 'cooking'],
    };
    const saved = await browser.follow(await browser.post(CORRECT, form));
    expect(saved.text).toContain('訂正した内容を保存しました');
    expect(saved.text).toContain('042-000-0000');
    expect(saved.text).toContain('運転、料理');
    expect(saved.text).not.toContain('hanako');
    const { email: _gone, ...rest } = agreed;
    expect(await detailsForTheCity()).toEqual({
      ...rest,
      name: '見本 太郎',
      phone: '042-000-0000',
      correctedAt: resident.time.now.toISOString(),
    });
    const after = await contact();
    expect(after.expiresAt).toBe(before.expiresAt);
    expect(after.copy).not.toBe(before.copy);
  });

  it('that is no address is refused in words, with everything typed still there', async () => {
    const refused = await browser.post(CORRECT, { ...FORM, email: 'hanako' });
    expect(refused.status).toBe(422);
    expect(errors(refused)).toEqual([
      'メールアドレスを「name@example.jp」のような形で入力してください。',
    ]);
    expect(filledIn(refused).email).toEqual(['hanako']);
  });

  it('that no longer consents to a recipient ends what its organisation was assigned', async () => {
    const person = await assign();
    expect((await site.persons.get(person)).assignments).toHaveLength(1);
    await browser.post(CORRECT, { ...FORM, recipients: [] });
    expect((await site.persons.get(person)).assignments).toEqual([]);
    const assigned = await site.assignments.ofOrganisation('shakyo');
    expect(assigned.map(({ contactId }) => contactId)).not.toContain(person.contactId);
    const listed = await site.list.list(survey);
    const entry = listed.find(({ contactId }) => contactId === person.contactId);
    expect(entry?.preferences.recipients).toEqual([]);
  });

  it('leaves assignments alone that the consent still covers', async () => {
    const person = await assign();
    await browser.post(CORRECT, { ...FORM, name: '見本 太郎' });
    expect((await site.persons.get(person)).assignments).toHaveLength(1);
  });

  it('that took more than ten minutes goes on behind the number, with nothing lost', async () => {
    resident.time.now = new Date(resident.time.now.getTime() + 11 * 60_000);
    const over = await browser.post(CORRECT, { ...FORM, name: '見本 太郎' });
    expect(over.status).toBe(403);
    expect(over.text).toContain('まだ保存していません');
    const again = await browser.post(ENTRY, { ...filledIn(over), code: number });
    expect(filledIn(again).name).toEqual(['見本 太郎']);
    await browser.post(CORRECT, filledIn(again));
    expect((await detailsForTheCity()).name).toBe('見本 太郎');
  });

  it('switches the language with everything typed', async () => {
    const switched = await browser.post(CORRECT, { ...FORM, name: 'Jo', action: 'language:en' });
    expect(heading(switched)).toBe('Correct your details');
    expect(filledIn(switched).name).toEqual(['Jo']);
  });
});

describe('withdrawing', () => {
  it('asks once and then leaves nothing in any table', async () => {
    await assign();
    await enter();
    expect(heading(await browser.get(WITHDRAW))).toBe('登録を取りやめますか');
    expect(await kept('contacts')).toHaveLength(1);
    expect(await kept('coordination')).toHaveLength(3);
    const done = await browser.follow(await browser.post(WITHDRAW, {}));
    expect(heading(done)).toBe('登録を取りやめました');
    expect(await kept('contacts')).toEqual([]);
    expect(await kept('coordination')).toEqual([]);
    expect((await enter()).status).toBe(422);
  });

  it('elsewhere meanwhile closes a page that stands open', async () => {
    const other = site.newBrowser();
    await enter();
    await enter(number, other);
    await other.post(WITHDRAW, {});
    const gone = await browser.post(CORRECT, { ...FORM });
    expect(gone.status).toBe(404);
    expect(heading(gone)).toBe('この登録は、もう残っていません');
    expect(await kept('contacts')).toEqual([]);
  });
});

describe('on a device that others use too', () => {
  it('everything closes after ten minutes, or at once by the button', async () => {
    await enter();
    resident.time.now = new Date(resident.time.now.getTime() + 9 * 60_000);
    expect((await browser.get(SHOWN)).status).toBe(200);
    resident.time.now = new Date(resident.time.now.getTime() + 11 * 60_000);
    expect((await browser.get(SHOWN)).status).toBe(403);
    await enter();
    const left = await browser.follow(await browser.post('/my-contact/leave', {}));
    expect(heading(left)).toBe('終了しました');
    expect((await browser.get(SHOWN)).status).toBe(403);
  });

  it('no page stays in a cache', async () => {
    const shown = await browser.follow(await enter());
    expect(shown.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the link of a mail', () => {
  let address: string;
  const stopped = async () => (await site.persons.get({ survey, contactId: contactId() })).stop;
  beforeEach(async () => {
    const token = await site.stopTokens.tokenFor({ survey, contactId: contactId() });
    address = `/my-contact/stop?token=${token}`;
  });

  it('opens a page and changes nothing by that', async () => {
    const page = await browser.get(address);
    expect(heading(page)).toBe('ご案内の連絡を停止しますか');
    expect(page.page.querySelector('form')?.getAttribute('action')).toBe(address);
    expect(await stopped()).toBeUndefined();
  });

  it('stops by the one button', async () => {
    expect(heading(await browser.post(address, {}))).toBe('連絡を停止しました');
    expect(await stopped()).toEqual({ since: '2040-11-02', by: 'person' });
    expect((await browser.follow(await enter())).text).toContain('連絡は停止しています');
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'])(
    'stops when a mail program posts One-Click to it as %s',
    async (type) => {
      const body = type.startsWith('multipart')
        ? '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--'
        : 'List-Unsubscribe=One-Click';
      const init = { method: 'POST', body, headers: { 'content-type': type, origin: 'null' } };
      expect((await browser.send(address, init)).status).toBe(200);
      expect(await stopped()).toBeDefined();
    },
  );

  it('says so when it was cut off', async () => {
    for (const shown of [
      await browser.get(address.slice(0, -3)),
      await browser.post(address.slice(0, -3), {}),
    ]) {
      expect(shown.status).toBe(404);
      expect(heading(shown)).toBe('このアドレスでは停止できませんでした');
    }
    expect(await stopped()).toBeUndefined();
  });
});

it.each(LANGUAGES)('every page is valid HTML in %s', async (language) => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'no-implicit-button-type': 'off' },
  });
  const token = await site.stopTokens.tokenFor({ survey, contactId: contactId() });
  const stop = `/my-contact/stop?token=${token}`;
  const pages = [
    await browser.get(`${ENTRY}?lang=${language}`),
    await enter('wrong'),
    await browser.follow(await enter()),
    await browser.get(CORRECT),
    await browser.post(CORRECT, { ...FORM, name: '', email: '' }),
    await browser.get(WITHDRAW),
    await browser.get(stop),
    await browser.post(stop, {}),
    await browser.get(SHOWN),
    await browser.get('/my-contact/left'),
    await browser.follow(await browser.post(WITHDRAW, {})),
    await browser.get('/my-contact/nowhere'),
    await browser.get(SHOWN),
  ];
  for (const { text, page } of pages) {
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(language);
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});
