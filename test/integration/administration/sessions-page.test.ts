import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OfficePlatform, startOfficePlatform } from '../login/office-platform.ts';

let platform: OfficePlatform;
beforeAll(async () => {
  platform = await startOfficePlatform();
});
afterAll(() => platform?.stop());

const PAGE = '/administration/sessions';
const page = (path: string) => `${platform.analysis}${path}`;
const entriesOf = async (duty: string) => {
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  const found = await platform.trail.entries.list({ duty, day: today });
  return found.flatMap(({ link }) => link?.entry ?? []);
};

describe('an administrator', () => {
  it('sees who is logged in on both sites, and ends one person’s sessions wherever they are', async () => {
    const [phone, desk, other] = [platform.browser(), platform.browser(), platform.browser()];
    await platform.logIn(phone, page('/'), 'viewer');
    await platform.logIn(desk, page('/'), 'viewer');
    await platform.logIn(other, page('/'), 'analyst');
    await platform.logIn(platform.browser(), `${platform.coordinator}/`, 'coordinator');

    const administrator = platform.browser();
    const list = await platform.logIn(administrator, page(PAGE), 'administrator');
    const [office, coordinators] = parse(list.text).querySelectorAll('table');
    expect(
      office
        ?.querySelectorAll('tbody th')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['見本の分析担当', '見本の管理者', '見本の閲覧者', '見本の閲覧者'].sort());
    expect(coordinators?.text).toContain('見本の市のコーディネーター');

    const done = await administrator.post(page(`${PAGE}/end`), {
      site: 'office',
      subject: 'viewer',
    });
    expect(done.text).toContain('2件のログインを終了しました');
    for (const browser of [phone, desk]) {
      const sent = await browser.post(page('/logout'));
      expect(sent.url).toBe(page('/logged-out'));
    }
    expect((await other.get(page('/'))).url).toBe(page('/'));
    expect((await entriesOf('administration')).at(-1)).toMatchObject({
      actor: 'administrator',
      action: 'administration.sessions-ended',
      target: 'office',
      person: 'viewer',
    });
  });

  it('ends everybody’s, their own included', async () => {
    const administrator = platform.browser();
    await platform.logIn(administrator, page(PAGE), 'administrator');
    const done = await administrator.post(page(`${PAGE}/end`), {
      site: 'office',
      everybody: 'yes',
    });
    expect(done.url).toBe(page('/logged-out'));
    const again = platform.browser();
    const list = await platform.logIn(again, page(PAGE), 'administrator');
    const [office] = parse(list.text).querySelectorAll('table');
    expect(office?.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('makes whoever was ended give the password again, although the provider knows them', async () => {
    const viewer = platform.browser();
    await platform.logIn(viewer, page('/'), 'viewer');
    const administrator = platform.browser();
    await platform.logIn(administrator, page(PAGE), 'administrator');
    await administrator.post(page(`${PAGE}/end`), { site: 'office', subject: 'viewer' });
    const asked = await viewer.get(page('/'));
    expect(asked.url).toContain(`${platform.issuer}/interaction/`);
  });

  it('ends nothing with a form that names nobody, or a site there is not', async () => {
    const administrator = platform.browser();
    await platform.logIn(administrator, page(PAGE), 'administrator');
    for (const fields of [{ site: 'office' }, { site: 'moon', everybody: 'yes' }, {}]) {
      expect((await administrator.post(page(`${PAGE}/end`), fields as never)).status).toBe(404);
    }
    expect((await administrator.get(page(PAGE))).status).toBe(200);
  });
});

describe('anybody else', () => {
  it.each(['viewer', 'auditor', 'letters'])('%s can neither see nor end sessions', async (role) => {
    const browser = platform.browser();
    const seen = await platform.logIn(browser, page(PAGE), role);
    expect(seen.status).toBe(403);
    const ended = await browser.post(page(`${PAGE}/end`), { site: 'office', everybody: 'yes' });
    expect(ended.status).toBe(403);
    expect((await browser.get(page(PAGE))).status).toBe(403);
  });
});
