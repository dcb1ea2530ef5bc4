import { expect, it } from 'vitest';
import { isComplete } from '../../../../functions/paper/browser/complete.ts';

it.each([
  ['3', 5, true],
  ['３', 5, true],
  ['1', 12, false],
  ['12', 12, true],
  ['2', 12, true],
  ['1', 10, false],
  ['10', 10, true],
  ['0', 12, true],
  ['-', 12, true],
  ['', 5, false],
  ['x', 5, false],
])('%s of %i options moves on: %s', (typed, last, complete) => {
  expect(isComplete(typed, last)).toBe(complete);
});
