import type { Definition } from '../../survey/definition.ts';
import type { WeightingPlan } from '../../survey/weighting.ts';
import { blockPart, responsesOf, type Tally } from '../tally.ts';
import type { TallyPlan } from '../tally-plan.ts';
import { NO_ANSWER, NOT_ASKED } from '../variable.ts';
import { sameVariables } from './cell-key.ts';
import { notWeighted, totalOf, unequalTotals } from './margin-faults.ts';
import { rake } from './rake.ts';
import type { Categories, PopulationMargin, SampleCell, Weighting } from './weighting.ts';
import type { NotWeighted } from './weighting-report.ts';

/** The weights of the sampled stream, or why it has none. */
export interface SampleWeights {
  readonly outcome: Weighting;
  /** People the sample was drawn from; null until margins say how many, with one total. */
  readonly population: number | null;
  /** As staff gave them: their day, their source, whether foreign residents are in. */
  readonly margins: readonly PopulationMargin[];
}

/** A weighting cell of the tally; a category is null where the register has none for it. */
export interface TallyCell extends SampleCell {
  readonly cell: number;
}

/**
 * Weights the sampled answers of a tally as the definition says.
 *
 * @param margins of the population, from staff; an empty list as long as there are none.
 */
export function weighSample(
  definition: Definition,
  tally: Tally,
  margins: readonly PopulationMargin[],
): SampleWeights {
  const { weighting } = definition;
  const without = (outcome: NotWeighted): SampleWeights => ({ outcome, population: null, margins });
  if (!weighting) return without(notWeighted('no_rule'));
  if (margins.length === 0) return without(notWeighted('no_margins'));
  const extra = margins.find(
    (one) => !weighting.margins.some((m) => sameVariables(m, one.variables)),
  );
  if (extra) return without(notWeighted('unexpected_margin', extra.variables.join(' × ')));
  const wanted: PopulationMargin[] = [];
  for (const variables of weighting.margins) {
    const margin = margins.find((one) => sameVariables(one.variables, variables));
    if (!margin) return without(notWeighted('missing_margin', variables.join(' × ')));
    wanted.push(margin);
  }
  const [population = 0] = wanted.map(totalOf);
  const unequal = unequalTotals(wanted, population);
  if (unequal) return without(unequal);
  const answers = responsesOf(tally, 'sampled');
  if (population < answers) {
    return without(notWeighted('too_few_people', `${population} < ${answers}`));
  }
  return { outcome: rake(tallyCells(tally, weighting), wanted, weighting), population, margins };
}

/** The sampled answers by weighting cell, in the order of the plan; empty cells are left out. */
export function tallyCells({ plan, blocks }: Tally, weighting: WeightingPlan): TallyCell[] {
  const counts = new Map<number, number>();
  for (const [key, block] of blocks) {
    const { stream, cell } = blockPart(plan, key);
    if (stream === 'sampled') counts.set(cell, (counts.get(cell) ?? 0) + (block[0] ?? 0));
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, n]) => ({ cell, n, categories: categoriesOf(plan, weighting, cell) }));
}

function categoriesOf(
  { cellVariables }: TallyPlan,
  { outsideRegister }: WeightingPlan,
  cell: number,
): Categories {
  return Object.fromEntries(
    cellVariables.map(({ variable: { name, options }, stride }) => {
      const option = options[Math.floor(cell / stride) % options.length] ?? NO_ANSWER;
      const outside = outsideRegister.some(
        (one) => one.variable === name && one.options.includes(option),
      );
      const unknown = option === NO_ANSWER || option === NOT_ASKED || outside;
      return [name, unknown ? null : option];
    }),
  );
}
