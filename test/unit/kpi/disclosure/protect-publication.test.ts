import { describe, expect, test } from 'vitest';
import {
  hiddenCounts,
  type ProtectedPublication,
  protectPublication,
} from '../../../../shared/kpi/disclosure/protect-publication.ts';
import { loadSolver } from '../../../../shared/kpi/disclosure/whole-number-program.ts';
import { single, written } from '../../../fixtures/publication.ts';

const solver = await loadSolver();
const rule = { threshold: 5, rowThreshold: 10, zeroIsSmall: false };
const a = single('a', ['a1', 'a2', 'a3']);
const b = single('b', ['b1', 'b2']);
const q = single('q', ['q1', 'q2', 'q3']);

const cell = (result: ProtectedPublication, key: string) =>
  result.cells.find((candidate) => candidate.key === key);

describe('one table', () => {
  const table = written('t', a, q, [
    [300, 93, 107, 100],
    [100, 3, 57, 40],
    [100, 40, 20, 40],
    [100, 50, 30, 20],
  ]);
  const result = protectPublication(solver, [table], rule);

  test('hides a small count and three more, so that no total gives it away', () => {
    // 3 → 0 or 5 moves the same number round a rectangle of two rows and two columns.
    expect(hiddenCounts(result, table).flat().filter(Boolean)).toHaveLength(4);
    expect(hiddenCounts(result, table)[0]).toEqual([false, false, false, false]);
    expect(hiddenCounts(result, table).every(([n]) => !n)).toBe(true);
    expect(result.exposed).toEqual([]);
  });

  test('says why each is hidden and what a reader can still infer', () => {
    // The cheapest rectangle is 3, 40 over 50, 20: its 3 goes down to 0 or up by 40.
    expect(result.cells).toEqual([
      {
        key: 'u|a=a1|q=q1',
        reason: 'small',
        printed: true,
        wanted: { low: 0, high: 5 },
        range: { low: 0, high: 43 },
      },
      ...[
        ['u|a=a1|q=q3', 0, 43],
        ['u|a=a3|q=q1', 10, 53],
        ['u|a=a3|q=q3', 17, 60],
      ].map(([key, low, high]) => ({
        key,
        reason: 'secondary',
        printed: true,
        wanted: null,
        range: { low, high },
      })),
    ]);
  });

  test('is printed in full when nothing in it is small', () => {
    expect(protectPublication(solver, [table], { ...rule, threshold: 3 }).cells).toEqual([]);
  });
});

describe('a figure', () => {
  test('goes when its complement is small: 598 of 600 says that 2 do not', () => {
    const kpi = single('kpi', ['counted', 'rest'], 'rest');
    const figure = written('kpi', undefined, kpi, [[600, 598, 2]]);
    const result = protectPublication(solver, [figure], rule);
    expect(hiddenCounts(result, figure)).toEqual([[false, true, false]]);
    expect(cell(result, 'u|kpi=counted')).toMatchObject({
      reason: 'secondary',
      range: { low: 0, high: 600 },
    });
    expect(cell(result, 'u|kpi=rest')).toMatchObject({ reason: 'small', printed: false });
  });
});

describe('several tables', () => {
  const byA = written('a', a, q, [
    [300, 90, 207, 3],
    [100, 30, 70, 0],
    [100, 28, 72, 0],
    [100, 32, 65, 3],
  ]);
  const byB = written('b', b, q, [
    [300, 90, 207, 3],
    [150, 45, 105, 0],
    [150, 45, 102, 3],
  ]);
  const plain = written('plain', undefined, q, [[300, 90, 207, 3]]);

  test('hide the same cell everywhere', () => {
    const result = protectPublication(solver, [byA, byB, plain], rule);
    const totals = hiddenCounts(result, plain)[0];
    expect(totals?.[3]).toBe(true);
    expect(hiddenCounts(result, byA)[0]).toEqual(totals);
    expect(hiddenCounts(result, byB)[0]).toEqual(totals);
  });

  test('are not protected one by one: what one hides another must not show', () => {
    // Alone, the table by a can hide the sum of q2 and one row; by b, q2 of b2 would give it away.
    const alone = protectPublication(solver, [byA], rule);
    const together = protectPublication(solver, [byA, byB], rule);
    expect(alone.exposed).toEqual([]);
    expect(together.exposed).toEqual([]);
    expect(together.hidden.size).toBeGreaterThan(alone.hidden.size);
    for (const { range } of together.cells) expect(range.high).toBeGreaterThan(range.low);
  });

  test('must agree with each other', () => {
    const other = written('other', undefined, q, [[300, 91, 206, 3]]);
    expect(() => protectPublication(solver, [byA, other], rule)).toThrow(
      'table other: u|q=q1 is 91, in another table 90',
    );
    const wrong = written('wrong', undefined, q, [[300, 90, 207, 4]]);
    expect(() => protectPublication(solver, [wrong], rule)).toThrow("counts don't add up");
  });
});

describe('an n of its own', () => {
  test('in a row that is hidden can be anything up to the row threshold', () => {
    const table = written('t', b, q, [
      [107, 40, 40, 27],
      [100, 38, 37, 25],
      [7, 2, 3, 2],
    ]);
    const result = protectPublication(solver, [table], rule);
    expect(hiddenCounts(result, table)[2]).toEqual([true, true, true, true]);
    expect(cell(result, 'u|b=b2')).toMatchObject({ reason: 'row', wanted: { low: 0, high: 10 } });
    expect(result.exposed).toEqual([]);
    // The other n follows by subtraction, so its row goes too.
    expect(hiddenCounts(result, table)[1]).toEqual([true, true, true, true]);
  });
});

describe('what was published before', () => {
  const plain = written('plain', undefined, q, [[300, 90, 207, 3]]);

  test('can’t be taken back, which is said', () => {
    const earlier = protectPublication(solver, [plain], { ...rule, threshold: 2 });
    expect(earlier.cells).toEqual([]);
    const { exposed } = protectPublication(solver, [plain], rule, [earlier]);
    expect(exposed.map(({ key, range }) => [key, range])).toEqual([
      ['u|q=q3', { low: 3, high: 3 }],
    ]);
  });

  test('does not matter if it counted other answers', () => {
    const before = { ...plain, universe: { id: 'last-year', answers: 300 } };
    const earlier = protectPublication(solver, [before], { ...rule, threshold: 2 });
    expect(protectPublication(solver, [plain], rule, [earlier])).toEqual(
      protectPublication(solver, [plain], rule),
    );
  });
});

test('too few answers to hide among are reported, not published', () => {
  const table = written('t', undefined, q, [[4, 2, 1, 1]]);
  const result = protectPublication(solver, [table], rule);
  expect(result.exposed.map(({ key }) => key)).toEqual(['u|q=q1', 'u|q=q2', 'u|q=q3']);
});
