import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idRanges, responseKey } from '../../../shared/storage/response-keys.ts';

const EDGES = ['0'.repeat(32), 'f'.repeat(32), `07${'f'.repeat(30)}`, `08${'0'.repeat(30)}`];

describe('ranges of ids', () => {
  it.each([1, 2, 3, 7, 32, 45, 1000])('hold each id exactly once, %i a shard', (perShard) => {
    const ranges = idRanges(perShard);
    expect(ranges).toHaveLength(8 * perShard);
    const ids = [...EDGES, ...Array.from({ length: 300 }, () => randomBytes(16).toString('hex'))];
    for (const id of ids) {
      const shard = Number(responseKey('mihon', '2040-11-01', id).pk.split('#')[2]);
      const holding = ranges.filter((r) => r.shard === shard && r.from <= id && id <= r.to);
      expect(holding, id).toHaveLength(1);
    }
  });
});
