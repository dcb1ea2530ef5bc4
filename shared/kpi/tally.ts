import {
  CHANNELS,
  type Channel,
  STREAMS,
  type Stream,
  type SurveyResponse,
} from '../response/survey-response.ts';
import type { Definition } from '../survey/definition.ts';
import { compileEvaluations } from './evaluate.ts';
import { compileReader, type Field, rawLayout } from './raw-answers.ts';
import type { TallyPlan } from './tally-plan.ts';

/**
 * The sum of what is known: how many forms hold each pair of options, by stream, channel and
 * weighting cell. Everything shown is computed from this, never from answers.
 */
export interface Tally {
  readonly plan: TallyPlan;
  /** Counters by {@link blockKey}; blocks that no form fell into are absent. */
  readonly blocks: ReadonlyMap<number, Uint32Array>;
}

/** Which part of the people a block counts. */
export interface BlockPart {
  readonly stream: Stream;
  readonly channel: Channel;
  readonly cell: number;
}

const blockKey = (plan: TallyPlan, stream: number, channel: number, cell: number): number =>
  (stream * CHANNELS.length + channel) * plan.cellCount + cell;

/** How many parts there can be: keys are smaller than this. */
export const blockKeyCount = (plan: TallyPlan): number =>
  STREAMS.length * CHANNELS.length * plan.cellCount;

/** The inverse of {@link blockKey}. @throws {RangeError} when no part has this key. */
export function blockPart(plan: TallyPlan, key: number): BlockPart {
  const cell = key % plan.cellCount;
  const part = (key - cell) / plan.cellCount;
  const channel = CHANNELS[part % CHANNELS.length];
  const stream = STREAMS[Math.floor(part / CHANNELS.length)];
  if (!stream || !channel || cell < 0) throw new RangeError(`no part of a tally has key ${key}`);
  return { stream, channel, cell };
}

/** The unit of {@link mergeTallies}. */
export const emptyTally = (plan: TallyPlan): Tally => ({ plan, blocks: new Map() });

/** What of a response is counted. */
export type Countable = Pick<SurveyResponse, 'stream' | 'channel' | 'answers'>;

/** Counts forms one by one, so that any number of them needs no more memory than the tally. */
export interface Fold {
  /** @throws {UncountableAnswerError} when an answer is none that the definition knows. */
  add(response: Countable): void;
  /** The same from raw numbers as `rawLayout` places them. */
  addRaw(stream: Stream, channel: Channel, raw: Int32Array): void;
  /** The sum so far; further answers do not change what was returned. */
  tally(): Tally;
}

/** Begins to count forms by the plan of their definition; their order changes nothing. */
export function startFold(definition: Definition, plan: TallyPlan): Fold {
  const layout = rawLayout(definition);
  const read = compileReader(layout);
  const evaluations = compileEvaluations(definition, layout).slice(0, lastCounted(plan) + 1);
  const several = severalAnswers(plan, layout.fields);
  const plain = plainAnswers(plan, layout.fields);
  const raw = new Int32Array(layout.size);
  const states = new Int32Array(plan.variables.length);
  const active = new Int32Array(plan.optionCount);
  const blocks = new Map<number, Uint32Array>();

  function addRaw(stream: Stream, channel: Channel, of: Int32Array): void {
    let length = 0;
    for (let place = 0; place < evaluations.length; place++) {
      const at = plain[place] ?? -1;
      const state = at >= 0 ? (of[at] ?? 0) : (evaluations[place]?.(of, states) ?? 0);
      states[place] = state;
      const first = plan.first[place] ?? -1;
      if (first < 0) continue;
      const field = several[place];
      if (field && state === 1) {
        for (let i = 0; i < field.width; i++) {
          if (of[field.at + i] === 1) active[length++] = first + 1 + i;
        }
      } else {
        active[length++] = first + state;
      }
    }
    let cell = 0;
    for (const { place, stride } of plan.cellVariables) cell += (states[place] ?? 0) * stride;
    const key = blockKey(plan, STREAMS.indexOf(stream), CHANNELS.indexOf(channel), cell);
    let block = blocks.get(key);
    if (!block) {
      block = new Uint32Array(plan.slotCount);
      blocks.set(key, block);
    }
    countPairs(plan, block, active, length);
  }

  return {
    add({ stream, channel, answers }) {
      read(answers, raw);
      addRaw(stream, channel, raw);
    },
    addRaw,
    tally: () => ({
      plan,
      blocks: new Map([...blocks].map(([key, block]) => [key, block.slice()])),
    }),
  };
}

/** KPIs that are sums stand at the end and need no look at the form. */
const lastCounted = ({ variables }: TallyPlan): number =>
  variables.findLastIndex(({ kind, sums }) => kind !== 'kpi' || !sums);

/** For variables with several answers, where their options stand among the raw numbers. */
function severalAnswers(
  plan: TallyPlan,
  fields: readonly {
    readonly name: string;
    readonly at: number;
    readonly codes: readonly string[];
  }[],
): ({ readonly at: number; readonly width: number } | undefined)[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return plan.variables.map(({ name, kind }) => {
    const field = kind === 'multiple' ? byName.get(name) : undefined;
    return field && { at: field.at, width: field.codes.length };
  });
}

/**
 * For variables whose state is the raw number itself, where that stands; -1 for all others. Most
 * questions are such, and a call for each takes a tenth of the fold.
 */
function plainAnswers(plan: TallyPlan, fields: readonly Field[]): Int32Array {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Int32Array.from(plan.variables, ({ name, kind }) => {
    const field = byName.get(name);
    const plain = field && kind !== 'multiple' && kind !== 'presence' && !field.question.condition;
    return plain ? field.at : -1;
  });
}

/** The innermost loop of everything: some thousand additions a form. `active` ascends. */
function countPairs(
  { rowOffset, crossedCount }: TallyPlan,
  block: Uint32Array,
  active: Int32Array,
  length: number,
): void {
  block[0] = (block[0] ?? 0) + 1;
  for (let i = 0; i < length; i++) {
    const option = active[i] ?? 0;
    const offset = rowOffset[option] ?? 0;
    const end = option < crossedCount ? length : i + 1;
    for (let j = i; j < end; j++) {
      const slot = offset + (active[j] ?? 0);
      block[slot] = (block[slot] ?? 0) + 1;
    }
  }
}

/** How many forms one block can count: its counters have 32 bits. */
const MOST = 2 ** 32 - 1;

/**
 * Sums two tallies: associative, commutative, {@link emptyTally} changes nothing.
 *
 * @throws {RangeError} when they were counted by different plans, or a block gets too full.
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  if (a.plan.header !== b.plan.header) throw new RangeError('tallies of different plans');
  const blocks = new Map(a.blocks);
  for (const [key, block] of b.blocks) {
    const other = blocks.get(key);
    blocks.set(key, other ? sum(other, block) : block);
  }
  return { plan: a.plan, blocks };
}

function sum(a: Uint32Array, b: Uint32Array): Uint32Array {
  if ((a[0] ?? 0) + (b[0] ?? 0) > MOST) throw new RangeError('too many answers for one block');
  const total = a.slice();
  for (let slot = 0; slot < b.length; slot++) total[slot] = (total[slot] ?? 0) + (b[slot] ?? 0);
  return total;
}

/** The part of a tally that counts one stream; streams are never pooled. */
export function streamTally({ plan, blocks }: Tally, stream: Stream): Tally {
  const kept = [...blocks].filter(([key]) => blockPart(plan, key).stream === stream);
  return { plan, blocks: new Map(kept) };
}

/** How many forms of a stream were counted. */
export function responsesOf({ plan, blocks }: Tally, stream: Stream): number {
  let responses = 0;
  for (const [key, block] of blocks) {
    if (blockPart(plan, key).stream === stream) responses += block[0] ?? 0;
  }
  return responses;
}
