import { expect } from 'vitest';
import { coordinatorDesk, entriesOf, SURVEY } from './coordinator-desk.ts';

export const [FIRST, SECOND, THIRD, ALSO_FIRST, ENGLISH, MAILED] = [
  '0a1b2c000001',
  '1d4e5f000002',
  '2f8e7d000003',
  '3a1b2c000004',
  '4d4e5f000005',
  '6a1b2c000007',
] as const;
export const pathOf = (contactId: string) => `/surveys/${SURVEY}/contacts/${contactId}`;

export type Desk = Awaited<ReturnType<typeof coordinatorDesk>>;
type Known = typeof FIRST | typeof SECOND | typeof THIRD | typeof ALSO_FIRST | typeof ENGLISH;

/** What is not usual of each; the details of the third were moved there from another contact. */
const OPT_INS: Readonly<Record<Known, (desk: Desk, both: string[]) => Promise<string>>> = {
  [FIRST]: (desk, both) => desk.optIn(FIRST, both, { name: '=見本 一号' }),
  [SECOND]: (desk, both) =>
    desk.optIn(
      SECOND,
      both,
      { name: '見本 二号' },
      SECOND,
      ['environment'],
      ['physical_work', 'driving'],
    ),
  [THIRD]: (desk, both) => desk.optIn(THIRD, both, { name: '見本 三号' }, SECOND),
  [ALSO_FIRST]: (desk, both) => desk.optIn(ALSO_FIRST, both, { name: '見本 一号' }),
  [ENGLISH]: (desk, both) =>
    desk.optIn(ENGLISH, both, { name: 'Mihon 5', language: 'en', email: 'm5@example.jp' }),
};

/** A coordinators' site where these people opted in, agreed to both organisations and are assigned to both. */
export async function contactingDesk(...people: readonly Known[]): Promise<Desk> {
  const desk = await coordinatorDesk();
  const both = ['shakyo', 'volunteer_centre'];
  for (const id of people) {
    await OPT_INS[id](desk, both);
    for (const to of both) await desk.post('coordinator', `${pathOf(id)}/assign`, { to });
  }
  return desk;
}

/** Records an outcome as somebody would who just opened the page. */
export async function recordAs(
  desk: Desk,
  who: string,
  id: string,
  outcome: string,
  more: Record<string, string> = {},
) {
  const entries = entriesOf(await desk.open(who, pathOf(id)));
  return desk.post(who, `${pathOf(id)}/record`, { entries, outcome, ...more });
}

/** Looks at a mail about the park and presses the button below it. */
export async function mailAs(desk: Desk, who: string, id: string, answerTo: string) {
  const fields = { activity: 'park', answerTo };
  const preview = await desk.post(who, `${pathOf(id)}/mail`, fields);
  return desk.post(who, `${pathOf(id)}/mail`, {
    ...fields,
    entries: entriesOf(preview),
    step: 'send',
  });
}

/** Somebody who opted in twice thought it over, and then asked to be left alone. */
export async function firstAskedToBeLeftAlone(desk: Desk): Promise<void> {
  await recordAs(desk, 'shakyo', FIRST, 'considering', { note: '（見本）夕方がよい' });
  await desk.post('centre', `${pathOf(ALSO_FIRST)}/same-person`, { other: '0a1-b2c' });
  await recordAs(desk, 'shakyo', FIRST, 'stop', { sure: 'yes' });
}

/** What was done so far left nobody's name, way to be reached or id in the log or the trail. */
export async function expectNobodyNamed(desk: Desk): Promise<void> {
  const said = JSON.stringify([desk.platform.events, await desk.trail()]);
  expect(said).toContain('coordinator.');
  for (const secret of ['見本 一号', '見本 二号', '0900', 'm5@', FIRST, SECOND]) {
    expect(said).not.toContain(secret);
  }
}
