import type { WeightingRule } from '../../survey/weighting.ts';
import { cellKey } from './cell-key.ts';
import { collapse, type MarginGroup } from './collapse.ts';
import type { PopulationMargin, SampleCell } from './weighting.ts';

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
  const keys = cells.map(({ categories }) => cellKey(categories, variables));
  const answers = new Map<string, number>();
  for (const { categories, n } of cells) {
    const key = cellKey(categories, variables);
    answers.set(key, (answers.get(key) ?? 0) + n);
  }
  const groups = collapse(margin, answers, rule.collapse).filter(
    ({ n, population }) => n > 0 || population > 0,
  );
  const members = groups.map(
    ({ categories }) => new Set(categories.map((category) => cellKey(category, variables))),
  );
  return {
    variables,
    groups,
    groupOf: keys.map((key) => members.findIndex((group) => group.has(key))),
  };
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
    for (const frame of frames) {
      const sums = sumsOf(frame, cells, weights);
      const factors = frame.groups.map((group, g) => (group.population * scale) / (sums[g] ?? 1));
      weights = frame.groupOf.map((group, i) => (weights[i] ?? 1) * (factors[group] ?? 1));
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
    ...frames.flatMap((frame) => {
      const sums = sumsOf(frame, cells, weights);
      return frame.groups.map((group, g) =>
        Math.abs((sums[g] ?? 0) / (group.population * scale) - 1),
      );
    }),
  );
}

/** The weights of all answers, summed by group. */
export function sumsOf(
  { groups, groupOf }: Frame,
  cells: readonly SampleCell[],
  weights: readonly number[],
): number[] {
  const totals = cells.map(({ n }, i) => n * (weights[i] ?? 0));
  return groups.map((_group, g) => sum(totals.filter((_total, i) => groupOf[i] === g)));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
