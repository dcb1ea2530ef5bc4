import { Hono } from 'hono';
import { contactReference } from '../../../shared/contact/contact-reference.ts';
import { isSameKey } from '../../../shared/coordination/same-person.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { readForm } from '../../../shared/web/form-body.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { formRefused } from '../pages/form-refused.tsx';
import { toldPath } from '../paths.ts';
import { findPerson } from '../people/find-person.ts';
import { peopleSeen } from '../people/known-person.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { realSurveys } from '../real-surveys.ts';
import { stopEverywhere } from '../recording/stop-everywhere.ts';
import { viewerOf } from '../viewer.tsx';
import { showCard } from './card.tsx';

/** A coordinator saw that two opt-ins are one person's, or that they are not. */
export function samePersonRoute(deps: CoordinatorDeps): Hono {
  return new Hono().post('/surveys/:survey/contacts/:contactId/same-person', async (c) => {
    const found = await findPerson(c, deps);
    if (!found) return c.notFound();
    const form = await readForm(c);
    if (!form.ok) return formRefused(c, deps, form.status);
    const { person } = found;
    const actor = actorOf(c);
    const back = (done: string) => c.redirect(toldPath(person.entry, { done }), 303);

    const not = form.fields.not?.[0];
    if (not !== undefined) {
      const other = person.optIns.slice(1).find((one) => `${one.survey} ${one.contactId}` === not);
      if (!other) return c.notFound();
      await recordOnPerson(deps, actor, 'coordinator.same-person-unmarked', person.entry);
      await deps.people.unmarkSame([person.entry, other]);
      return back('not-same');
    }

    const typed = form.fields.other?.[0]?.trim() ?? '';
    const wanted = typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^0-9A-F]/g, '');
    const surveys = realSurveys(deps.definitions);
    const seen = await Promise.all(
      surveys.map(({ survey }) => peopleSeen(deps, viewerOf(c), survey)),
    );
    const fitting = seen
      .flat()
      .filter(({ entry }) => contactReference(entry.contactId).replace('-', '') === wanted);
    const [other] = fitting;
    if (!other || fitting.length > 1 || isSameKey(other.entry, person.entry)) {
      const refused = !other
        ? 'その整理番号の方は、あなたの一覧に見つかりません。番号をもう一度確かめてください。'
        : fitting.length > 1
          ? 'その整理番号の方が2人以上いるため、決められません。市の担当課にご連絡ください。'
          : 'この方自身の整理番号です。もう一方の登録の番号を入力してください。';
      return showCard(c, deps, found, { refused, sameTyped: typed });
    }
    await recordOnPerson(deps, actor, 'coordinator.same-person-marked', person.entry);
    const marked = await deps.people.markSame([person.entry, other.entry]);
    if (marked === 'gone') {
      const refused = 'どちらかの方が登録を取り消したため、同じ方としては扱えません。';
      return showCard(c, deps, found, { refused, sameTyped: typed });
    }
    const stop = person.stop ?? other.stop;
    if (stop) {
      await stopEverywhere(deps, person, stop);
      await stopEverywhere(deps, other, stop);
    }
    return back('same');
  });
}
