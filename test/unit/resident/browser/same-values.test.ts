import { describe, expect, it } from 'vitest';
import { sameValues } from '../../../../functions/resident/browser/form-values.ts';

describe('whether a kept copy says what the page shows', () => {
  it('overlooks what the server drops: blanks around a text and ways to end a line', () => {
    expect(sameValues({ opinion: [' 一行目\r\n二行目 '] }, { opinion: ['一行目\n二行目'] })).toBe(
      true,
    );
  });

  it('takes a field that one of them lacks for blank', () => {
    expect(sameValues({ sex: [], age: [''] }, {})).toBe(true);
    expect(sameValues({ sex: ['female'] }, {})).toBe(false);
    expect(sameValues({}, { sex: ['female'] })).toBe(false);
  });

  it('sees one option more, another option and another letter', () => {
    expect(sameValues({ a: ['x'] }, { a: ['x', 'y'] })).toBe(false);
    expect(sameValues({ a: ['x'] }, { a: ['y'] })).toBe(false);
    expect(sameValues({ a: ['東'] }, { a: ['束'] })).toBe(false);
  });
});
