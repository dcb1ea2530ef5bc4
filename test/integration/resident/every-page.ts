import type { Edition } from '../../../functions/resident/site.ts';
import { consentText } from '../../../shared/contact/consent-text.ts';
import { generateCode } from '../../../shared/invitation/access-code.ts';
import { addDays } from '../../../shared/response/day.ts';
import type { Language } from '../../../shared/survey/language.ts';
import { noonOf } from '../../fixtures/definition.ts';
import { asSent, type Browser, type Form, type Shown } from './browser.ts';
import { pausingPages } from './pages-of-pausing.ts';
import { receiptPages } from './pages-of-receipt.ts';
import { signUpPages } from './pages-of-sign-up.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';

/** How long a walk may take, in milliseconds: some seventy pages on a busy machine. */
export const A_WALK = 120_000;

/** An edition and another beside it, so that the list of surveys is shown too. */
export interface Walk {
  readonly site: ResidentSite;
  readonly edition: Edition;
}

export async function beginWalk(edition: Edition): Promise<Walk> {
  const survey = `${edition.definition.survey}-2`;
  const second = {
    definition: { ...edition.definition, survey },
    schedule: { ...edition.schedule, survey },
  };
  return { site: await residentSite(edition, [second]), edition };
}

/** What the parts of the walk share. */
export interface Visiting {
  readonly site: ResidentSite;
  readonly home: string;
  /** Keeps a page in sight by a name of its own. */
  readonly see: (name: string, shown: Shown) => Shown;
  /** A browser that has chosen the language. */
  readonly newBrowser: () => Promise<Browser>;
}

/** Every page of the form in one language, with and without something wrong, by a name of its own. */
export async function everyPage(
  { site, edition }: Walk,
  language: Language,
): Promise<Map<string, Shown>> {
  const pages = new Map<string, Shown>();
  const see = (name: string, shown: Shown): Shown => {
    if (shown.location !== undefined) throw new Error(`${name} leads on to ${shown.location}`);
    pages.set(name, shown);
    return shown;
  };
  const { survey, optIn } = edition.definition;
  const { opensOn, closesOn } = edition.schedule;
  const home = `/${survey}`;
  const newBrowser = async () => {
    const browser = site.newBrowser();
    await browser.get(`${home}?lang=${language}`);
    return browser;
  };

  const browser = await newBrowser();
  see('home', await browser.get('/'));
  see('start', await browser.get(home));
  see('wrong code', await browser.post(home, { code: 'ABCD' }));
  for (const name of ['help', 'privacy', 'accessibility']) {
    see(name, await browser.get(`${home}/${name}`));
  }
  see('not found', await browser.get('/nowhere'));
  see('no such page', await browser.get(`${home}/nothing`));
  see('session lost', await browser.get(`${home}/volunteer`));

  const code = await site.letter();
  let step = await browser.follow(await browser.post(home, { code }));
  while (addressOf(step).includes('/questions/')) {
    const address = addressOf(step);
    see(address, step);
    see(`${address} with errors`, await browser.post(address, wrong(step)));
    see('unknown field', await browser.post(address, { strange: 'x' }));
    step = await browser.follow(await browser.post(address, right(step)));
  }
  see('too large', await browser.post(`${home}/volunteer`, { opt_in: 'x'.repeat(1024 * 1024) }));
  see('not readable', await browser.send(`${home}/volunteer`, { method: 'POST', body: '{}' }));
  see('opt-in', step);
  see('opt-in with errors', await browser.post(`${home}/volunteer`, { opt_in: 'perhaps' }));
  await browser.post(`${home}/volunteer`, { opt_in: 'yes' });
  see('details', await browser.get(`${home}/volunteer/details`));
  see('details with errors', await browser.post(`${home}/volunteer/details`, { email: 'x@' }));
  see('erased', await browser.get(`${home}?erased=yes`));
  see('other visit', await browser.post(home, { code: await site.letter() }));
  const twin = await newBrowser();
  await twin.post(home, { code });
  await twin.post(`${home}/volunteer`, { opt_in: 'no' });
  const unsent = asSent(await twin.get(`${home}/check`));
  await browser.post(`${home}/volunteer/details`, {
    name: 'Sample',
    email: 'mihon@example.jp',
    interests: optIn.interests.map((interest) => interest.code),
    skills: optIn.skills.map((skill) => skill.code),
    adult: 'yes',
    consent: 'yes',
    consent_text: consentText(optIn, language),
  });
  see('check', await browser.get(`${home}/check`));
  see('under way on the first page', await browser.get(home));
  await atDay(site, addDays(closesOn, 1), async () => {
    see('check after closing', await browser.get(`${home}/check`));
    see('under way after closing', await browser.get(home));
  });
  await browser.post(`${home}/check`, {
    ...asSent(await browser.get(`${home}/check`)),
    action: 'next',
  });
  const thanks = see('thanks', await browser.get(`${home}/thanks`));
  see('thanks of whoever came late', await browser.get(`${home}/thanks?late=yes`));
  see('code used', await (await newBrowser()).post(home, { code }));
  see('code used meanwhile', await twin.post(`${home}/check`, { ...unsent, action: 'next' }));
  const visiting = { site, home, see, newBrowser };
  await receiptPages(visiting, thanks);
  await pausingPages(visiting);
  await signUpPages(visiting, (day, visit) => atDay(site, day, visit), edition);
  await atDay(site, addDays(opensOn, -1), async () => see('not yet', await browser.get(home)));
  await atDay(site, addDays(closesOn, 9), async () => see('closed', await browser.get(home)));
  see('failed', await whenBroken(site, await newBrowser(), home));
  return pages;
}

const addressOf = ({ page }: Shown): string =>
  page.querySelector('#answers')?.getAttribute('action') ?? '';

const fields = ({ page }: Shown) =>
  page
    .querySelectorAll('main input[name]:not([type=hidden]), main textarea[name]')
    .map((field) => ({
      name: field.getAttribute('name') ?? '',
      value: field.getAttribute('value') ?? '',
      choice: ['radio', 'checkbox'].includes(field.getAttribute('type') ?? ''),
    }));

/** The first option of every question, and nothing typed. */
const right = (shown: Shown): Form =>
  Object.fromEntries(
    fields(shown)
      .filter(({ choice }) => choice)
      .reverse()
      .map(({ name, value }) => [name, value]),
  );

/** What no question offers. */
const wrong = (shown: Shown): Form =>
  Object.fromEntries(
    fields(shown).map(({ name, choice }) => [name, choice ? 'no-such-option' : 'x'.repeat(5000)]),
  );

async function atDay(site: ResidentSite, day: string, visit: () => Promise<unknown>) {
  const { now } = site.time;
  site.time.now = noonOf(day);
  await visit();
  site.time.now = now;
}

async function whenBroken(site: ResidentSite, browser: Browser, home: string): Promise<Shown> {
  const { middlewareStack } = site.storage.db;
  const fail = () => () => {
    throw new Error('the database is out of reach');
  };
  middlewareStack.add(fail, { step: 'initialize', name: 'broken' });
  const shown = await browser.post(home, { code: generateCode() });
  middlewareStack.remove('broken');
  return shown;
}
