import { scaleLinear } from 'd3-scale';

/** One bar: an option, and its share in tenths of a percent point, null where there is none. */
export interface Bar {
  readonly label: string;
  readonly tenths: number | null;
  /** Printed behind the bar. */
  readonly value: string;
}

/** Horizontal places are percents of the chart's width, vertical ones pixels. */
export interface BarGeometry {
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly bars: readonly {
    readonly lines: readonly string[];
    readonly labelY: number;
    readonly y: number;
    readonly width: number;
    readonly value: string;
  }[];
}

export const BAR_HEIGHT = 18;
export const LINE_HEIGHT = 20;
const GAP = 12;
const AXIS_HEIGHT = 24;
/** Characters that fit above a bar on a narrow telephone. */
const LONGEST_LINE = 23;
/** Room on the right for the value behind a full bar. */
const FULL = 84;

const scale = scaleLinear([0, 1000], [0, FULL]);

/** A bar for each option below its label, on an axis from 0 to 100 percent. */
export function barGeometry(bars: readonly Bar[]): BarGeometry {
  let y = 0;
  const placed = bars.map(({ label, tenths, value }) => {
    const lines = cut(label);
    const labelY = y + 14;
    const top = y + lines.length * LINE_HEIGHT;
    y = top + BAR_HEIGHT + GAP;
    return { lines, labelY, y: top, width: hundredths(scale(tenths ?? 0)), value };
  });
  return {
    height: y + AXIS_HEIGHT,
    axisY: y,
    ticks: scale.ticks(5).map((tenths) => ({ value: tenths / 10, x: hundredths(scale(tenths)) })),
    bars: placed,
  };
}

/** SVG breaks no lines by itself: Japanese is cut anywhere, other writing between words. */
function cut(label: string): string[] {
  if (!JAPANESE.test(label)) return cutWords(label.split(' '));
  const characters = [...label];
  const count = Math.ceil(characters.length / LONGEST_LINE);
  return Array.from({ length: count }, (_, i) =>
    characters.slice(i * LONGEST_LINE, (i + 1) * LONGEST_LINE).join(''),
  );
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function cutWords(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    // Latin letters are about half as wide.
    if (lines.length > 0 && longer.length <= 2 * LONGEST_LINE - 6) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
