import { asSent, type Form } from './browser.ts';
import type { Visiting } from './every-page.ts';

const NUMBER = '8302';

/** Pausing, going on with the number, and two devices that answer one page. */
export async function pausingPages({ site, home, see, newBrowser }: Visiting): Promise<void> {
  const code = await site.letter();
  const phone = await newBrowser();
  await phone.post(home, { code });
  see('pause', await phone.get(`${home}/pause`));
  see('pause with an error', await phone.post(`${home}/pause`, { number: '1' }));
  see('paused', await phone.post(`${home}/pause`, { number: NUMBER }));

  const computer = await newBrowser();
  const resume = (form: Form) => computer.post(`${home}/resume`, { code, ...form });
  see('number', await computer.post(home, { code }));
  see('number wrong', await resume({ number: '8303', action: 'next' }));
  see('restart', await resume({ action: 'restart' }));
  await resume({ number: NUMBER, action: 'next' });

  const choice = `${home}/volunteer`;
  const before = asSent(await phone.get(choice));
  const check = asSent(await phone.get(`${home}/check`));
  await computer.post(choice, { opt_in: 'no' });
  see('elsewhere', await phone.post(choice, { ...before, opt_in: 'yes', action: 'next' }));
  see('check changed', await phone.post(`${home}/check`, { ...check, action: 'next' }));
  see('other paused', await phone.post(home, { code: await site.letter() }));
  see('unsent and paused', await phone.get(home));
  const left = await phone.follow(await phone.post(`${home}/leave`, {}));
  see('left', left);

  const stranger = await newBrowser();
  for (let number = 7000; number < 7010; number += 1) {
    const shown = await stranger.post(`${home}/resume`, {
      code,
      number: String(number),
      action: 'next',
    });
    if (shown.status === 409) see('number locked', shown);
  }
  see(
    'pause gone',
    await stranger.post(`${home}/resume`, { code, number: NUMBER, action: 'next' }),
  );

  const guest = await newBrowser();
  const begun = await guest.post(`${home}/open`, {});
  if (begun.status !== 303) return;
  see('open other visit', await guest.post(`${home}/open`, {}));
  see('paused without a letter', await guest.post(`${home}/pause`, { number: NUMBER }));
}
