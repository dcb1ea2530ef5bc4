import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectPublication } from '../../shared/kpi/disclosure/protect-publication.ts';
import type { Axis, PublishedTable } from '../../shared/kpi/disclosure/published-table.ts';
import { loadSolver } from '../../shared/kpi/disclosure/whole-number-program.ts';
import type { DisclosureRule } from '../../shared/survey/definition.ts';
import { type Person, single, tableOf } from '../fixtures/publication.ts';
import { Attacker, answered } from './disclosure-attacker.ts';
import { expectProtected } from './expect-protected.ts';

const solver = await loadSolver();

const rule: fc.Arbitrary<DisclosureRule> = fc.record({
  threshold: fc.integer({ min: 2, max: 4 }),
  rowThreshold: fc.integer({ min: 2, max: 5 }),
  zeroIsSmall: fc.boolean(),
});

const a = single('a', ['a1', 'a2', 'a3']);
const b = single('b', ['b1', 'b2']);
const q = single('q', ['q1', 'q2', 'q3']);
const grouped: Axis = { ...q, groups: [{ code: 'top', anyOf: ['q1', 'q2'] }] };
const several: Axis = {
  variable: 'm',
  choice: 'multiple',
  categories: [{ code: 'm1' }, { code: 'm2' }, { code: 'm3' }],
  groups: [{ code: 'any', anyOf: ['m1', 'm2'] }],
  atLeastOne: true,
  limit: 2,
};

/** In the crowd some are `none`, which no table knows. */
const skipped = single('s', ['s1', 's2']);
const limited: Axis = {
  variable: 'l',
  choice: 'multiple',
  categories: [{ code: 'l1' }, { code: 'l2' }, { code: 'l3' }],
  limit: 2,
};
const withNothing: Axis = {
  variable: 'x',
  choice: 'multiple',
  categories: [{ code: 'x1' }, { code: 'x2' }, { code: 'nothing', exclusive: true }],
  atLeastOne: true,
};

/** Some kinds of people are common and some rare, as in a survey. */
const crowd = (axes: readonly Axis[]): fc.Arbitrary<Person[]> =>
  fc
    .array(
      fc.tuple(
        fc.record(
          Object.fromEntries(
            axes.map(({ variable, choice, categories, limit }) => {
              const codes = categories.map(({ code }) => code);
              if (variable === 's') codes.push('none');
              return [
                variable,
                choice === 'single'
                  ? fc.constantFrom(...codes).map((code) => [code])
                  : fc
                      .subarray(codes, { minLength: 1, maxLength: limit ?? codes.length })
                      .map((chosen) => (chosen.includes('nothing') ? ['nothing'] : chosen)),
              ];
            }),
          ),
        ),
        fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 9 })),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((kinds) => kinds.flatMap(([person, times]) => new Array<Person>(times).fill(person)));

describe('an attacker who weighs all sets of answers', { timeout: 60_000 }, () => {
  test.each([
    ['one table', [a, q], (people: Person[]) => [tableOf(people, q, a)]],
    ['a table with top-two boxes', [a, q], (people: Person[]) => [tableOf(people, grouped, a)]],
    [
      'two tables of one question',
      [a, b, q],
      (people: Person[]) => [tableOf(people, q, a), tableOf(people, q, b)],
    ],
    ['multiple answers', [b, several], (people: Person[]) => [tableOf(people, several, b)]],
    [
      'multiple answers up to a limit',
      [b, limited],
      (people: Person[]) => [tableOf(people, limited, b)],
    ],
    [
      'multiple answers with 特にない',
      [b, withNothing],
      (people: Person[]) => [tableOf(people, withNothing, b)],
    ],
    [
      'a table whose n leaves 無回答 out, beside the attribute itself',
      [b, skipped],
      (people: Person[]) => [
        tableOf(people, b),
        tableOf(people, skipped, b, {
          base: answered('s'),
          inBase: (person) => person.s?.[0] !== 'none',
        }),
      ],
    ],
    [
      'a stub whose 無回答 is left out',
      [a, q],
      (people: Person[]) => [tableOf(people, q, { ...single('a', ['a1', 'a2', 'a3'], 'a3') })],
    ],
  ] as [string, Axis[], (people: Person[]) => PublishedTable[]][])(
    'can narrow no hidden count of %s',
    (_name, axes, tables) => {
      fc.assert(
        fc.property(crowd(axes), rule, (people, chosen) => {
          expectProtected(protectPublication(solver, tables(people), chosen));
        }),
        { numRuns: 60 },
      );
    },
  );

  test('can narrow none with the help of an earlier publication of the same answers', () => {
    fc.assert(
      fc.property(crowd([a, b, q]), rule, (people, chosen) => {
        const earlier = protectPublication(solver, [tableOf(people, q, b)], chosen);
        const now = protectPublication(solver, [tableOf(people, q, a)], chosen, [earlier]);
        expectProtected(now, [earlier]);
      }),
      { numRuns: 60 },
    );
  });

  test('infers exactly the range that is stated', () => {
    fc.assert(
      fc.property(crowd([b, q]), rule, (people, chosen) => {
        const result = protectPublication(solver, [tableOf(people, q, b)], chosen);
        const attacker = new Attacker([result]);
        for (const { key, range, printed } of result.cells) {
          if (printed) expect(attacker.range(key), key).toEqual(range);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('the order of tables and of categories changes nothing', { timeout: 60_000 }, () => {
  const turned = (axis: Axis): Axis => ({ ...axis, categories: axis.categories.toReversed() });
  fc.assert(
    fc.property(crowd([a, b, q]), rule, (people, chosen) => {
      const one = protectPublication(
        solver,
        [tableOf(people, q, a), tableOf(people, q, b)],
        chosen,
      );
      const other = protectPublication(
        solver,
        [tableOf(people, turned(q), turned(b)), tableOf(people, q, turned(a))],
        chosen,
      );
      expect(other.cells).toEqual(one.cells);
      expect([...other.hidden]).toEqual([...one.hidden]);
    }),
    { numRuns: 50 },
  );
});

test('nothing is hidden where nothing is small', () => {
  const counts = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(counts, (cells) => {
      const people = cells.flatMap((times, i): Person[] =>
        new Array<Person>(times).fill({
          a: [`a${1 + Math.floor(i / 3)}`],
          q: [`q${1 + (i % 3)}`],
        }),
      );
      const chosen = { threshold: 5, rowThreshold: 10, zeroIsSmall: true };
      expect(protectPublication(solver, [tableOf(people, q, a)], chosen).cells).toEqual([]);
    }),
  );
});
