import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../shared/publication/publication.ts';
import { tellMoreTogether } from '../../../shared/publication/told-together.ts';
import { publicationOf } from '../../fixtures/public-document.ts';

/** By age: those under 65 who want to stay, and those of 65 and over; null is hidden. */
function hiding(young: (number | null)[], old: (number | null)[]): Publication {
  const document = publicationOf('mihon-2026');
  const row = (option: string, counts: (number | null)[]) => ({
    option,
    n: 20,
    counts,
    weightedTenths: null,
  });
  return {
    ...document,
    streams: document.streams.map((stream) => ({
      ...stream,
      tables: [{ variable: 'staying', by: 'age', rows: [row('young', young), row('old', old)] }],
    })),
  };
}

describe('two publications of the same answers', () => {
  it('tell more together when each shows what the other hides', () => {
    expect(tellMoreTogether(hiding([null, null], [16, 4]), hiding([12, 8], [null, null]))).toBe(
      true,
    );
  });

  it('tell no more when one shows all that the other shows', () => {
    const little = hiding([null, null], [null, null]);
    const more = hiding([12, 8], [null, null]);
    expect(tellMoreTogether(little, more)).toBe(false);
    expect(tellMoreTogether(more, little)).toBe(false);
    expect(tellMoreTogether(more, more)).toBe(false);
  });

  it('are not compared where the answers are others', () => {
    expect(tellMoreTogether(hiding([12, 8], [null, 4]), hiding([13, null], [16, 4]))).toBe(false);
  });
});
