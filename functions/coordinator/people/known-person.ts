import type { ContactListEntry } from '../../../shared/contact/contact-list.ts';
import type { ContactEvent } from '../../../shared/coordination/contact-event.ts';
import { mayLift } from '../../../shared/coordination/lift-stop.ts';
import type { Person, PersonKey, Stop } from '../../../shared/coordination/person.ts';
import { allOptInsOf, type OptInKey } from '../../../shared/coordination/same-person.ts';
import { maySee, type Viewer } from '../../../shared/coordination/sight.ts';
import { inTurns } from '../contact-list/in-turns.ts';
import type { CoordinatorDeps } from '../deps.ts';

type Reading = Pick<CoordinatorDeps, 'contactList' | 'contacts' | 'people' | 'assignments'>;

/** Somebody who left contact details, as everything stands now and not as the job last saw it. */
export interface KnownPerson {
  /** With the preferences of this moment. */
  readonly entry: ContactListEntry;
  /** Every opt-in of the person, this one first. */
  readonly optIns: readonly OptInKey[];
  readonly assignments: Person['assignments'];
  /** Of all their opt-ins, the earliest first. */
  readonly events: readonly ContactEvent[];
  /** How many entries the log of this opt-in has. */
  readonly entries: number;
  readonly stop: Stop | undefined;
}

/** @returns undefined once the person has withdrawn. */
async function knowPerson(
  deps: Reading,
  entry: ContactListEntry,
): Promise<KnownPerson | undefined> {
  const { survey, contactId, deletedOn } = entry;
  const read = new Map<string, Person>();
  const get = async (key: PersonKey): Promise<Person> => {
    const id = `${key.survey} ${key.contactId}`;
    const person = read.get(id) ?? (await deps.people.get(key));
    read.set(id, person);
    return person;
  };
  const [preferences, own] = await Promise.all([
    deps.contacts.getPreferences(survey, contactId),
    get({ survey, contactId }),
  ]);
  if (!preferences) return undefined;
  const optIns = await allOptInsOf(
    { survey, contactId, deletedOn },
    async (key) => (await get(key)).sameAs,
  );
  const all = await Promise.all(optIns.map(get));
  return {
    entry: { ...entry, preferences },
    optIns,
    assignments: own.assignments,
    events: all
      .flatMap(({ events }) => events)
      .sort((a, b) => a.on.localeCompare(b.on) || a.number - b.number),
    entries: own.events.at(-1)?.number ?? 0,
    stop: weightiest(all.flatMap(({ stop }) => stop ?? [])),
  };
}

/** What the person did themselves weighs more than what an organisation was told. */
const weightiest = (stops: readonly Stop[]): Stop | undefined =>
  stops.find((stop) => !mayLift(stop)) ?? stops[0];

const sees = (viewer: Viewer, { entry, assignments, stop }: KnownPerson): boolean =>
  maySee(viewer, {
    recipients: entry.preferences.recipients,
    assignments,
    stopped: stop !== undefined,
  });

/** Everyone of one survey whom a viewer may see, by contact id. */
export async function peopleSeen(
  deps: Reading,
  viewer: Viewer,
  survey: string,
): Promise<KnownPerson[]> {
  const entries = await deps.contactList.list(survey);
  const assigned =
    viewer.side === 'organisation'
      ? await deps.assignments.ofOrganisation(viewer.organisation.code)
      : undefined;
  const near = entries.filter(
    ({ contactId }) =>
      !assigned || assigned.some((one) => one.survey === survey && one.contactId === contactId),
  );
  const known = await inTurns(near, (entry) => knowPerson(deps, entry));
  return known.filter((person) => person !== undefined).filter((person) => sees(viewer, person));
}

/** One person, if the viewer may see them. */
export async function personSeen(
  deps: Reading,
  viewer: Viewer,
  { survey, contactId }: PersonKey,
): Promise<KnownPerson | undefined> {
  const entries = await deps.contactList.list(survey);
  const entry = entries.find((one) => one.contactId === contactId);
  const person = entry && (await knowPerson(deps, entry));
  return person && sees(viewer, person) ? person : undefined;
}
