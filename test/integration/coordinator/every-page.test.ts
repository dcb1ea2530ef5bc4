import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Visit } from '../login/browser.ts';
import { htmlFaults } from '../resident/html-faults.ts';
import {
  ALSO_FIRST,
  contactingDesk,
  type Desk,
  ENGLISH,
  FIRST,
  firstAskedToBeLeftAlone,
  MAILED,
  mailAs,
  pathOf,
  SECOND,
  THIRD,
} from './contacting-people.ts';
import { entriesOf, SURVEY } from './coordinator-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await contactingDesk(FIRST, SECOND, THIRD, ALSO_FIRST, ENGLISH);
  await firstAskedToBeLeftAlone(desk);
  await desk.optIn(MAILED, ['shakyo', 'volunteer_centre'], { email: 'm7@example.jp' });
  await desk.post('coordinator', `${pathOf(MAILED)}/assign`, { to: 'shakyo' });
  await mailAs(desk, 'shakyo', MAILED, '見本');
});
afterAll(() => desk?.platform.stop());

it('every page is valid HTML, those that say what went wrong too', async () => {
  const card = pathOf(SECOND);
  const entries = entriesOf(await desk.open('shakyo', card));
  const mail = { activity: 'park', answerTo: '見本' };
  const forms: readonly [who: string, path: string, fields: Record<string, string>][] = [
    ['shakyo', `${card}/record`, { entries, followUpOn: '1', on: '1', note: 'あ'.repeat(501) }],
    ['shakyo', `${card}/record`, { entries, outcome: 'stop' }],
    ['shakyo', `${card}/take-back`, { number: '99' }],
    ['shakyo', `${card}/same-person`, { other: 'FFF-FFF' }],
    ['shakyo', `${pathOf(MAILED)}/mail`, { activity: 'park' }],
    ['shakyo', `${pathOf(MAILED)}/mail`, mail],
    ['shakyo', '/today/phone-list', {}],
    ['shakyo', '/activities/new', {}],
    ['coordinator', '/assign', { organisation: 'volunteer_centre' }],
    ['coordinator', '/organisations/new', {}],
    ['coordinator', '/pause/begin', { reason: '' }],
  ];
  const addresses: readonly [who: string, path: string][] = [
    ...['/', '/today', card, `${card}?run=today&purpose=introduce`, '/activities'].map(
      (page) => ['shakyo', page] as [string, string],
    ),
    ['shakyo', `${pathOf(MAILED)}?before=${SURVEY}+${MAILED}`],
    ['shakyo', `/today?stopped=yes&done=finished&purpose=introduce`],
    ['shakyo', '/activities/park/people'],
    ['shakyo', '/nowhere'],
    ...['/', pathOf(FIRST), '/assign?organisation=shakyo', '/hand-over', '/organisations'].map(
      (page) => ['coordinator', page] as [string, string],
    ),
    ...['/organisations/shakyo', '/pause', '/outbox'].map(
      (page) => ['coordinator', page] as [string, string],
    ),
  ];
  const faults: string[] = [];
  const look = async (name: string, { status, text }: Visit) => {
    if (status >= 500) faults.push(`${name}: ${status}`);
    faults.push(...(await htmlFaults(name, text)));
  };
  for (const [who, page] of addresses) await look(page, await desk.open(who, page));
  for (const [who, to, fields] of forms) await look(to, await desk.post(who, to, fields));
  await look('import', await desk.upload('shakyo', '/activities/check', 'a,b\r\n1,2'));
  expect(faults).toEqual([]);
});
