import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '../../shared/contact/normalise-email.ts';
import { normalisePhone } from '../../shared/contact/normalise-phone.ts';

/** Signs that keyboards and address books put between groups of digits. */
const BETWEEN = [...'-‐‑‒–—―−－ーｰ─ 　()（）.．'];
const HYPHENS = [...'-‐‑‒–—−－'];

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Lengths of the groups that Japanese numbers have. */
const SHAPES = [
  [1, 4, 4],
  [2, 3, 4],
  [3, 2, 4],
  [4, 1, 4],
  [2, 4, 4],
  [3, 3, 3],
] as const;

const number = fc
  .constantFrom(...SHAPES)
  .chain(([area, exchange, subscriber]) =>
    // 00 would lead abroad.
    fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      digits(area - 1),
      digits(exchange),
      digits(subscriber),
    ),
  )
  .map(([first, area, exchange, subscriber]) => [`0${first}${area}`, exchange, subscriber]);

/** The same signs, each full-width or not. */
const widened = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((wide) =>
      [...text]
        .map((sign, i) =>
          wide[i] && /[!-~]/.test(sign) ? String.fromCodePoint(sign.charCodeAt(0) + 0xfee0) : sign,
        )
        .join(''),
    );

const separator = fc
  .array(fc.constantFrom(...BETWEEN), { minLength: 1, maxLength: 3 })
  .map((signs) => signs.join(''));

describe('a telephone number', () => {
  it('is the same however its groups are written', () => {
    const typed = number.chain((groups) =>
      fc
        .tuple(separator, separator, fc.constantFrom('', ' ', '　'))
        .chain(([one, two, around]) =>
          fc.tuple(
            fc.constant(groups.join('-')),
            widened(`${around}${groups[0]}${one}${groups[1]}${two}${groups[2]}${around}`),
          ),
        ),
    );
    fc.assert(
      fc.property(typed, ([plain, written]) => {
        expect(normalisePhone(written)).toBe(plain);
      }),
    );
  });

  it('is the same from abroad as at home', () => {
    const typed = fc.tuple(
      number,
      separator,
      separator,
      fc.constantFrom('', '-', ' ', ' (0)', '0'),
    );
    fc.assert(
      fc.property(typed, ([[area = '', exchange, subscriber], one, two, zero]) => {
        const abroad = `+81${zero}${area.slice(1)}${one}${exchange}${two}${subscriber}`;
        expect(normalisePhone(abroad)).toBe(`${area}-${exchange}-${subscriber}`);
      }),
    );
  });

  it('is only its digits when typed without groups, however wide', () => {
    const typed = number.map((groups) => groups.join(''));
    fc.assert(
      fc.property(
        typed.chain((plain) => fc.tuple(fc.constant(plain), widened(plain))),
        ([plain, written]) => {
          expect(normalisePhone(written)).toBe(plain);
        },
      ),
    );
  });

  it('once stored, reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const stored = normalisePhone(typed);
        if (stored !== undefined) expect(normalisePhone(stored)).toBe(stored);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it('is the same however wide its letters and whatever its hyphens are', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    const typed = fc
      .tuple(
        word,
        word,
        word,
        fc.constantFrom(...HYPHENS),
        fc.constantFrom('', ' ', '　', '.', '。'),
      )
      .chain(([first, last, host, hyphen, after]) =>
        fc.tuple(
          fc.constant(`${first}-${last}@${host}.jp`),
          fc
            .tuple(widened(first), widened(`${last}@${host}.jp`))
            .map(([before, rest]) => `${before}${hyphen}${rest}${after}`),
        ),
      );
    fc.assert(
      fc.property(typed, ([plain, written]) => {
        expect(normaliseEmail(written)).toBe(plain);
      }),
    );
  });

  it('once stored, reads the same again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const stored = normaliseEmail(typed);
        if (stored !== undefined) expect(normaliseEmail(stored)).toBe(stored);
      }),
    );
  });
});
