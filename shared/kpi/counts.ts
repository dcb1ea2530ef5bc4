import type { Channel, Stream } from '../response/survey-response.ts';
import { blockPart, type Tally } from './tally.ts';
import { optionNumbers, type TallyPlan } from './tally-plan.ts';

/** Whom a figure is about. Streams are never pooled; channels are, unless one is named. */
export interface People {
  readonly stream: Stream;
  readonly channel?: Channel;
  /** One weighting cell; all of them unless named. */
  readonly cell?: number;
}

/** What a tally says of some people. Each look costs one addition a block, however many answered. */
export interface Counts {
  readonly plan: TallyPlan;
  /** Answered forms. */
  readonly responses: number;
  /** How many chose an option. @throws {RangeError} when there is none of that name. */
  of(variable: string, option: string): number;
  /** How many chose both. @throws {RangeError} as `of`, and for two counted KPIs, which are not crossed. */
  both(variable: string, option: string, variable2: string, option2: string): number;
}

/** Looks at a tally through one group of people. */
export function countsOf({ plan, blocks }: Tally, { stream, channel, cell }: People): Counts {
  const looked: Uint32Array[] = [];
  for (const [key, block] of blocks) {
    const part = blockPart(plan, key);
    if (part.stream !== stream) continue;
    if (channel !== undefined && part.channel !== channel) continue;
    if (cell !== undefined && part.cell !== cell) continue;
    looked.push(block);
  }
  const slotSum = (slot: number): number => {
    let total = 0;
    for (const block of looked) total += block[slot] ?? 0;
    return total;
  };
  return countsFrom(plan, slotSum);
}

/** The same where each counter is had from elsewhere, such as a sum of weights. */
export function countsFrom(plan: TallyPlan, slotSum: (slot: number) => number): Counts {
  return {
    plan,
    responses: slotSum(0),
    of(variable, option) {
      let total = 0;
      for (const n of optionNumbers(plan, variable, option)) total += slotSum(slotOf(plan, n, n));
      return total;
    },
    both(variable, option, variable2, option2) {
      let total = 0;
      for (const a of optionNumbers(plan, variable, option)) {
        for (const b of optionNumbers(plan, variable2, option2)) {
          total += slotSum(slotOf(plan, a, b));
        }
      }
      return total;
    },
  };
}

function slotOf({ rowOffset, crossedCount }: TallyPlan, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low >= crossedCount && low !== high) throw new RangeError('these KPIs are not crossed');
  return (rowOffset[low] ?? 0) + high;
}
