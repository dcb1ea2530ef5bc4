import type { Context } from 'hono';
import type { ContactWay } from '../../shared/coordination/contact-event.ts';
import type { PersonKey } from '../../shared/coordination/person.ts';
import { actorOf } from '../../shared/login/session.ts';
import { dayOf } from '../../shared/response/day.ts';
import { EVERYONE, readFilter } from './contact-filter.ts';
import { type ContactPlace, dueTodayPlace, placeOf } from './contact-place.ts';
import type { CoordinatorDeps } from './deps.ts';
import { dueToday } from './due-today.ts';
import type { FoundPerson } from './find-person.ts';
import { peopleSeen } from './known-person.ts';
import { openContact } from './open-contact.ts';
import { openingRefusal, openingRules } from './opening-rule.ts';
import { type CardDetails, ContactCardPage } from './pages/contact-card-page.tsx';
import { recordOnPerson } from './person-trail.ts';
import { type PurposeCode, PurposeSchema } from './purposes.ts';
import { emptyRecord, type RecordFault, type RecordTyped } from './record-input.ts';
import { coordinatorFrame, viewerOf } from './viewer.tsx';

interface Told {
  readonly done?: string | undefined;
  readonly refused?: string;
  readonly typed?: RecordTyped;
  readonly faults?: readonly RecordFault[];
  readonly sameTyped?: string;
}

/** Fields of an address that lead through a list; they go along when a purpose is chosen. */
const CARRIED = ['run', 'interest', 'skill', 'district', 'availability'] as const;

/** The card of a person, with what a form that was sent led to. */
export async function showCard(
  c: Context,
  deps: CoordinatorDeps,
  found: FoundPerson,
  told: Told = {},
): Promise<Response> {
  const today = dayOf(deps.login.clock());
  const [organisations, activities, place, card] = await Promise.all([
    deps.organisations.list(),
    deps.activities.list(),
    placeIn(c, deps, found),
    detailsFor(c, deps, found),
  ]);
  const status =
    card.state === 'unreadable' ? 500 : told.refused || told.faults?.length ? 422 : 200;
  const carried = Object.fromEntries(
    CARRIED.map((name) => [name, c.req.query(name) ?? '']).filter(([, value]) => value !== ''),
  );
  return c.html(
    <ContactCardPage
      {...coordinatorFrame(c, deps)}
      {...found}
      organisations={organisations}
      activities={activities}
      place={place}
      card={card}
      record={{
        typed: told.typed ?? { ...emptyRecord(today), way: usualWay(card) },
        faults: told.faults ?? [],
        today,
        query: carriedQuery(c),
      }}
      carried={carried}
      before={beforeOf(c)}
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

/** Whom an address says one came from. */
function beforeOf(c: Context): PersonKey | undefined {
  const [, survey, contactId] =
    /^([a-z0-9-]+) ([0-9a-f]+)$/.exec(c.req.query('before') ?? '') ?? [];
  return survey && contactId ? { survey, contactId } : undefined;
}

/** The same with the purpose, as the end of an address. */
export function carriedQuery(c: Context): string {
  const fields = [...CARRIED, 'purpose'].map((name) => [name, c.req.query(name) ?? ''] as const);
  const kept = fields.filter(([, value]) => value !== '').map(([name, value]) => [name, value]);
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

/** The purpose while one works through those due today. */
export const purposeOfRun = (c: Context): PurposeCode | undefined =>
  c.req.query('run') === 'today' ? PurposeSchema.safeParse(c.req.query('purpose')).data : undefined;

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
