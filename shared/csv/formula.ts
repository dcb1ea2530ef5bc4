/** What a spreadsheet takes for the beginning of a formula, full-width forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Text that a spreadsheet would run as a formula, made harmless by a leading apostrophe. In a CSV
 * `toCsv` does the same.
 */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
