import { Hono } from 'hono';
import type { CoordinatorDeps } from '../deps.ts';
import { findPerson } from '../people/find-person.ts';
import { showCard } from './card.tsx';

const DONE: Readonly<Record<string, string>> = {
  assigned: '団体に割り当てました。',
  unassigned: '担当から外しました。この団体からは、この方が見えなくなりました。',
  same: '同じ方の登録として扱います。連絡の回数と連絡不要の申し出は、合わせて数えられます。',
  'not-same': '別々の方の登録として扱います。',
  'stop-lifted': '連絡不要を取り消しました。これまでに割り当てた団体からも、また連絡できます。',
  'taken-back': '記録を取り消しました。正しい結果を、もう一度押してください。',
  settled: 'メールのことを記録しました。',
};

/** One person's card; their details open only with a purpose, for this one request. */
export function contactCardRoute(deps: CoordinatorDeps): Hono {
  return new Hono().get('/surveys/:survey/contacts/:contactId', async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    return showCard(c, deps, found, { done: DONE[c.req.query('done') ?? ''] });
  });
}
