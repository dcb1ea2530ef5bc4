import { type Assignment, AssignmentSchema } from '../coordination/assignment.ts';
import type { PersonKey } from '../coordination/person.ts';
import { type Day, startOfDay } from '../response/day.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Database } from './client.ts';
import { contactIsThere } from './contact-repository.ts';
import { fromItem, toItem } from './item.ts';
import { assignedPartition, assignmentKeys } from './person-keys.ts';
import { queryAll } from './query-all.ts';
import { type Part, writeTogether } from './transaction.ts';

const VERSION = 1;

/** Whom which organisation may contact. */
export interface AssignmentRepository {
  /**
   * Replaces the organisation's assignment of this person.
   *
   * @param deletedOn the day on which everything of the person goes.
   * @returns `gone` when the person has withdrawn; nothing is stored then.
   */
  assign(assignment: Assignment, deletedOn: Day): Promise<'stored' | 'gone'>;
  unassign(person: PersonKey, organisation: string): Promise<void>;
  /** Everyone assigned to an organisation. */
  ofOrganisation(organisation: string): Promise<Assignment[]>;
}

export function createAssignmentRepository(
  db: Database,
  tables: { readonly coordination: string; readonly contacts: string },
  clock: Clock,
): AssignmentRepository {
  const TableName = tables.coordination;
  return {
    async assign(assignment, deletedOn) {
      const expiresAt = startOfDay(deletedOn);
      const puts = assignmentKeys(assignment).map((key): Part<'gone'> => {
        const Item = toItem(key, VERSION, assignment, expiresAt);
        return { write: { Put: { TableName, Item } } };
      });
      return writeTogether<'gone'>(db, [
        { write: contactIsThere(tables.contacts, assignment), otherwise: 'gone' },
        ...puts,
      ]);
    },
    async unassign(person, organisation) {
      const keys = assignmentKeys({ ...person, organisation });
      await writeTogether(
        db,
        keys.map((Key) => ({ write: { Delete: { TableName, Key } } })),
      );
    },
    async ofOrganisation(organisation) {
      const items = await queryAll(db, TableName, assignedPartition(organisation));
      return items.flatMap((item) => fromItem(item, VERSION, AssignmentSchema, clock()) ?? []);
    },
  };
}
