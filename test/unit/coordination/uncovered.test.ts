import { expect, it } from 'vitest';
import { uncovered } from '../../../shared/coordination/uncovered.ts';

const ORGANISATIONS = [
  { code: 'shakyo', recipient: 'council' },
  { code: 'garden', recipient: 'organisers' },
  { code: 'library', recipient: 'organisers' },
];
const assigned = ['shakyo', 'garden', 'library'].map((organisation) => ({ organisation }));

it('an organisation keeps a person while its recipient is consented to', () => {
  expect(uncovered(assigned, ORGANISATIONS, ['council', 'organisers'])).toEqual([]);
});

it('taking back one consent ends every organisation it covered, and no other', () => {
  expect(uncovered(assigned, ORGANISATIONS, ['council'])).toEqual(['garden', 'library']);
});

it('an organisation that nobody knows any more has no consent', () => {
  expect(uncovered([{ organisation: 'gone' }], ORGANISATIONS, ['council'])).toEqual(['gone']);
});
