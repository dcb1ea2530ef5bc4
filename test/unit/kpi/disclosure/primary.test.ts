import { describe, expect, test } from 'vitest';
import { cellSystem } from '../../../../shared/kpi/disclosure/cell-system.ts';
import { primaryTargets } from '../../../../shared/kpi/disclosure/primary.ts';
import type { Axis, PublishedTable } from '../../../../shared/kpi/disclosure/published-table.ts';
import { single, written } from '../../../fixtures/publication.ts';

const rule = { threshold: 5, rowThreshold: 10, zeroIsSmall: false };
const a = single('a', ['a1', 'a2']);
const q = single('q', ['q1', 'q2']);

function targets(table: PublishedTable, chosen = rule): Record<string, string> {
  const system = cellSystem([table]);
  return Object.fromEntries(
    primaryTargets(system, chosen).map(({ cell, reason }) => [
      system.cells[cell]?.key ?? '',
      reason,
    ]),
  );
}

describe('a count', () => {
  const table = written('t', a, q, [
    [100, 54, 46],
    [50, 4, 46],
    [50, 50, 0],
  ]);

  test('under the threshold is small, and one that reaches it is not', () => {
    expect(targets(table)).toEqual({ 'u|a=a1|q=q1': 'small' });
    expect(targets(table, { ...rule, threshold: 4 })).toEqual({});
  });

  test('of 0 is small only if the survey says so', () => {
    expect(targets(table, { ...rule, zeroIsSmall: true })).toEqual({
      'u|a=a1|q=q1': 'small',
      'u|a=a2|q=q2': 'small',
    });
  });

  test('must be able to be anything from 0 to the threshold', () => {
    const [target] = primaryTargets(cellSystem([table]), rule);
    expect(target?.wanted).toEqual({ low: 0, high: 5 });
  });
});

describe('a row', () => {
  test('whose n is under the row threshold is hidden whole, n and zeros included', () => {
    const table = written('t', a, q, [
      [59, 38, 21],
      [50, 30, 20],
      [9, 8, 1],
    ]);
    expect(targets(table)).toEqual({
      'u|a=a2': 'row',
      'u|a=a2|q=q1': 'row',
      'u|a=a2|q=q2': 'row',
    });
    expect(targets(table, { ...rule, rowThreshold: 9 })).toEqual({ 'u|a=a2|q=q2': 'small' });
  });

  test('of nobody is hidden only if zeros are', () => {
    const table = written('t', a, q, [
      [50, 30, 20],
      [50, 30, 20],
      [0, 0, 0],
    ]);
    expect(targets(table)).toEqual({});
    expect(Object.values(targets(table, { ...rule, zeroIsSmall: true }))).toEqual([
      'row',
      'row',
      'row',
    ]);
  });

  test('that the table leaves out counts too, since it follows by subtraction', () => {
    const stub = single('a', ['a1', 'none'], 'none');
    const table = written('t', stub, q, [
      [53, 32, 21],
      [50, 30, 20],
      [3, 2, 1],
    ]);
    expect(Object.keys(targets(table))).toEqual(['u|a=none', 'u|a=none|q=q1', 'u|a=none|q=q2']);
  });
});

describe('a complement', () => {
  const options: Axis = { variable: 'm', choice: 'multiple', categories: [{ code: 'm1' }] };

  test('is small when nearly everyone chose an option of a multiple-answer question', () => {
    expect(targets(written('t', undefined, options, [[100, 98]]))).toEqual({ 'u|m!=m1': 'small' });
    expect(targets(written('t', undefined, options, [[100, 100]]))).toEqual({});
  });

  test('is small when nearly everyone is in a group', () => {
    const grouped: Axis = {
      ...single('q', ['q1', 'q2', 'q3']),
      groups: [{ code: 'top', anyOf: ['q1', 'q2'] }],
    };
    expect(targets(written('t', undefined, grouped, [[100, 60, 37, 3, 97]]))).toEqual({
      'u|q!=top': 'small',
      'u|q=q3': 'small',
    });
  });
});
