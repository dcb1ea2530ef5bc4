import { parse } from 'node-html-parser';
import type { APIRequestContext, APIResponse, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import type { KeyedField } from './keyed-fields.ts';

/** Presses a button of the page's own form and waits for what comes. */
export const press = (page: Page, name: string) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);

/** Types the code of a return slip with the keyboard. @returns the form's number, or why there is none. */
export async function typeSlip(page: Page, reception: string, code: string): Promise<string> {
  await page.goto(reception);
  await page.locator('#code:focus').waitFor();
  await page.keyboard.type(code);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  const shown = page.locator('.ticket-number, h1').last();
  return ((await shown.textContent()) ?? '').replace(' ', '');
}

/** The same over HTTP, with the form that the page holds. */
export async function sendSlip(
  request: APIRequestContext,
  reception: string,
  code: string,
): Promise<APIResponse> {
  const page = parse(await (await request.get(reception)).text());
  return request.post(reception, { form: { ...hidden(page.querySelector('main form')), code } });
}

/** The number that a slip's form was given. */
export const ticketOf = (response: APIResponse): string =>
  /tickets\/(\d{6})$/.exec(response.url())?.[1] ?? `none: ${response.status()}`;

/** Types a whole form with the keyboard alone, from its number to the button that stores it. */
export async function typeForm(
  page: Page,
  ticket: string,
  { keyed, language }: { readonly keyed: readonly KeyedField[]; readonly language: Language },
): Promise<void> {
  await page.locator('#ticket:focus').waitFor();
  await page.keyboard.type(ticket);
  await page.keyboard.press('Enter');
  await page.locator('form[data-keying] .key-input:focus').waitFor();
  const at = () => page.evaluate(() => document.activeElement?.id);
  for (const { name, keys } of keyed) {
    const here = await at();
    if (here !== name) throw new Error(`the cursor is in ${here}, not in ${name}`);
    await page.keyboard.type(keys);
    // Some fields are full after a digit, and the cursor has gone on.
    if ((await at()) === name) await page.keyboard.press('Enter');
  }
  // The language of the form, and then the button.
  for (let down = LANGUAGES.indexOf(language); down > 0; down--) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Sends a whole form over HTTP, as the page does. */
export const sendForm = (
  request: APIRequestContext,
  keying: string,
  ticket: string,
  { keyed, language }: { readonly keyed: readonly KeyedField[]; readonly language: Language },
): Promise<APIResponse> =>
  request.post(keying, {
    form: {
      ticket,
      '-language': language,
      do: 'store',
      ...Object.fromEntries(keyed.map(({ name, keys }) => [name, keys])),
    },
  });

/** Settles every difference for what the first person keyed. */
export async function settleForFirst(
  request: APIRequestContext,
  address: string,
): Promise<APIResponse> {
  const form = parse(await (await request.get(address)).text()).querySelector('main form');
  const first = form?.querySelectorAll('input[type=radio][value=first]') ?? [];
  return request.post(address, {
    form: {
      ...hidden(form),
      do: 'settle',
      ...Object.fromEntries(first.map((radio) => [radio.getAttribute('name') ?? '', 'first'])),
    },
  });
}

const hidden = (form: ReturnType<typeof parse> | null): Record<string, string> =>
  Object.fromEntries(
    (form?.querySelectorAll('input[type=hidden]') ?? []).map((field) => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? '',
    ]),
  );
