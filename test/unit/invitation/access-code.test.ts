import { describe, expect, it } from 'vitest';
import { generateCode, parseCode, printCode } from '../../../shared/invitation/access-code.ts';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codes = Array.from({ length: 50 }, generateCode);
const [code = generateCode()] = codes;

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('an access code', () => {
  it('is read back from its printed form', () => {
    for (const one of codes) expect(parseCode(printCode(one))).toBe(one);
  });

  it('is printed in groups of four', () => {
    expect(printCode(code)).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  it('uses no sign that is mistaken for another', () => {
    expect(codes.join('')).not.toMatch(/[01OIL]/);
  });

  it('is one of more than 2^50', () => {
    const randomSigns = code.length - 1;
    expect(randomSigns * Math.log2(ALPHABET.length)).toBeGreaterThanOrEqual(50);
  });

  it('uses every sign at every random place', () => {
    const many = Array.from({ length: 3000 }, generateCode);
    for (let place = 0; place < 11; place++) {
      expect(new Set(many.map((one) => one[place])).size).toBe(ALPHABET.length);
    }
    expect(new Set(many).size).toBe(many.length);
  });

  it.each([
    ['in lower case', (c: string) => c.toLowerCase()],
    ['in full width', (c: string) => fullWidth(c)],
    [
      'in full width and lower case, hyphens too',
      (c: string) => fullWidth(printed(c).toLowerCase()),
    ],
    ['without hyphens', (c: string) => c],
    ['with spaces', (c: string) => ` ${printed(c).replaceAll('-', ' ')} `],
    ['with ideographic spaces', (c: string) => printed(c).replaceAll('-', '　')],
    ['with a long-vowel mark for a hyphen', (c: string) => printed(c).replaceAll('-', 'ー')],
    ['with a minus for a hyphen', (c: string) => printed(c).replaceAll('-', '−')],
    ['with dashes', (c: string) => printed(c).replace('-', '–').replace('-', '‐')],
    ['with a line break', (c: string) => printed(c).replace('-', '-\r\n')],
  ])('is read when typed %s', (_how, type) => {
    for (const one of codes) expect(parseCode(type(one))).toBe(one);
  });

  it('is refused with any single wrong sign', () => {
    for (const one of codes.slice(0, 10)) {
      for (let place = 0; place < one.length; place++) {
        for (const sign of ALPHABET.replace(one[place] ?? '', '')) {
          expect(parseCode(one.slice(0, place) + sign + one.slice(place + 1))).toBeUndefined();
        }
      }
    }
  });

  it('is refused with any two different signs swapped, neighbours or not', () => {
    for (const one of codes) {
      for (let a = 0; a < one.length; a++) {
        for (let b = a + 1; b < one.length; b++) {
          if (one[a] === one[b]) continue;
          const signs = [...one];
          [signs[a], signs[b]] = [one[b] ?? '', one[a] ?? ''];
          expect(parseCode(signs.join(''))).toBeUndefined();
        }
      }
    }
  });

  it.each([
    '',
    '-',
    '0',
    'ABCD',
    `${code}2`,
    code.slice(1),
    code.replace(/.$/, '0'),
    '👍'.repeat(12),
  ])('can not be 「%s」', (typed) => {
    expect(parseCode(typed)).toBeUndefined();
  });
});

function printed(plain: string): string {
  const parsed = parseCode(plain);
  if (!parsed) throw new Error('not a code');
  return printCode(parsed);
}
