import { describe, expect, it } from 'vitest';
import { pageAt, pageOf } from '../../../functions/coordinator/paging.ts';

const people = Array.from({ length: 41 }, (_, index) => index);

describe('a page of a list', () => {
  it('holds twenty people, and says where among all they stand', () => {
    expect(pageOf(people, undefined)).toMatchObject({ page: 1, pages: 3, from: 1, to: 20 });
    expect(pageOf(people, '3')).toEqual({
      items: [40],
      page: 3,
      pages: 3,
      from: 41,
      to: 41,
      total: 41,
    });
  });

  it('is the nearest where the address asks for none of the list', () => {
    for (const wanted of ['0', '-1', '1.5', 'x', '']) expect(pageOf(people, wanted).page).toBe(1);
    expect(pageOf(people, '99').page).toBe(3);
    expect(pageOf([], '2')).toMatchObject({ items: [], page: 1, pages: 1 });
  });

  it('is found again by whoever goes back to the list', () => {
    for (const index of people) {
      expect(pageOf(people, String(pageAt(index))).items).toContain(index);
    }
  });
});
