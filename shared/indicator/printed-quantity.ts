import type { Measure } from './measure.ts';

/**
 * What a printed value says: a number with its unit, a dash (no value), 「未定」 (not yet set), or
 * print that this program does not understand and staff must read.
 */
export type PrintedQuantity =
  | {
      readonly type: 'number';
      readonly value: number;
      /** Normalised (NFKC): 「％」 is 「%」, 「ｋＷ」 is 「kW」. */
      readonly unit: string;
      /** Printed with 「約」. */
      readonly approximate: boolean;
    }
  | { readonly type: 'none' }
  | { readonly type: 'undecided' }
  | { readonly type: 'unreadable' };

const DASHES = new Set(['-', '―', '—', '–', '−', 'ー']);

/**
 * Reads a value as a plan prints it: 「約 67,450千円」, 「20件（延べ）」, 「12,695ｋＷ」. For a gap to a
 * mean it reads the gap alone: 「小学校 78.8％（国平均との差-1.3P）」 is −1.3.
 */
export function readPrinted(printed: string, type: Measure['type']): PrintedQuantity {
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  if (DASHES.has(text)) return { type: 'none' };
  if (text === '未定') return { type: 'undecided' };
  return type === 'gap_to_mean' ? readGap(text) : readNumber(text);
}

function readNumber(text: string): PrintedQuantity {
  const bare = text.replace(/^延べ|\(延べ\)$/g, '');
  const match = /^(約?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d.,()]+)$/.exec(bare);
  if (!match) return { type: 'unreadable' };
  const [, about, whole = '', fraction = '', unit = ''] = match;
  if (/以上|以下|以内|未満|超|程度|前後/.test(unit)) return { type: 'unreadable' };
  const value = Number(whole.replaceAll(',', '') + fraction);
  return { type: 'number', value, unit, approximate: about !== '' };
}

function readGap(text: string): PrintedQuantity {
  const match = /差([-−+]|±)?(\d+(?:\.\d+)?)P/.exec(text);
  if (!match) return { type: 'unreadable' };
  const [, sign, size = ''] = match;
  const value = Number(size);
  // 「±」 before anything but 0 would name two values.
  if (sign === '±' && value !== 0) return { type: 'unreadable' };
  const negative = (sign === '-' || sign === '−') && value !== 0;
  return { type: 'number', value: negative ? -value : value, unit: 'P', approximate: false };
}

/** Yen in one unit of print. */
const YEN: Readonly<Record<string, number>> = {
  円: 1,
  千円: 1000,
  万円: 10_000,
  百万円: 1_000_000,
};

/**
 * A number in another unit, so that 「0円」 and 「300,000千円」 can be compared; 「人」 is read as
 * 「人/日」 where the indicator is one a day.
 *
 * @returns undefined when the units do not measure the same.
 */
export function inUnit(
  { value, unit }: { readonly value: number; readonly unit: string },
  wanted: string,
): number | undefined {
  const target = wanted.normalize('NFKC');
  if (unit === target || target.startsWith(`${unit}/`)) return value;
  const [from, to] = [YEN[unit], YEN[target]];
  return from === undefined || to === undefined ? undefined : (value * from) / to;
}
