import type { Child } from 'hono/jsx';
import { type Piece, piecesOf } from './marks.ts';

export { plainText } from './marks.ts';

interface PhraseProps {
  readonly text: string;
  /**
   * A field names this text as its description. Browsers put the readings between the words there
   * (「市しが送おくった」), so they are kept from whoever only hears it.
   */
  readonly describes?: boolean;
}

/** A text with its readings as furigana and every word marked with its own language. */
export function Phrase({ text, describes = false }: PhraseProps) {
  return <>{piecesOf(text).map((piece) => shown(piece, describes))}</>;
}

function shown(piece: Piece, describes: boolean): Child {
  if (typeof piece === 'string') return piece;
  if ('word' in piece) {
    return (
      <ruby>
        {piece.word}
        <rp>（</rp>
        <rt aria-hidden={describes ? 'true' : undefined}>{piece.reading}</rt>
        <rp>）</rp>
      </ruby>
    );
  }
  return <span lang={piece.language}>{piece.pieces.map((part) => shown(part, describes))}</span>;
}
