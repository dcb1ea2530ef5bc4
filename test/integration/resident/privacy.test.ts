import { beforeAll, describe, expect, it } from 'vitest';
import { type AccessCode, printCode } from '../../../shared/invitation/access-code.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { definitions } from '../../../surveys/index.ts';
import { everythingIn } from '../storage.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, DETAILS, fillIn, HOME, page, send } from './visits.ts';

let site: ResidentSite;
let code: AccessCode;
let withdrawal: string;

/** Everything a person typed that is theirs alone. */
const typed = () => [
  code,
  printCode(code),
  '公園がほしい',
  encodeURIComponent('公園がほしい'),
  '花子',
  encodeURIComponent('花子'),
  'hanako',
  'ｈａｎａｋｏ',
  '09000000000',
  'WRNGCODE',
  withdrawal,
  withdrawal.replaceAll('-', ''),
];

beforeAll(async () => {
  site = await residentSite();
  code = await site.letter();
  await site.newBrowser().post(HOME, { code: 'WRNGCODE' });
  const browser = await begin(site, printCode(code).toLowerCase());
  const second = await begin(site, code);
  await browser.post(page('living'), { years: '十二' });
  await fillIn(browser, { ...DETAILS, email: 'hanako@', phone: '090-0000-0000' });
  await browser.post(`${HOME}/volunteer/details`, DETAILS);
  await browser.get(`${HOME}/check`);
  await send(browser);
  const thanks = await browser.get(`${HOME}/thanks`);
  withdrawal = thanks.page.querySelector('#withdrawal-code')?.text ?? '';
  await send(browser);
  await fillIn(second);
  await send(second);
  await second.post(`${HOME}/erase`, {});
  await second.get(`${HOME}/sign-up?lang=ko`);
});

describe('a whole visit', () => {
  it('succeeded, so that there is something to look for', () => {
    expect(withdrawal).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(site.lines.join('\n')).toContain('survey sent');
    expect(site.refusedCodes).toEqual([['mihon', 'malformed']]);
    expect(site.shown.filter(({ location }) => location).length).toBeGreaterThan(10);
  });

  it('leaves nothing that was typed in any address', () => {
    const locations = site.shown.flatMap(({ location }) => (location ? [location] : []));
    for (const secret of typed()) {
      expect(locations.filter((location) => location.includes(secret))).toEqual([]);
    }
  });

  it('leaves nothing that was typed in the log', () => {
    const log = site.lines.join('\n');
    for (const secret of typed()) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/[0-9a-f]{64}/);
  });

  it('leaves no cookie that can be read', () => {
    const cookies = site.shown.flatMap(({ headers }) => headers.getSetCookie()).join('\n');
    for (const secret of typed()) expect(cookies).not.toContain(secret);
  });

  it('sets no cookie that the privacy notice does not name, in every edition and language', () => {
    const set = site.shown.flatMap(({ headers }) => headers.getSetCookie());
    const names = [...new Set(set.map((cookie) => cookie.split('=')[0]?.replace('mihon', '')))];
    expect(names.sort()).toEqual(['__Host-sign-up-', '__Host-visit-', 'language']);
    for (const { privacy } of definitions.values()) {
      for (const language of LANGUAGES) {
        const notice = privacy.map(({ body }) => body[language]).join('\n');
        for (const name of names) expect(notice, language).toContain(name);
      }
    }
  });

  it('leaves in the store nothing readable but the answers', async () => {
    const { responses, ...others } = await everythingIn(site.storage);
    expect(responses).toHaveLength(1);
    const stored = JSON.stringify(others, (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    for (const secret of typed()) expect(stored).not.toContain(secret);
  });

  it('is kept in no cache', () => {
    for (const { headers } of site.shown) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has no style or script within its pages', () => {
    for (const { page: shown } of site.shown) {
      expect(shown.querySelectorAll('[style], style')).toEqual([]);
      expect(shown.querySelectorAll('script:not([src])')).toEqual([]);
      const handlers = shown.querySelectorAll('*').flatMap((e) => Object.keys(e.attributes));
      expect(handlers.filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });
});

describe('a fault of ours', () => {
  it('is told politely, and logged without what was typed', async () => {
    const browser = await begin(site);
    const before = site.lines.length;
    site.storage.db.middlewareStack.add(
      () => () => {
        throw new Error(`could not store 公園がほしい`);
      },
      { step: 'initialize', name: 'broken' },
    );
    const failed = await browser.post(page('town'), { opinion: '公園がほしい' });
    site.storage.db.middlewareStack.remove('broken');
    expect(failed.status).toBe(500);
    expect(failed.text).toContain('ただいま処理できませんでした');
    expect(failed.text).not.toContain('could not store');
    const log = site.lines.slice(before).join('\n');
    expect(log).toContain('request failed');
    expect(log).not.toContain('公園がほしい');
  });
});
