import type { Child } from 'hono/jsx';
import { type Piece, piecesOf } from './marks.ts';

export { plainText } from './marks.ts';

/** A text with its readings as furigana and every word marked with its own language. */
export function Phrase({ text }: { text: string }) {
  return <>{piecesOf(text).map(shown)}</>;
}

function shown(piece: Piece): Child {
  if (typeof piece === 'string') return piece;
  if ('word' in piece) {
    return (
      <ruby>
        {piece.word}
        <rp>（</rp>
        <rt>{piece.reading}</rt>
        <rp>）</rp>
      </ruby>
    );
  }
  return <span lang={piece.language}>{piece.pieces.map(shown)}</span>;
}
