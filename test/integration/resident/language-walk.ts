import { expect } from 'vitest';
import { consentText } from '../../../shared/contact/consent-text.ts';
import type { AccessCode } from '../../../shared/invitation/access-code.ts';
import type { Language } from '../../../shared/survey/language.ts';
import { edition2026 } from '../../../surveys/kiyose/edition-2026/index.ts';
import { asSent, type Browser, type Shown } from './browser.ts';
import type { ResidentSite } from './resident-site.ts';

export const HOME = `/${edition2026.survey}`;
export const CHOICE = `${HOME}/volunteer`;
export const DETAILS = `${CHOICE}/details`;
export const PAGES = edition2026.pages.map(({ code }) => `${HOME}/questions/${code}`);
/** Latin letters only, so that every other letter on a page is the city's. */
export const personIn = (language: Language) => ({
  name: 'Sample',
  email: 'sample@example.jp',
  adult: 'yes',
  consent: 'yes',
  consent_text: consentText(edition2026.optIn, language),
});

/** Sends what the check page shows. */
export async function sendFrom(browser: Browser): Promise<Shown> {
  const check = `${HOME}/check`;
  return browser.post(check, { ...asSent(await browser.get(check)), action: 'next' });
}

async function visitorIn(site: ResidentSite, language: Language): Promise<Browser> {
  const browser = site.newBrowser();
  await browser.get(`${HOME}?lang=${language}`);
  return browser;
}

export async function begin(
  site: ResidentSite,
  language: Language,
  code?: AccessCode,
): Promise<Browser> {
  const browser = await visitorIn(site, language);
  const entered = await browser.post(HOME, { code: code ?? (await site.letter()) });
  expect(entered.status).toBe(303);
  return browser;
}

/** The first choice of every group of a page, and a text in every field. */
export function anyAnswers({ page }: Shown): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const input of page.querySelectorAll('main input, main textarea')) {
    const name = input.getAttribute('name') ?? '';
    if (input.getAttribute('type') === 'hidden') continue;
    answers[name] ??= input.getAttribute('value') || '1';
  }
  return answers;
}
