import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDoor } from '../../../functions/resident/door.tsx';
import { createForm } from '../../../functions/resident/form.tsx';
import { createBrowser, heading } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { HOME, page } from './visits.ts';

let site: ResidentSite;
/** How often the form behind the door was opened, and whether it can be. */
let asked: number;
let within: () => Promise<Hono>;

beforeEach(async () => {
  site = await residentSite();
  asked = 0;
  within = async () => createForm(site.deps);
});

const newBrowser = () => {
  const door = createDoor(site.deps, () => {
    asked += 1;
    return within();
  });
  return createBrowser(door, () => {});
};

describe('pages that anyone may read', () => {
  it.each([
    ['/', 302],
    [HOME, 200],
    [`${HOME}?lang=en`, 200],
    [`${HOME}?erased=yes`, 200],
    [`${HOME}/help`, 200],
    [`${HOME}/privacy?lang=ko`, 200],
    [`${HOME}/accessibility`, 200],
    ['/sign-up', 302],
    ['/no-such-survey', 404],
    ['/no-such-survey/', 301],
    ['/no-such-survey/questions/living', 404],
    ['/robots.txt', 200],
    ['/healthz', 200],
  ])('need nothing behind the door: %s', async (path, status) => {
    expect((await newBrowser().get(path)).status).toBe(status);
    expect(asked).toBe(0);
  });

  it('are found with a stroke behind their address, too', async () => {
    expect(await newBrowser().get(`${HOME}/`)).toMatchObject({ status: 301, location: HOME });
  });

  it('are in the language that was chosen', async () => {
    const browser = newBrowser();
    expect((await browser.get(`${HOME}/help?lang=en`)).page.querySelector('html')?.attrs.lang).toBe(
      'en',
    );
    expect(heading(await browser.get(`${HOME}/help`))).toBe('Help');
  });

  it.each(['/', '/sign-up'])(
    'choose it at their own address, and for what follows: %s',
    async (path) => {
      const browser = newBrowser();
      await browser.get(`${path}?lang=ko`);
      expect((await browser.get(HOME)).page.querySelector('html')?.attrs.lang).toBe('ko');
    },
  );
});

describe('the form behind the door', () => {
  it('takes in whoever comes with a code', async () => {
    const browser = newBrowser();
    const begun = await browser.post(HOME, { code: await site.letter() });
    expect(begun.location).toBe(page('living'));
    expect((await browser.get(page('living'))).status).toBe(200);
    expect(asked).toBe(1);
  });

  it('shows the start page once this browser holds a visit, and says where it goes on', async () => {
    const browser = newBrowser();
    await browser.post(HOME, { code: await site.letter() });
    const start = await browser.get(HOME);
    expect(start.page.querySelector(`a[href="${page('living')}"]`)).not.toBeNull();
  });

  it('has the headers of every page, once each', async () => {
    const { headers } = await newBrowser().get(`${HOME}/receipt`);
    expect(asked).toBe(1);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('does not hear of a form that another site sends', async () => {
    const refused = await newBrowser().post(
      HOME,
      { code: 'anything' },
      { origin: 'https://elsewhere.example' },
    );
    expect(refused.status).toBe(403);
    expect(asked).toBe(0);
  });

  it('that cannot be reached is said on a page, in the log, and tried again by the next press', async () => {
    const browser = newBrowser();
    within = async () => {
      throw new Error('a secret is missing');
    };
    const code = await site.letter();
    const failed = await browser.post(HOME, { code });
    expect(failed.status).toBe(500);
    expect(heading(failed)).not.toBe('');
    expect(site.lines.some((line) => JSON.stringify(line).includes('request failed'))).toBe(true);
    within = async () => createForm(site.deps);
    expect((await browser.post(HOME, { code })).location).toBe(page('living'));
    await browser.get(page('living'));
    expect(asked).toBe(2);
  });
});
