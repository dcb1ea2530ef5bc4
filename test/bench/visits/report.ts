import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Load } from './load.ts';
import type { Percentiles } from './percentiles.ts';

export const line = (what: string, measured: string, target = '') =>
  console.log(`${what.padEnd(50)} ${measured.padStart(24)}   ${target}`.trimEnd());

export const ms = (value: number): string => `${value.toFixed(2)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** Other work on the machine is part of what a figure means. */
export const printMachine = (): void =>
  console.log(
    `${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores, Node ${process.version}, ` +
      `load ${loadavg()
        .map((value) => value.toFixed(1))
        .join(' ')}`,
  );

export function printLoad(name: string, load: Load): void {
  line(`${name}, ${load.atOnce} at once`, `${(load.visits / load.seconds).toFixed(1)} visits/s`);
  line('  pages', `${(load.pages / load.seconds).toFixed(0)} /s`);
  line('  CPU a visit', ms(load.cpu / load.visits));
  line('  request p50 / p95 / p99', printPercentiles(load.request, 1));
  line('  visit p50 / p95 / p99', printPercentiles(load.visit, 0));
}

const printPercentiles = ({ p50, p95, p99 }: Percentiles, digits: number): string =>
  `${[p50, p95, p99].map((value) => value.toFixed(digits)).join(' / ')} ms`;

/** CPU of several loads together, in milliseconds. */
export function costOf(loads: readonly Load[]) {
  const sum = (of: (load: Load) => number) => loads.reduce((total, load) => total + of(load), 0);
  const cpu = sum((load) => load.cpu);
  return {
    visit: cpu / sum((load) => load.visits),
    page: cpu / sum((load) => load.pages),
    request: cpu / sum((load) => load.requests),
    pages: sum((load) => load.pages) / sum((load) => load.visits),
    requests: sum((load) => load.requests) / sum((load) => load.visits),
  };
}
