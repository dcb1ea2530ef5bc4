import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, drawFields } from '../../../infra/simulate/draw-fields.ts';
import { type Fields, readAnswers } from '../../../shared/survey/read-answer.ts';
import { edition2026 } from '../../../surveys/kiyose/edition-2026/index.ts';
import { sharesOf } from '../../../surveys/sample-shares.ts';
import type { Shares } from '../../../surveys/shares.ts';
import { everyKind } from './every-kind.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
/** Blanks are common, so that conditions meet them too. */
const shares: Shares = {
  gate: { blank: 0.2 },
  several: { blank: 0.1, options: { a: 0.9, b: 0.9, c: 0.9, none: 0.2 } },
  behind: { blank: 0.2 },
  last: { blank: 0.2, texts: ['（見本）四角い文字の長い文です。'] },
};

const draw = (seed: number): Fields => drawFields(everyKind, shares, createRandom(seed));
const forAnySeed = (holds: (fields: Fields) => void): void =>
  fc.assert(fc.property(seeds, (seed) => void holds(draw(seed))));
const reached = (is: (fields: Fields) => boolean): boolean =>
  Array.from({ length: 500 }, (_, seed) => draw(seed)).some(is);

describe('drawn fields', () => {
  test('are never refused by the form', () => {
    forAnySeed((fields) => expect(readAnswers(everyKind, fields).faults).toEqual([]));
  });

  test('answer a conditional question only where its condition holds', () => {
    forAnySeed((fields) => {
      if (fields.gate?.[0] !== 'open') expect(fields).not.toHaveProperty('behind');
      if (fields.gate?.[0] !== 'shut') {
        expect(Object.keys(fields).filter((name) => name.startsWith('table'))).toEqual([]);
      }
      if (fields.behind?.[0] !== 'yes') expect(fields).not.toHaveProperty('last');
    });
    expect(reached((fields) => fields.last !== undefined)).toBe(true);
    expect(reached((fields) => fields['table.two'] !== undefined)).toBe(true);
  });

  test('keep to the limit and leave an exclusive option alone', () => {
    forAnySeed(({ several = [] }) => {
      expect(several.length).toBeLessThanOrEqual(2);
      if (several.includes('none')) expect(several).toEqual(['none']);
      expect(several).not.toContain('d');
    });
    expect(reached(({ several = [] }) => several.length === 2)).toBe(true);
    expect(reached(({ several = [] }) => several.includes('none'))).toBe(true);
  });

  test('stay within the range of a number, with both ends possible', () => {
    const drawn = new Set(Array.from({ length: 500 }, (_, seed) => draw(seed).people?.[0]));
    expect([...drawn].filter((value) => value !== undefined).sort()).toEqual(
      ['-1', '-2', '0', '1', '2', '3'].sort(),
    );
  });

  test('are the same for the same seed and differ for neighbouring seeds', () => {
    const many = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => drawFields(edition2026, {}, random));
    };
    fc.assert(
      fc.property(seeds, (seed) => void expect(many(seed)).toEqual(many(seed))),
      { numRuns: 5 },
    );
    expect(many(1)).not.toEqual(many(2));
  });

  test('mark every free text as a sample', () => {
    const random = createRandom(1);
    const kiyose = sharesOf('kiyose-2026');
    const texts = Array.from({ length: 500 }, () => drawFields(edition2026, kiyose, random))
      .flatMap(({ opinion = [] }) => opinion)
      .concat(
        draw(1).last ?? [],
        drawFields(everyKind, { last: { blank: 0 } }, createRandom(3)).last ?? [],
      );
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).toMatch(/^（見本）/);
  });
});
