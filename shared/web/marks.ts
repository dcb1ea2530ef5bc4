/**
 * How a text of the city marks what plain letters can't say: `{漢字|かんじ}` is a word with its
 * reading, `[ja:清瀬市]` a word of another language by its BCP 47 tag. The two may be nested.
 * Never used on what a resident typed.
 */
const MARKED = /\{([^{}|]+)\|([^{}|]+)\}|\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*):((?:[^[\]])+)\]/g;

export type Piece =
  | string
  | { readonly word: string; readonly reading: string }
  | { readonly language: string; readonly pieces: readonly Piece[] };

/** A text cut at its marks. */
export function piecesOf(text: string): Piece[] {
  if (!text.includes('{') && !text.includes('[')) return [text];
  const found: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, word = '', reading = '', language = '', foreign] = match;
    found.push(text.slice(done, match.index));
    done = match.index + whole.length;
    found.push(foreign === undefined ? { word, reading } : { language, pieces: piecesOf(foreign) });
  }
  return [...found, text.slice(done)];
}

/** The same text without marks, for titles, attributes and files. */
export const plainText = (text: string): string => piecesOf(text).map(plainPiece).join('');

function plainPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'word' in piece ? piece.word : piece.pieces.map(plainPiece).join('');
}
