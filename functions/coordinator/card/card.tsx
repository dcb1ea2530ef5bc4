import type { Context } from 'hono';
import type { ContactWay } from '../../../shared/coordination/contact-event.ts';
import { actorOf } from '../../../shared/login/session.ts';
import { dayOf } from '../../../shared/response/day.ts';
import { EVERYONE, readFilter } from '../contact-list/contact-filter.ts';
import { type ContactPlace, dueTodayPlace, placeOf } from '../contact-list/contact-place.ts';
import type { CoordinatorDeps } from '../deps.ts';
import type { FoundPerson } from '../people/find-person.ts';
import { peopleSeen } from '../people/known-person.ts';
import { openContact } from '../people/open-contact.ts';
import { openingRefusal, openingRules } from '../people/opening-rule.ts';
import { recordOnPerson } from '../people/person-trail.ts';
import { PurposeSchema } from '../people/purposes.ts';
import { carriedFields, carriedQuery, purposeOfRun } from '../recording/carried.ts';
import { mayTakeBack } from '../recording/may-take-back.ts';
import { emptyRecord, type RecordFault, type RecordTyped } from '../recording/record-input.ts';
import { atWork, recordedBefore } from '../recording/recorded-before.ts';
import { dueToday } from '../today/due-today.ts';
import { codeOf, coordinatorFrame, viewerOf } from '../viewer.tsx';
import type { CardDetails } from './card-details.tsx';
import { ContactCardPage } from './contact-card-page.tsx';

interface Told {
  readonly done?: string | undefined;
  readonly refused?: string;
  readonly typed?: RecordTyped;
  readonly faults?: readonly RecordFault[];
  readonly sameTyped?: string;
}

/** The card of a person, with what a form that was sent led to. */
export async function showCard(
  c: Context,
  deps: CoordinatorDeps,
  found: FoundPerson,
  told: Told = {},
): Promise<Response> {
  const today = dayOf(deps.login.clock());
  const [organisations, activities, place, card, recorded] = await Promise.all([
    deps.organisations.list(),
    deps.activities.list(),
    placeIn(c, deps, found),
    detailsFor(c, deps, found),
    recordedBefore(c, deps, found.person),
  ]);
  const status =
    card.state === 'unreadable' ? 500 : told.refused || told.faults?.length ? 422 : 200;
  const assigned = found.person.assignments.find(
    ({ organisation }) => organisation === codeOf(viewerOf(c)),
  );
  const offered = activities.find(({ id, closed }) => id === assigned?.activity && !closed)?.id;
  return c.html(
    <ContactCardPage
      {...coordinatorFrame(c, deps)}
      // While one works through those due today, the navigation says so.
      {...(purposeOfRun(c) ? { path: '/today/run' } : {})}
      {...found}
      organisations={organisations}
      activities={activities}
      place={place}
      card={card}
      record={{
        typed: told.typed ?? {
          ...emptyRecord(today),
          way: usualWay(card),
          activity: offered ?? '',
        },
        faults: told.faults ?? [],
        today,
        query: carriedQuery(c),
      }}
      carried={carriedFields(c)}
      recorded={recorded}
      stopped={c.req.query('stopped') !== undefined}
      takeBack={mayTakeBack(found.person, atWork(c, deps))}
      done={told.done}
      refused={told.refused}
      sameTyped={told.sameTyped ?? ''}
    />,
    status,
  );
}

/** How somebody is probably reached, by the ways they allowed. */
const usualWay = (card: CardDetails): ContactWay =>
  card.state === 'opened' && !card.details.phone ? 'email' : 'phone';

async function placeIn(
  c: Context,
  deps: CoordinatorDeps,
  { definition, person }: FoundPerson,
): Promise<ContactPlace> {
  const purpose = purposeOfRun(c);
  if (purpose) return dueTodayPlace(person, await dueToday(c, deps, purpose), purpose);
  const people = await peopleSeen(deps, viewerOf(c), definition.survey);
  return placeOf(person, people, readFilter(definition.optIn, c.req.query()) ?? EVERYONE);
}

async function detailsFor(
  c: Context,
  deps: CoordinatorDeps,
  { person }: FoundPerson,
): Promise<CardDetails> {
  const purpose = PurposeSchema.safeParse(c.req.query('purpose'));
  if (!purpose.success) return { state: 'closed' };
  const refusal = openingRefusal(person, openingRules(c, deps), purpose.data);
  if (refusal) return { state: 'refused', refusal };
  const subject = actorOf(c);
  const { entry } = person;
  await recordOnPerson(deps, subject, 'coordinator.contact-opened', entry, purpose.data);
  const opened = await openContact(deps, { ...entry, subject, shownOn: 'page' });
  if (opened.outcome === 'opened') {
    return { state: 'opened', purpose: purpose.data, details: opened.details };
  }
  return opened.outcome === 'gone'
    ? { state: 'refused', refusal: { reason: 'gone' } }
    : { state: 'unreadable' };
}
