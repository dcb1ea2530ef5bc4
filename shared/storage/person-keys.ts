import type { Assignment } from '../coordination/assignment.ts';
import type { PersonKey } from '../coordination/person.ts';
import type { ItemKey } from './item.ts';

/** Where what coordinators keep of a person stands; whoever deletes a person deletes all of it. */
export const personPartition = ({ survey, contactId }: PersonKey): string =>
  `person#${survey}#${contactId}`;
export const stopKey = (person: PersonKey): ItemKey => ({
  pk: personPartition(person),
  sk: 'stop',
});
export const eventKey = (person: PersonKey, number: number): ItemKey => ({
  pk: personPartition(person),
  sk: `event#${String(number).padStart(6, '0')}`,
});
/** That two opt-ins are one person's stands with each of them. */
export const sameAsKeys = (one: PersonKey, other: PersonKey): readonly [ItemKey, ItemKey] => [
  sameAsKey(one, other),
  sameAsKey(other, one),
];
const sameAsKey = (person: PersonKey, { survey, contactId }: PersonKey): ItemKey => ({
  pk: personPartition(person),
  sk: `same#${survey}#${contactId}`,
});
export const assignedPartition = (organisation: string): string => `assigned#${organisation}`;

/** An assignment stands twice: with the person and with the organisation. */
export const assignmentKeys = (
  assignment: PersonKey & Pick<Assignment, 'organisation'>,
): readonly [ItemKey, ItemKey] => {
  const { survey, contactId, organisation } = assignment;
  return [
    { pk: personPartition(assignment), sk: `assigned#${organisation}` },
    { pk: assignedPartition(organisation), sk: `${survey}#${contactId}` },
  ];
};
export const contactListPartition = (survey: string): string => `contact-list#${survey}`;
export const contactListKey = ({ survey, contactId }: PersonKey): ItemKey => ({
  pk: contactListPartition(survey),
  sk: contactId,
});
