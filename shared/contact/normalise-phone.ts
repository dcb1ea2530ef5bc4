/** What stands between groups of digits: hyphens and dashes of every kind, spaces, brackets. */
const BETWEEN = String.raw`[\s\p{Pd}\u2212\u2043\u2500ー~()./・-]`;
const COUNTRY = new RegExp(String.raw`^(?:\+|00)${BETWEEN}*81${BETWEEN}*(?:0${BETWEEN}*)?`, 'u');
const SEPARATORS = new RegExp(`${BETWEEN}+`, 'u');
/** Area or network code, exchange, subscriber: the three groups that Japanese numbers have. */
const GROUPED = /^0\d{1,4}-\d{1,4}-\d{3,4}$/;

/**
 * A Japanese number as people type it: full-width digits, any sort of hyphen, brackets, spaces,
 * `+81`. Its usual three groups are kept where they were typed (`042-000-0000`), because only the
 * person knows how long the area code is; otherwise the digits alone are (`0420000000`).
 *
 * @returns 10 or 11 digits beginning with 0, or undefined when it can't be such a number.
 */
export function normalisePhone(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(COUNTRY, '0');
  const groups = plain.split(SEPARATORS).filter((group) => group !== '');
  const digits = groups.join('');
  if (!/^0\d{9,10}$/.test(digits)) return undefined;
  const grouped = groups.join('-');
  return GROUPED.test(grouped) ? grouped : digits;
}
