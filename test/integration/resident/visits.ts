import { asSent, type Browser, type Form, type Shown } from './browser.ts';
import type { ResidentSite } from './resident-site.ts';

export const HOME = '/mihon';
export const page = (code: string) => `${HOME}/questions/${code}`;

/** Sound answers of someone who lives outside, page by page. */
const ANSWERED: readonly (readonly [string, Form])[] = [
  [page('living'), { lives: 'outside', years: '１２', staying: 's4' }],
  [page('leisure'), { activities: ['sport', 'music'], moving: 'yes', happiness: '7' }],
  [page('town'), { 'surroundings.parks': 's5', opinion: '公園がほしい' }],
];

export const DETAILS: Form = {
  name: '見本 花子',
  email: 'ｈａｎａｋｏ＠example.jp',
  interests: ['parks'],
  skills: ['driving'],
  contact_district: 'east',
  recipients: ['council'],
  adult: 'yes',
  consent: 'yes',
  consent_text: 'consent-1 ja',
};

/** Opens the form with a code, a new letter's unless given. */
export async function begin(site: ResidentSite, code?: string): Promise<Browser> {
  const browser = site.newBrowser();
  const entered = await browser.post(HOME, { code: code ?? (await site.letter()) });
  if (entered.status !== 303) throw new Error(`the code was not taken: ${entered.status}`);
  return browser;
}

/** Answers every page and stands before the check page. */
export async function fillIn(browser: Browser, details?: Form): Promise<void> {
  for (const [path, form] of ANSWERED) await browser.post(path, form);
  await browser.post(`${HOME}/volunteer`, { opt_in: details ? 'yes' : 'no' });
  if (details) await browser.post(`${HOME}/volunteer/details`, details);
}

/** Presses send on the check page as it is shown now. */
export async function send(browser: Browser): Promise<Shown> {
  const check = await browser.get(`${HOME}/check`);
  return browser.post(`${HOME}/check`, { ...asSent(check), action: 'next' });
}

/** Answers a page as it is shown now, with whatever it holds, and presses a button. */
export async function answer(browser: Browser, path: string, form: Form): Promise<Shown> {
  const shown = await browser.get(path);
  return browser.post(path, { ...asSent(shown), ...form });
}
