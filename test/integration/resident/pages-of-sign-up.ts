import type { Edition } from '../../../functions/resident/site.ts';
import { asSent } from './browser.ts';
import type { Visiting } from './every-page.ts';

/** Signing up without a survey. */
export async function signUpPages(
  { home, see, newBrowser }: Visiting,
  atDay: (day: string, visit: () => Promise<unknown>) => Promise<void>,
  { schedule }: Edition,
): Promise<void> {
  const browser = await newBrowser();
  const path = `${home}/sign-up`;
  const form = asSent(see('sign-up', await browser.get(path)));
  const person = {
    ...form,
    name: 'Sample',
    email: 'sample@example.jp',
    adult: 'yes',
    consent: 'yes',
    action: 'next',
  };
  see('sign-up with errors', await browser.post(path, { ...form, email: 'x', action: 'next' }));
  see('sign-up ticket lost', await (await newBrowser()).post(path, person));
  await browser.post(path, person);
  see('sign-up thanks', await browser.get(`${path}/thanks`));
  see('sign-up already', await browser.get(path));
  see('sign-up of another', await browser.post(path, { ...person, name: 'Other' }));
  see('sign-up erased', await browser.get(`${path}/erased`));
  await atDay(schedule.contactsDeletedOn, async () =>
    see('sign-up ended', await (await newBrowser()).get(path)),
  );
}
