import { AssignmentSchema } from '../coordination/assignment.ts';
import { type ContactEvent, ContactEventSchema } from '../coordination/contact-event.ts';
import { type Person, type PersonKey, type Stop, StopSchema } from '../coordination/person.ts';
import { type OptInKey, OptInKeySchema } from '../coordination/same-person.ts';
import { type Day, startOfDay } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { contactIsThere } from './contact-repository.ts';
import { fromItem, type Item, type ItemKey, toItem } from './item.ts';
import {
  assignmentKeys,
  contactListKey,
  eventKey,
  personPartition,
  sameAsKeys,
  stopKey,
} from './person-keys.ts';
import { queryAll } from './query-all.ts';
import { type Part, type Write, writeTogether } from './transaction.ts';

const VERSION = 1;
/** Of a transaction's hundred writes; an assignment takes two. */
const AT_ONCE = 40;

/** What coordinators keep of one person. */
export interface PersonRepository {
  /** Everything, as it stands now. */
  get(person: PersonKey): Promise<Person>;
  /**
   * Adds an entry to the log, and with the outcome `stop` the mark 連絡不要 too.
   *
   * @param event its number must be one more than the last entry read.
   * @param deletedOn the day on which everything of the person goes.
   * @returns `taken` when someone else added an entry meanwhile: read and decide again; `gone` when
   *   the person has withdrawn. Nothing is stored then.
   */
  addEvent(event: ContactEvent, deletedOn: Day): Promise<'stored' | 'taken' | 'gone'>;
  /**
   * Replaces an entry whose mail was `sending` by what became of it.
   *
   * @returns `settled` when somebody settled it before, or it is gone; nothing is stored then.
   */
  settleMail(event: ContactEvent, deletedOn: Day): Promise<'stored' | 'settled'>;
  /**
   * Takes an entry back that was pressed by mistake.
   *
   * @returns `other` when it is not there any more as it was read.
   */
  takeBack(event: ContactEvent): Promise<'stored' | 'other'>;
  /** Marks 連絡不要. @returns `gone` when the person has withdrawn; nothing is stored then. */
  stop(person: PersonKey, stop: Stop, deletedOn: Day): Promise<'stored' | 'gone'>;
  /** Takes the mark 連絡不要 away from every opt-in of a person, who wishes to be contacted again. */
  resume(optIns: readonly PersonKey[]): Promise<void>;
  /**
   * Adds an entry with the outcome `lifted` to the log, and takes the mark 連絡不要 away from every
   * opt-in of the person.
   *
   * @returns as `addEvent`; `taken` also when the person stopped contact by themselves meanwhile.
   */
  lift(
    event: ContactEvent,
    optIns: readonly PersonKey[],
    deletedOn: Day,
  ): Promise<'stored' | 'taken' | 'gone'>;
  /**
   * Notes with both opt-ins that they are one person's.
   *
   * @returns `gone` when one of them was withdrawn; nothing is stored then.
   */
  markSame(optIns: readonly [OptInKey, OptInKey]): Promise<'stored' | 'gone'>;
  unmarkSame(optIns: readonly [PersonKey, PersonKey]): Promise<void>;
  /**
   * Deletes everything that is kept of a person outside the contacts.
   *
   * @param contact deletes the contact itself, see `contactRemoval`: goes first, so that nothing
   *   can be added any more; left out when it is gone already.
   */
  remove(person: PersonKey, contact?: Write): Promise<void>;
}

export function createPersonRepository(
  db: Database,
  tables: { readonly coordination: string; readonly contacts: string },
  clock: Clock,
): PersonRepository {
  const TableName = tables.coordination;
  const put = (key: ItemKey, body: Item, deletedOn: Day) => ({
    TableName,
    Item: toItem(key, VERSION, body, startOfDay(deletedOn)),
  });
  const present = (person: PersonKey): Part<'gone'> => ({
    write: contactIsThere(tables.contacts, person),
    otherwise: 'gone',
  });
  const entry = (event: ContactEvent, deletedOn: Day): Part<'taken' | 'gone'>[] => [
    present(event),
    {
      write: {
        Put: {
          ...put(eventKey(event, event.number), event, deletedOn),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      otherwise: 'taken',
    },
  ];
  const leftOf = (person: PersonKey) => queryAll(db, TableName, personPartition(person));
  return {
    async get(person) {
      const items = await leftOf(person);
      const read = <T>(prefix: string, parse: (item: Item) => T | undefined): T[] =>
        items
          .filter(({ sk }) => String(sk).startsWith(prefix))
          .flatMap((item) => parse(item) ?? []);
      const now = clock();
      return {
        assignments: read('assigned#', (item) => fromItem(item, VERSION, AssignmentSchema, now)),
        events: read('event#', (item) => fromItem(item, VERSION, ContactEventSchema, now)),
        stop: read('stop', (item) => fromItem(item, VERSION, StopSchema, now))[0],
        sameAs: read('same#', (item) => fromItem(item, VERSION, OptInKeySchema, now)),
      };
    },
    addEvent(event, deletedOn) {
      const { on: since, organisation: by } = event;
      const parts = entry(event, deletedOn);
      if (event.outcome === 'stop') {
        parts.push({ write: { Put: put(stopKey(event), { since, by }, deletedOn) } });
      }
      return writeTogether(db, parts);
    },
    settleMail(event, deletedOn) {
      const Put = {
        ...put(eventKey(event, event.number), event, deletedOn),
        ConditionExpression: 'mail = :sending',
        ExpressionAttributeValues: { ':sending': 'sending' },
      };
      return writeTogether(db, [{ write: { Put }, otherwise: 'settled' }]);
    },
    takeBack(event) {
      const Delete = {
        TableName,
        Key: eventKey(event, event.number),
        ConditionExpression: '#by = :by AND outcome = :outcome',
        ExpressionAttributeNames: { '#by': 'by' },
        ExpressionAttributeValues: { ':by': event.by, ':outcome': event.outcome },
      };
      return writeTogether(db, [{ write: { Delete }, otherwise: 'other' }]);
    },
    stop(person, stop, deletedOn) {
      return writeTogether(db, [
        present(person),
        { write: { Put: put(stopKey(person), stop, deletedOn) } },
      ]);
    },
    async resume(optIns) {
      await writeTogether(
        db,
        optIns.map((optIn) => ({ write: { Delete: { TableName, Key: stopKey(optIn) } } })),
      );
    },
    lift(event, optIns, deletedOn) {
      const unmark = (optIn: PersonKey): Part<'taken'> => ({
        write: {
          Delete: {
            TableName,
            Key: stopKey(optIn),
            ConditionExpression: 'attribute_not_exists(pk) OR #by <> :person',
            ExpressionAttributeNames: { '#by': 'by' },
            ExpressionAttributeValues: { ':person': 'person' },
          },
        },
        otherwise: 'taken',
      });
      return writeTogether(db, [...entry(event, deletedOn), ...optIns.map(unmark)]);
    },
    markSame([one, other]) {
      const [withOne, withOther] = sameAsKeys(one, other);
      // Both go with the first of the two: no opt-in is named after its own day.
      const first = one.deletedOn < other.deletedOn ? one.deletedOn : other.deletedOn;
      const link = (key: ItemKey, { survey, contactId, ...to }: OptInKey) =>
        put(key, { survey, contactId, deletedOn: to.deletedOn }, first);
      return writeTogether(db, [
        present(one),
        present(other),
        { write: { Put: link(withOne, other) } },
        { write: { Put: link(withOther, one) } },
      ]);
    },
    async unmarkSame([one, other]) {
      const keys = sameAsKeys(one, other);
      await writeTogether(
        db,
        keys.map((Key) => ({ write: { Delete: { TableName, Key } } })),
      );
    },
    async remove(person, contact) {
      const removal = (Key: ItemKey): Part<never> => ({ write: { Delete: { TableName, Key } } });
      const first: Part<never>[] = [removal(contactListKey(person))];
      await writeTogether(db, contact ? [{ write: contact }, ...first] : first);
      for (let left = await leftOf(person); left.length > 0; left = await leftOf(person)) {
        const keys = left.slice(0, AT_ONCE).flatMap(keysOf(person));
        await writeTogether(db, keys.map(removal));
      }
    },
  };
}

/** Where an item of a person stands, and its counterpart elsewhere if it has one. */
const keysOf =
  (person: PersonKey) =>
  ({ pk, sk }: Item): readonly ItemKey[] => {
    const key = { pk: String(pk), sk: String(sk) };
    const [kind, organisation, contactId] = key.sk.split('#');
    if (kind === 'same' && organisation && contactId) {
      return sameAsKeys(person, { survey: organisation, contactId });
    }
    return kind === 'assigned' && organisation
      ? assignmentKeys({ ...person, organisation })
      : [key];
  };
