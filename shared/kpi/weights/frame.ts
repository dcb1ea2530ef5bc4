import { cellKey } from './cell-key.ts';
import { collapse, type MarginGroup } from './collapse.ts';
import type { PopulationMargin, SampleCell, WeightingRule } from './weighting.ts';

/** A margin made ready to fit: its groups, and which of them each cell belongs to. */
export interface Frame {
  readonly variables: readonly string[];
  readonly groups: readonly MarginGroup[];
  /** By the index of a cell. */
  readonly groupOf: readonly number[];
}

/** Collapses a margin by the rule; categories that neither side has are left out. */
export function frameOf(
  margin: PopulationMargin,
  cells: readonly SampleCell[],
  rule: WeightingRule,
): Frame {
  const { variables } = margin;
  const keys = cells.map((cell) => cellKey(cell.categories, variables));
  const answers = new Map<string, number>();
  for (const [i, key] of keys.entries()) {
    answers.set(key, (answers.get(key) ?? 0) + (cells[i]?.n ?? 0));
  }
  const groups = collapse(margin, answers, rule.collapse).filter(
    ({ n, population }) => n > 0 || population > 0,
  );
  const index = new Map(
    groups.flatMap(({ categories }, group) =>
      categories.map((category) => [cellKey(category, variables), group] as const),
    ),
  );
  return { variables, groups, groupOf: keys.map((key) => index.get(key) ?? -1) };
}

/** Weights of mean 1 over the cells' answers, one for each cell, and how well they fit. */
export function fitMargins(
  cells: readonly SampleCell[],
  frames: readonly Frame[],
  population: number,
  { tolerance, maxIterations }: WeightingRule,
): { readonly weights: number[]; readonly iterations: number; readonly deviation: number } {
  const scale = sum(cells.map(({ n }) => n)) / population;
  let weights = cells.map(() => 1);
  let deviation = Number.POSITIVE_INFINITY;
  let iterations = 0;
  while (deviation > tolerance && iterations < maxIterations) {
    iterations += 1;
    for (const { groups, groupOf } of frames) {
      const sums = sumsOf(cells, weights, groupOf, groups.length);
      const factors = groups.map((group, g) => (group.population * scale) / (sums[g] ?? 1));
      weights = weights.map((value, i) => value * (factors[groupOf[i] ?? -1] ?? 1));
    }
    deviation = largestDeviation(cells, weights, frames, population);
  }
  return { weights, iterations, deviation };
}

/** How far the worst group of any margin is off, as a share of what it should be. */
export function largestDeviation(
  cells: readonly SampleCell[],
  weights: readonly number[],
  frames: readonly Frame[],
  population: number,
): number {
  const scale = sum(cells.map(({ n }) => n)) / population;
  return Math.max(
    ...frames.flatMap(({ groups, groupOf }) => {
      const sums = sumsOf(cells, weights, groupOf, groups.length);
      return groups.map((group, g) => Math.abs((sums[g] ?? 0) / (group.population * scale) - 1));
    }),
  );
}

/** The weights of all answers, summed by group. */
export function sumsOf(
  cells: readonly SampleCell[],
  weights: readonly number[],
  groupOf: readonly number[],
  groups: number,
): number[] {
  const sums = new Array<number>(groups).fill(0);
  for (const [i, { n }] of cells.entries()) {
    const group = groupOf[i] ?? -1;
    sums[group] = (sums[group] ?? 0) + n * (weights[i] ?? 0);
  }
  return sums;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
