import type { WeightingRule } from '../../survey/weighting.ts';
import { canonicalCells } from './cell-key.ts';
import { type Frame, fitMargins, frameOf, largestDeviation, sumsOf } from './frame.ts';
import { kish } from './kish.ts';
import {
  emptyGroup,
  notWeighted,
  totalOf,
  unequalTotals,
  unknownCategory,
} from './margin-faults.ts';
import { trim } from './trim.ts';
import type { PopulationMargin, SampleCell, WeightedCell, Weighting } from './weighting.ts';
import type { MarginFit, WeightingReport } from './weighting-report.ts';

/**
 * Post-stratification: weights such that the answers of each category (of several variables
 * together, such as age × sex) have the share that the population has (D. Holt and T. M. F. Smith,
 * J. R. Stat. Soc. A 142, 1979): w = (N_h/N) / (n_h/n). Answers that do not state a variable keep
 * the mean weight 1: nothing is assumed about them, and they neither raise nor lower any group.
 *
 * @param cells counts of answers; their order and how they are split change nothing.
 * @throws {RangeError} when the rule does not fit the margin.
 */
export const postStratify = (
  cells: readonly SampleCell[],
  margin: PopulationMargin,
  rule: WeightingRule,
): Weighting => weight(cells, [margin], rule);

/**
 * Raking (iterative proportional fitting; W. E. Deming and F. F. Stephan, Ann. Math. Stat. 11,
 * 1940): weights such that the answers have the population's shares on every margin at once. Each
 * round meets one margin after another; it ends when all are met within the rule's tolerance, and
 * gives no weights when that is not reached. See {@link postStratify} for answers that do not
 * state a variable.
 *
 * @param margins all of the same population; their order is the order of the rounds.
 * @throws {RangeError} when the rule does not fit the margins.
 */
export const rake = (
  cells: readonly SampleCell[],
  margins: readonly PopulationMargin[],
  rule: WeightingRule,
): Weighting => weight(cells, margins, rule);

function weight(
  cells: readonly SampleCell[],
  margins: readonly PopulationMargin[],
  rule: WeightingRule,
): Weighting {
  const variables = [...new Set(margins.flatMap((margin) => margin.variables))].sort();
  const all = canonicalCells(cells, variables);
  const isStated = (cell: SampleCell) => variables.every((name) => cell.categories[name] !== null);
  const stated = all.filter(isStated);
  const unstated = all.filter((cell) => !isStated(cell));
  const [population = 0] = margins.map(totalOf);
  const fault =
    stated.length === 0
      ? notWeighted('no_answers', variables.join(' × '))
      : (unequalTotals(margins, population) ?? unknownCategory(stated, margins));
  if (fault) return fault;

  const frames = margins.map((margin) => frameOf(margin, stated, rule));
  const unusable = emptyGroup(frames);
  if (unusable) return unusable;

  const fitted = fitMargins(stated, frames, population, rule);
  if (fitted.deviation > rule.tolerance) {
    return notWeighted('not_converged', `${variables.join(', ')}: ${fitted.iterations}`);
  }
  const counts = stated.map(({ n }, i) => ({ n, weight: fitted.weights[i] ?? 1 }));
  const weights = rule.trimAbove === null ? fitted.weights : trim(counts, rule.trimAbove);
  const weighted: WeightedCell[] = stated.map((cell, i) => ({ ...cell, weight: weights[i] ?? 1 }));
  const result = [...weighted, ...unstated.map((cell) => ({ ...cell, weight: 1 }))];
  return {
    status: 'weighted',
    variables,
    cells: result,
    report: {
      method: margins.length === 1 ? 'post_stratification' : 'raking',
      population,
      answers: sum(all.map(({ n }) => n)),
      unstated: sum(unstated.map(({ n }) => n)),
      iterations: fitted.iterations,
      deviation: fitted.deviation,
      fit: fitsOf(weighted, frames, population),
      trimming: trimmingOf(rule, weighted, fitted.weights, frames, population),
      smallestWeight: Math.min(...result.map((cell) => cell.weight)),
      largestWeight: Math.max(...result.map((cell) => cell.weight)),
      ...kish(result),
    },
  };
}

function fitsOf(
  cells: readonly WeightedCell[],
  frames: readonly Frame[],
  population: number,
): MarginFit[] {
  const scale = population / sum(cells.map(({ n }) => n));
  const weights = cells.map((cell) => cell.weight);
  return frames.flatMap((frame) => {
    const sums = sumsOf(frame, cells, weights);
    return frame.groups.map(({ categories, n, population: people }, g) => ({
      variables: [...frame.variables],
      categories: [...categories],
      n,
      population: people,
      weighted: (sums[g] ?? 0) * scale,
    }));
  });
}

function trimmingOf(
  { trimAbove }: WeightingRule,
  cells: readonly WeightedCell[],
  untrimmed: readonly number[],
  frames: readonly Frame[],
  population: number,
): WeightingReport['trimming'] {
  if (trimAbove === null) return null;
  const cut = cells.filter((cell, i) => cell.weight === trimAbove && cell.weight !== untrimmed[i]);
  const weights = cells.map((cell) => cell.weight);
  return {
    above: trimAbove,
    cells: cut.length,
    answers: sum(cut.map(({ n }) => n)),
    deviation: largestDeviation(cells, weights, frames, population),
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
