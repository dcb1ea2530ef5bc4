import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '../../../surveys/index.ts';
import { coordinatorDesk, SURVEY } from './coordinator-desk.ts';

let desk: Awaited<ReturnType<typeof coordinatorDesk>>;
const [FIRST, SECOND, THIRD] = ['0a1b2c000001', '3d4e5f000002', '9f8e7d000003'] as const;
const path = (contactId: string) => `/surveys/${SURVEY}/contacts/${contactId}`;

beforeAll(async () => {
  desk = await coordinatorDesk();
  await desk.optIn(FIRST, ['shakyo'], { name: '見本 太郎' });
  await desk.optIn(SECOND, ['shakyo'], {}, SECOND, ['sports']);
  await desk.optIn(THIRD, ['shakyo']);
});
afterAll(() => desk?.platform.stop());

describe('the list of whoever would like to help', () => {
  it('shows wishes without names', async () => {
    const page = await desk.open('coordinator', '/');
    expect(page.text).toContain('環境・緑');
    expect(page.text).toContain('土・日・祝日の昼間');
    expect(page.text).toContain('清瀬市社会福祉協議会');
    expect(page.text).toContain('3人の方がいます');
    expect(page.text).toContain('0A1-B2C');
    expect(page.text).toContain('まだ連絡していません');
    expect(page.text).not.toContain('見本 太郎');
    expect(page.text).not.toContain(definitions.get('kiyose-2025-sample')?.title.ja);
  });

  it('narrows by wishes, and moves on within what is left', async () => {
    const query = `survey=${SURVEY}&interest=environment&district=&availability=`;
    const list = await desk.open('coordinator', `/?${query}`);
    expect(list.text).toContain('3人のうち2人が条件に合っています');
    expect(list.text).toContain('絞り込みを解除');
    expect(list.text).not.toContain('3D4-E5F');
    const page = await desk.open('coordinator', `${path(FIRST)}?interest=environment`);
    expect(page.text).toContain(`href="${path(THIRD)}?interest=environment"`);
    expect(page.text).not.toContain('前の方へ');
  });

  it('shows everyone, and says so, when the address asks for an unknown wish', async () => {
    const page = await desk.open('coordinator', `/?survey=${SURVEY}&interest=unknown`);
    expect(page.text).toContain('絞り込みの条件を読み取れなかった');
    expect(page.text).toContain('3D4-E5F');
  });

  it('has nobody of sample surveys', async () => {
    const file = '/surveys/kiyose-2025-sample/contacts.csv?purpose=reply';
    expect((await desk.open('coordinator', file)).status).toBe(404);
  });
});

it('each opening leaves a trace in the log that names nobody', async () => {
  desk.platform.events.length = 0;
  await desk.open('coordinator', `${path(FIRST)}?purpose=introduce`);
  await desk.open('coordinator', `/surveys/${SURVEY}/contacts.csv?purpose=introduce`);
  const opened = desk.platform.events.filter(({ message }) => message === 'contact details opened');
  const shownOn = (where: string) => [expect.objectContaining({ survey: SURVEY, shownOn: where })];
  expect(opened.map(({ fields }) => fields)).toEqual(
    ['page', 'download', 'download', 'download'].map(shownOn),
  );
});
