import { beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/coordination/activity.ts';
import { htmlFaults, openPublicSite, type PublicSite } from './public-site.ts';

let site: PublicSite;

// The site's clock stands at 2026-02-01.
const activity = (id: string, change: Partial<Activity> = {}): Activity => ({
  id,
  organisation: 'shakyo',
  title: `（見本）活動 ${id}`,
  description: '（見本）説明 <script>',
  field: 'children',
  place: '（見本）集会所',
  times: ['weekend_day'],
  skills: [],
  needed: 4,
  shownToPublic: true,
  closed: false,
  revision: 1,
  ...change,
});

beforeAll(async () => {
  site = await openPublicSite();
  const all = [
    activity('near', { town: 'motomachi', from: '2026-02-10', until: '2026-03-31' }),
    activity('wide', {
      field: 'environment',
      times: ['weekday_day'],
      brings: '軍手',
      skills: ['physical_work', 'driving'],
    }),
    activity('over', { until: '2026-01-31' }),
    activity('hidden', { shownToPublic: false }),
    activity('shut', { closed: true }),
  ];
  await site.activities.store(all.map((each) => ({ activity: each, organiser: '（見本）社協' })));
});

const shown = async (path: string) => {
  const html = await (await site.get(path)).text();
  return [...html.matchAll(/class="activity-card" id="(\w+)"/g)].map(([, id]) => id);
};

describe('the public list of activities', () => {
  it('shows who looks for people now, with organiser, place, times, period and number', async () => {
    expect(await shown('/activities')).toEqual(['near', 'wide']);
    const html = await (await site.get('/activities')).text();
    for (const text of [
      '（見本）社協',
      '（見本）集会所',
      '元町',
      '土・日・祝日の昼間',
      '2026年2月10日（火）〜2026年3月31日（火）',
      '4人',
      '軍手',
      '力仕事・体を動かす作業、車の運転（なくても参加できます）',
      '市内全域',
      '&lt;script&gt;',
      'href="/sign-up"',
    ]) {
      expect(html, text).toContain(text);
    }
    expect(html).not.toContain('<script');
  });

  it('is narrowed by links, and what is all over the city is in every town', async () => {
    expect(await shown('/activities?field=children')).toEqual(['near']);
    expect(await shown('/activities?time=weekday_day')).toEqual(['wide']);
    expect(await shown('/activities?town=motomachi')).toEqual(['near', 'wide']);
    expect(await shown('/activities?town=nakakiyoto')).toEqual(['wide']);
    expect(await shown('/activities?skill=driving')).toEqual(['wide']);
    expect(await shown('/activities?skill=cooking')).toEqual([]);
    expect(await shown('/activities?field=no-such')).toEqual(['near', 'wide']);
    const none = await (await site.get('/activities?field=sports')).text();
    expect(none).toContain('条件に合う活動はありません');
  });

  it('is English at its own address, where what organisers wrote is marked as Japanese', async () => {
    const html = await (await site.get('/activities/en')).text();
    expect(html).toContain('People needed');
    expect(html).toContain('Lifting, carrying and outdoor work; Driving a car (not required)');
    expect(html).toContain('Children and families');
    expect(html).toContain('<h3 lang="ja">（見本）活動 near</h3>');
    expect(html).toMatch(/href="\/activities"[^>]*lang="ja"/);
  });

  it.each(['/activities', '/activities/en'])('%s is good HTML', async (path) => {
    const html = await (await site.get(path)).text();
    expect(await htmlFaults(path, html)).toEqual([]);
  });

  it('is open data, for any page: what is shown and nothing else', async () => {
    const json = await site.get('/activities/data/activities.json');
    expect(json.headers.get('access-control-allow-origin')).toBe('*');
    const some = (await json.json()) as Record<string, unknown>[];
    expect(some.map(({ id }) => id)).toEqual(['near', 'wide']);
    expect(Object.keys(some[0] ?? {})).not.toContain('revision');
    const csv = await (await site.get('/activities/data/activities.csv')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(3);
  });

  it('says what to do while there is nothing', async () => {
    const empty = await openPublicSite();
    const html = await (await empty.get('/activities')).text();
    expect(html).toContain('いま募集している活動はありません');
    expect((await empty.get('/activities/nothing')).status).toBe(404);
  });
});
