import type { PersonKey } from '../../shared/coordination/person.ts';

const person = ({ survey, contactId }: PersonKey, rest = ''): string =>
  `/counter/${survey}/${contactId}${rest}`;

/** Every address of the counter. None carries a withdrawal number or a name. */
export const paths = {
  find: '/counter',
  /** Asks how it was confirmed who somebody is. */
  person: (key: PersonKey) => person(key),
  open: (key: PersonKey) => person(key, '/open'),
  correct: (key: PersonKey) => person(key, '/correct'),
  contact: (key: PersonKey) => person(key, '/contact'),
  withdraw: (key: PersonKey) => person(key, '/withdraw'),
} as const;
