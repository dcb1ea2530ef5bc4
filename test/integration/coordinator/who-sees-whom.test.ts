import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorDesk, SURVEY } from './coordinator-desk.ts';

let desk: Awaited<ReturnType<typeof coordinatorDesk>>;
const [BOTH, CENTRE_ONLY, CITY_ONLY] = ['0a1b2c000001', '3d4e5f000002', '9f8e7d000003'] as const;
const path = (contactId: string) => `/surveys/${SURVEY}/contacts/${contactId}`;

beforeAll(async () => {
  desk = await coordinatorDesk();
  await desk.optIn(BOTH, ['shakyo', 'volunteer_centre']);
  await desk.optIn(CENTRE_ONLY, ['volunteer_centre']);
  await desk.optIn(CITY_ONLY, []);
});
afterAll(() => desk?.platform.stop());

describe('before anybody is assigned', () => {
  it('the city sees everyone, an organisation nobody', async () => {
    const city = await desk.open('coordinator', '/');
    for (const id of [BOTH, CENTRE_ONLY, CITY_ONLY]) expect(city.text).toContain(path(id));
    const shakyo = await desk.open('shakyo', '/');
    expect(shakyo.text).toContain('割り当てられた方は、いまはいません');
    expect(shakyo.text).not.toContain('/contacts/');
  });

  it('a person of whom an organisation knows nothing is not there for it, and the try is on record', async () => {
    for (const page of [path(BOTH), `${path(BOTH)}?purpose=introduce`, path('ffff00000000')]) {
      expect((await desk.open('shakyo', page)).status).toBe(404);
    }
    for (const form of ['record', 'mail', 'same-person']) {
      expect((await desk.post('shakyo', `${path(BOTH)}/${form}`, { outcome: 'stop' })).status).toBe(
        404,
      );
    }
    const denied = (await desk.trail()).filter(({ outcome }) => outcome === 'denied');
    expect(denied.length).toBeGreaterThanOrEqual(5);
    expect(new Set(denied.map(({ action, actor }) => `${action} ${actor}`))).toEqual(
      new Set(['access.person shakyo']),
    );
    expect(JSON.stringify(denied)).not.toContain(BOTH);
  });
});

describe('the city assigns', () => {
  it('to an organisation the person agreed to, and only then it sees the person', async () => {
    const done = await desk.post('coordinator', `${path(BOTH)}/assign`, { to: 'shakyo park' });
    expect(done.text).toContain('団体に割り当てました');
    expect((await desk.open('shakyo', '/')).text).toContain(path(BOTH));
    expect((await desk.open('shakyo', path(BOTH))).status).toBe(200);
    expect((await desk.open('centre', path(BOTH))).status).toBe(404);
  });

  it('never to one the person did not agree to, and says why', async () => {
    const page = await desk.open('coordinator', path(CENTRE_ONLY));
    expect(page.text).toContain('この団体への連絡先の提供に同意していません');
    const refused = await desk.post('coordinator', `${path(CENTRE_ONLY)}/assign`, { to: 'shakyo' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('「（見本）社協」には割り当てられません');
    expect((await desk.open('shakyo', path(CENTRE_ONLY))).status).toBe(404);
  });

  it('several at once, and those who did not agree stay out', async () => {
    const list = await desk.open('coordinator', '/assign?organisation=volunteer_centre');
    expect(list.text).toContain(`value="${SURVEY} ${CENTRE_ONLY}"`);
    expect(list.text).not.toContain(CITY_ONLY);
    const fields = { organisation: 'volunteer_centre', person: `${SURVEY} ${CENTRE_ONLY}` };
    expect((await desk.post('coordinator', '/assign', fields)).text).toContain(
      '1人を割り当てました',
    );
    const refused = await desk.post('coordinator', '/assign', {
      ...fields,
      person: `${SURVEY} ${CITY_ONLY}`,
    });
    expect(refused.text).toContain('同意していません');
    expect((await desk.open('centre', '/')).text).toContain(path(CENTRE_ONLY));
  });

  it('and an organisation can not', async () => {
    const tried = await desk.post('shakyo', `${path(BOTH)}/assign`, { to: 'volunteer_centre' });
    expect(tried.status).toBe(403);
    expect((await desk.open('shakyo', '/hand-over')).status).toBe(403);
    expect((await desk.open('shakyo', '/pause')).status).toBe(403);
  });

  it('takes a person back, who is not there for the organisation any more', async () => {
    await desk.post('coordinator', `${path(BOTH)}/unassign`, { organisation: 'shakyo' });
    expect((await desk.open('shakyo', path(BOTH))).status).toBe(404);
    await desk.post('coordinator', `${path(BOTH)}/assign`, { to: 'shakyo' });
    expect((await desk.open('shakyo', path(BOTH))).status).toBe(200);
  });
});

describe('consent taken back after the job has made its list', () => {
  it('hides the person from the organisation at once', async () => {
    await desk.optIn(BOTH, ['volunteer_centre']);
    expect((await desk.open('shakyo', path(BOTH))).status).toBe(404);
    expect((await desk.open('shakyo', '/')).text).not.toContain(path(BOTH));
    await desk.optIn(BOTH, ['shakyo', 'volunteer_centre']);
  });
});

it('a coordinator of no organisation on the list sees an explaining page and nothing else', async () => {
  for (const page of ['/', '/today', path(BOTH)]) {
    const shown = await desk.open('group', page);
    expect(shown.status).toBe(403);
    expect(shown.text).toContain('担当する団体が登録されていません');
    expect(shown.text).not.toContain('/contacts/');
  }
});
