import type { Font } from 'opentype.js';

/** Sets text of one font in shapes, so that whoever draws them needs no font. Sizes are pixels. */
export interface Typesetter {
  /** As the path of an SVG, its baseline's left end at `x`, `y`. */
  shapes(text: string, x: number, y: number, size: number): string;
  width(text: string, size: number): number;
  /** Broken between words to fit a width; what comes after the last line is cut off with 「…」. */
  lines(text: string, size: number, width: number, most: number): string[];
}

export function createTypesetter(font: Font): Typesetter {
  /** Signs that the font lacks (㏊) are written out (ha). */
  const known = (text: string): string =>
    [...text]
      .map((sign) => (font.charToGlyphIndex(sign) === 0 ? sign.normalize('NFKC') : sign))
      .join('');
  const width = (text: string, size: number): number => font.getAdvanceWidth(known(text), size);
  return {
    width,
    shapes: (text, x, y, size) => font.getPath(known(text), x, y, size).toPathData(1),
    lines(text, size, most, count) {
      const lines: string[] = [''];
      for (const piece of unbroken(text)) {
        const longer = `${lines.at(-1)}${piece}`;
        if (width(longer.trimEnd(), size) <= most) lines[lines.length - 1] = longer;
        else lines.push(piece);
      }
      const kept = lines.slice(0, count).map((line) => line.trim());
      if (lines.length <= count) return kept;
      let last = kept.at(-1) ?? '';
      while (width(`${last}…`, size) > most) last = last.slice(0, -1);
      return [...kept.slice(0, -1), `${last}…`];
    },
  };
}

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words with whatever may not begin a line after them, or end one before them. */
function unbroken(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const before = pieces.at(-1);
    const tied = /^[\s、。，．・：；？！）」』】〉》’”%％,.;:?!)\]]/.test(segment);
    const open = before !== undefined && /[（「『【〈《‘“([]$/.test(before);
    if (before !== undefined && (tied || open)) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}
