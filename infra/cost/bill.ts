import type { Prices } from './prices.ts';
import type { Line } from './year.ts';

export interface Item extends Line {
  readonly usd: number;
}

export const priced = (lines: readonly Line[], { prices }: Prices): Item[] =>
  lines.map((line) => {
    const { usd, per } = prices[line.price];
    return { ...line, usd: (line.amount / per) * usd };
  });

export const totalOf = (items: readonly Item[]): number =>
  items.reduce((sum, { usd }) => sum + usd, 0);

/** A table as plain text, one line an item and the sum below. */
export function table(title: string, items: readonly Item[]): string {
  const row = (service: string, what: string, amount: string, usd: string) =>
    `${service.padEnd(16)}${what.padEnd(24)}${amount.padStart(14)}${usd.padStart(10)}`;
  return [
    title,
    row('service', 'what', 'amount a year', 'USD'),
    ...items.map(({ service, what, amount, usd }) =>
      row(service, what, amount.toLocaleString('en', { maximumFractionDigits: 1 }), usd.toFixed(2)),
    ),
    row('', '', 'sum', totalOf(items).toFixed(2)),
  ].join('\n');
}
