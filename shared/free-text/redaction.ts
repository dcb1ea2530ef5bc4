/** Stands where something was left out. */
export const LEFT_OUT = '（略）';

/** A stretch of what somebody wrote, and whether it stays. */
export interface Stretch {
  readonly kept: boolean;
  readonly text: string;
}

export type Redaction =
  | { readonly ok: true; readonly text: string; readonly stretches: readonly Stretch[] }
  /** `near`: where the edited text first is another than the original; '' at its end. */
  | { readonly ok: false; readonly fault: 'changed'; readonly near: string }
  | { readonly ok: false; readonly fault: 'nothing_left' };

/** As a text is compared and kept: whatever way a browser sends the ends of its lines. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Parentheses of another width are a slip, and two marks side by side say no more than one. */
const withOneMark = (text: string): string =>
  plainLines(text)
    .replace(/[(（]\s*略\s*[)）]/g, LEFT_OUT)
    .replace(/(?:（略）){2,}/g, LEFT_OUT);

/**
 * Whether a text is the original but for stretches that `LEFT_OUT` stands for: nothing is put in other
 * words, added, or dropped without a mark.
 *
 * @returns the text as it would be shown, and the original cut into what stays and what does not.
 */
export function redactionOf(original: string, edited: string): Redaction {
  const [whole, text] = [plainLines(original), withOneMark(edited)];
  const pieces = text.split(LEFT_OUT);
  if (!/[\p{L}\p{N}]/u.test(pieces.join(''))) return { ok: false, fault: 'nothing_left' };
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const found = placeOf(piece, whole, at, i === 0, i === pieces.length - 1);
    if (found === undefined) return { ok: false, fault: 'changed', near: near(piece, whole, at) };
    if (found > at) stretches.push({ kept: false, text: whole.slice(at, found) });
    if (piece !== '') stretches.push({ kept: true, text: piece });
    at = found + piece.length;
  }
  return { ok: true, text, stretches };
}

/** The earliest place after a mark is the one that leaves most room for the pieces that follow. */
function placeOf(
  piece: string,
  whole: string,
  after: number,
  first: boolean,
  last: boolean,
): number | undefined {
  if (first) {
    const fits = last ? whole === piece : whole.startsWith(piece);
    return fits ? 0 : undefined;
  }
  // A mark stands for at least one character.
  if (last) {
    const found = whole.length - piece.length;
    return found > after && whole.endsWith(piece) ? found : undefined;
  }
  const found = whole.indexOf(piece, after + 1);
  return found < 0 ? undefined : found;
}

const AROUND = 12;

/** Some characters on both sides of where a piece stops being what the original says. */
function near(piece: string, whole: string, after: number): string {
  const rest = whole.slice(after);
  let same = 0;
  while (same < piece.length && rest.includes(piece.slice(0, same + 1))) same++;
  return same === piece.length ? '' : piece.slice(Math.max(0, same - AROUND), same + AROUND).trim();
}
