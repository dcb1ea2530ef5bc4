import { expect } from 'vitest';
import {
  hiddenCounts,
  type ProtectedPublication,
  type Publication,
} from '../../shared/kpi/disclosure/protect-publication.ts';
import { Attacker } from './disclosure-attacker.ts';

/** With fewer answers than this there may be nobody to hide among. */
const ENOUGH = 12;

/** Nobody can narrow a range, and where the publication may go out ranges are as promised. */
export function expectProtected(
  result: ProtectedPublication,
  earlier: readonly Publication[] = [],
) {
  const attacker = new Attacker([result, ...earlier]);
  const answers = result.tables[0]?.universe.answers ?? 0;
  if (answers >= ENOUGH && earlier.length === 0) expect(result.exposed).toEqual([]);
  for (const table of result.tables) {
    for (const [n, ...counts] of hiddenCounts(result, table)) {
      if (n)
        expect(
          counts.every((isHidden) => isHidden),
          'the row goes with its n',
        ).toBe(true);
    }
  }
  for (const { key, range, wanted, printed } of result.cells) {
    if (result.exposed.length === 0) {
      expect(range.high).toBeGreaterThan(range.low);
      if (wanted) {
        expect(range.low).toBeLessThanOrEqual(wanted.low);
        expect(range.high).toBeGreaterThanOrEqual(wanted.high);
      }
    }
    if (!printed) continue;
    const inferred = attacker.range(key);
    expect(inferred.low, key).toBeLessThanOrEqual(range.low);
    expect(inferred.high, key).toBeGreaterThanOrEqual(range.high);
  }
}
