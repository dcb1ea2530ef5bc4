import type { Context } from 'hono';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import type { PersonKey } from '../../../shared/coordination/person.ts';
import { isSameKey } from '../../../shared/coordination/same-person.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import type { CoordinatorDeps } from '../deps.ts';
import { type KnownPerson, personSeen } from '../people/known-person.ts';
import { readPersonCode } from '../people/person-code.ts';
import { codeOf, viewerOf } from '../viewer.tsx';
import { lastEntry, mayTakeBack } from './may-take-back.ts';

/** What the request before recorded, as it stands in the log now. */
export interface RecordedBefore {
  readonly person: PersonKey;
  /** Missing when it is not there any more. */
  readonly event: ContactEvent | undefined;
  readonly mayTakeBack: boolean;
}

/** Who is at work, as far as it decides what they may take back. */
export const atWork = (c: Context, { login }: Pick<CoordinatorDeps, 'login'>) => ({
  actor: actorOf(c),
  organisation: codeOf(viewerOf(c)),
  today: dayOf(login.clock()),
});

/** @param here the person whose page it is, if it is known already. */
export async function recordedBefore(
  c: Context,
  deps: CoordinatorDeps,
  here?: KnownPerson,
): Promise<RecordedBefore | undefined> {
  const key = readPersonCode(c.req.query('before') ?? '');
  if (!key) return undefined;
  const known =
    here && isSameKey(here.entry, key) ? here : await personSeen(deps, viewerOf(c), key);
  if (!known) return { person: key, event: undefined, mayTakeBack: false };
  const mine = mayTakeBack(known, atWork(c, deps));
  return { person: key, event: lastEntry(known), mayTakeBack: mine !== undefined };
}
