import { describe, expect, it } from 'vitest';
import { readNewNumber, readNumber } from '../../../../functions/resident/pause/pause-number.ts';

describe('the number of a pause', () => {
  it.each(['8302', '８３０２', ' 83 02 ', '83-02', '８３ー０２'])('is read from %j', (typed) => {
    expect(readNumber(typed)).toEqual({ number: '8302' });
  });

  it.each([
    ['', 'missing'],
    ['　 ', 'missing'],
    ['830', 'too-short'],
    ['八三〇二', 'not-digits'],
    ['83o2', 'not-digits'],
    ['8302830283028', 'too-long'],
  ])('%j is refused: %s', (typed, fault) => {
    expect(readNumber(typed)).toEqual({ fault });
  });

  it.each(['1111', '0000', '1234', '9876', '345678'])('%s is too plain to choose', (typed) => {
    expect(readNewNumber(typed)).toEqual({ fault: 'too-plain' });
  });

  it.each(['8302', '1212', '1357', '1124'])('%s may be chosen', (typed) => {
    expect(readNewNumber(typed)).toEqual({ number: typed });
  });
});
