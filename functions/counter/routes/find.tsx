import { type Context, Hono } from 'hono';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { contactIdOf } from '../../../shared/contact/new-contact.ts';
import { parseCode } from '../../../shared/invitation/access-code.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import { frameOf } from '../../../shared/web/office/frame.ts';
import type { CounterDeps } from '../deps.ts';
import { FindPage } from '../pages/find-page.tsx';
import { paths } from '../paths.ts';

type Found = Pick<Parameters<typeof FindPage>[0], 'typed' | 'errors'>;

/** From a withdrawal number or a number on the list to a person; shows nothing of them yet. */
export function findRoutes(deps: CounterDeps): Hono {
  const routes = new Hono();
  const page = async (c: Context, status: 200 | 422, found: Found = {}) =>
    c.html(
      <FindPage {...frameOf(c, deps.gate)} editions={await deps.editions()} {...found} />,
      status,
    );

  routes.get(paths.find, (c) => page(c, 200));

  routes.post(paths.find, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return c.text('', form.status);
    const typed = (name: string) => (form.fields[name]?.[0] ?? '').slice(0, 60);
    if (form.fields.by?.[0] === 'reference') {
      const [survey, reference] = [typed('survey'), typed('reference')];
      const contactId = await byReference(deps, survey, reference);
      if (contactId) return c.redirect(paths.person({ survey, contactId }), 303);
      const error = 'この整理番号の方は一覧にいません。調査と番号をもう一度お確かめください。';
      return page(c, 422, { typed: { survey, reference }, errors: { reference: error } });
    }
    const code = parseCode(typed('code'));
    const found = code && (await byCode(deps, code));
    if (found) return c.redirect(paths.person(found), 303);
    const error = code
      ? 'この番号の登録はありません。番号をもう一度お確かめください。取りやめられたか、消去の日を過ぎた登録は残っていません。'
      : '取消し番号に間違いがあるようです。もう一度お確かめください。数字の0と1、英字のO・I・Lは使われていません。';
    return page(c, 422, { typed: { code: typed('code') }, errors: { code: error } });
  });

  return routes;
}

async function byCode(deps: CounterDeps, code: NonNullable<ReturnType<typeof parseCode>>) {
  for (const { definition } of await deps.editions()) {
    const { survey } = definition;
    const contactId = contactIdOf(deps.withdrawalCodeSecret, survey, code);
    if (await deps.contacts.get(survey, contactId)) return { survey, contactId };
  }
  return undefined;
}

/** Nobody is guessed at: a number that two people share finds neither. */
async function byReference(
  { contactList }: CounterDeps,
  survey: string,
  typed: string,
): Promise<string | undefined> {
  const asked = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-F]/g, '');
  if (asked.length !== 6) return undefined;
  const meant = (await contactList.list(survey)).filter(
    ({ contactId }) => contactReference(contactId).replace('-', '') === asked,
  );
  return meant.length === 1 ? meant[0]?.contactId : undefined;
}
