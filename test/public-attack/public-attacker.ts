import { shareInterval } from '../../shared/kpi/interval.ts';
import type { Stream } from '../../shared/response/survey-response.ts';
import { baseOf, type Cell, cellName, type Fact, UNSTATED } from './facts.ts';
import type { Asked, Questionnaire, Sum } from './questionnaire.ts';
import { type Bounds, type Relation, WholeNumbers } from './whole-numbers.ts';

type Side = Cell['side'];

/** Weights that follow from public figures alone: one for each value of an attribute, else 1. */
export interface KnownWeights {
  readonly attribute: string;
  readonly of: Readonly<Record<string, number>>;
  /** Who left this one blank has weight 1 too. */
  readonly together?: string;
}

interface Knowledge {
  readonly questionnaire: Questionnaire;
  /** Answered forms by stream, which is public. */
  readonly responses: Readonly<Partial<Record<Stream, number>>>;
  readonly facts: readonly Fact[];
  /** Whom the sample was drawn from: what intervals of all are corrected by. */
  readonly population?: number;
  readonly weights?: KnownWeights;
}

/**
 * Someone who takes every number of every file and page that is published, knows the questionnaire
 * and how percents and intervals are computed and rounded, and asks how few and how many people each
 * cell may stand for. Shares neither model nor code with disclosure control.
 */
export class PublicAttacker {
  readonly #numbers: WholeNumbers;

  /** @throws {Error} where published numbers contradict each other. */
  constructor(knowledge: Knowledge) {
    const streams = Object.entries(knowledge.responses) as [Stream, number][];
    const bounds = new Map<string, Bounds>();
    const relations = streams.flatMap(([stream, responses]) =>
      sumsOf(knowledge.questionnaire, stream, responses),
    );
    const most = new Map(streams);
    for (const cell of cellsOf(relations)) {
      bounds.set(cell, { low: 0, high: most.get(cell.split(' ')[0] as Stream) ?? 0 });
    }
    const narrow = (cell: Cell, low: number, high: number) => {
      const name = cellName(cell);
      const known = bounds.get(name);
      if (!known) throw new RangeError(`the questionnaire has no cell ${name}`);
      const own = { low: Math.max(low, known.low), high: Math.min(high, known.high) };
      if (own.low > own.high) throw new Error(`places disagree about ${name}`);
      bounds.set(name, own);
    };
    for (const fact of knowledge.facts) {
      if (fact.says === 'count') narrow(fact.cell, fact.count, fact.count);
    }
    const known = ({ low, high }: Bounds) => low === high;
    for (const fact of knowledge.facts) {
      const { cell } = fact;
      const own = [cell, baseOf(cell)].map(
        (one) => bounds.get(cellName(one)) ?? { low: 0, high: 0 },
      );
      if (fact.says === 'percent' && !own.every(known))
        relations.push(...percentOf(cell, fact.tenths));
      if (fact.says === 'interval' && !own.every(known)) {
        const population = cell.side === null ? knowledge.population : undefined;
        const pairs = pairsWith(fact, own[1] ?? { low: 0, high: 0 }, population);
        narrow(cell, ...ends(pairs.map(({ count }) => count)));
        narrow(baseOf(cell), ...ends(pairs.map(({ n }) => n)));
      }
      if (fact.says === 'weighted' && cell.side === null) {
        const weighted = weightedPercentOf(cell, fact.tenths, knowledge);
        relations.push(...weighted.relations);
        for (const unknown of weighted.unknowns) {
          bounds.set(unknown, { low: 0, high: most.get(cell.stream) ?? 0 });
        }
      }
    }
    this.#numbers = new WholeNumbers(bounds, relations);
  }

  /** How few and how many people a cell may stand for, as far as `enough` asks. */
  range(cell: Cell, enough: (range: Bounds) => boolean): Bounds {
    const found = this.#numbers.found(cellName(cell));
    return found && enough(found) ? found : this.#numbers.range(cellName(cell));
  }
}

const ends = (numbers: readonly number[]): [number, number] => [
  Math.min(...numbers),
  Math.max(...numbers),
];

const cellsOf = (relations: readonly Relation[]): Set<string> =>
  new Set(relations.flatMap(({ terms }) => terms.map(([name]) => name)));

/** How the numbers of people hang together by what was asked. */
function sumsOf(
  { questions, attributes, groupings, kpis }: Questionnaire,
  stream: Stream,
  responses: number,
): Relation[] {
  const relations: Relation[] = [];
  const equal = (whole: string | number, parts: readonly string[]) => {
    const terms = parts.map((part) => [part, 1] as const);
    relations.push(
      typeof whole === 'number'
        ? { terms, low: whole, high: whole }
        : { terms: [...terms, [whole, -1]], low: 0, high: 0 },
    );
  };
  /** `small` times its factors is at most `large`. */
  const atMost = (small: readonly (readonly [string, number])[], large: string | number) =>
    relations.push(
      typeof large === 'number'
        ? { terms: small, low: Number.NEGATIVE_INFINITY, high: large }
        : { terms: [...small, [large, -1]], low: Number.NEGATIVE_INFINITY, high: 0 },
    );
  const name = (question: string, option: string | null, side: Side = null) =>
    cellName({ stream, question, option, side });

  const crossed = stream === 'sampled';
  const sides = (attribute: string, values: readonly string[]): NonNullable<Side>[] =>
    [...values, UNSTATED].map((value) => ({ attribute, value }));
  const roots = attributes.map(({ name: attribute, options }) => sides(attribute, options));
  const groups = groupings.map((sum) => ({
    ...sum,
    sides: sides(sum.name, Object.keys(sum.groups)),
  }));
  const partsOf = ({ source, groups: parts }: Sum, value: string): NonNullable<Side>[] =>
    (value === UNSTATED ? [UNSTATED] : (parts[value] ?? [])).map((one) => ({
      attribute: source,
      value: one,
    }));

  /** People of a side, whether or not they answered a question. */
  const people = (side: Side) => (side === null ? responses : name(side.attribute, side.value));
  for (const own of roots) {
    equal(
      responses,
      own.map((side) => name(side.attribute, side.value)),
    );
  }
  for (const grouping of groups) {
    for (const side of grouping.sides) {
      equal(
        name(side.attribute, side.value),
        partsOf(grouping, side.value).map((part) => name(part.attribute, part.value)),
      );
    }
  }
  for (const { name: attribute } of [...attributes, ...groupings]) {
    equal(responses, [name(attribute, null)]);
  }

  for (const question of questions) {
    const own = kpis.filter(({ source }) => source === question.name);
    const all: Side[] = crossed
      ? [null, ...roots.flat(), ...groups.flatMap((grouping) => grouping.sides)]
      : [null];
    for (const side of all) {
      within(question, own, side);
      atMost([[name(question.name, null, side), 1]], people(side));
      if (question.onlyOf) {
        const { question: of, anyOf } = question.onlyOf;
        atMost(
          [
            [name(question.name, null, side), 1],
            ...anyOf.map((option) => [name(of, option, side), -1] as const),
          ],
          0,
        );
      }
    }
    if (!crossed) continue;
    for (const of of [null, ...question.options]) {
      for (const values of roots) {
        equal(
          name(question.name, of),
          values.map((side) => name(question.name, of, side)),
        );
      }
      for (const grouping of groups) {
        for (const side of grouping.sides) {
          equal(
            name(question.name, of, side),
            partsOf(grouping, side.value).map((part) => name(question.name, of, part)),
          );
        }
      }
    }
    for (const kpi of own) {
      for (const of of ['yes', null]) {
        for (const values of roots) {
          equal(
            name(kpi.name, of),
            values.map((side) => name(kpi.name, of, side)),
          );
        }
      }
    }
  }

  function within({ name: of, options, several }: Asked, own: readonly Sum[], side: Side) {
    const n = name(of, null, side);
    const chosen = (codes: readonly string[], factor = 1) =>
      codes.map((code) => [name(of, code, side), factor] as const);
    for (const kpi of own) equal(name(kpi.name, null, side), [n]);
    if (!several) {
      equal(
        n,
        options.map((option) => name(of, option, side)),
      );
      for (const kpi of own) {
        equal(
          name(kpi.name, 'yes', side),
          (kpi.groups.yes ?? []).map((option) => name(of, option, side)),
        );
      }
      return;
    }
    const { alone, limit } = several;
    const free = options.filter((option) => !alone.includes(option));
    for (const option of free) atMost([...chosen([option]), ...chosen(alone)], n);
    // Everyone in n chose at least one, and at most `limit` of those that go together.
    atMost([[n, 1], ...chosen(options, -1)], 0);
    atMost([...chosen(free), [n, -limit], ...chosen(alone, limit)], 0);
    for (const kpi of own) {
      const yes = name(kpi.name, 'yes', side);
      const parts = kpi.groups.yes ?? [];
      for (const option of parts) atMost(chosen([option]), yes);
      atMost([[yes, 1], ...chosen(parts, -1)], 0);
      atMost([[yes, 1], ...chosen(alone.filter((option) => !parts.includes(option)))], n);
    }
  }
  return relations;
}

/** Rounded half up: the share lies between half a tenth below and half a tenth above. */
const percentOf = (cell: Cell, tenths: number): Relation[] =>
  between([[cellName(cell), 1000]], [[cellName(baseOf(cell)), 1]], tenths);

/** `people` are a percent of `base`, both sums of unknowns. */
function between(people: Relation['terms'], base: Relation['terms'], tenths: number): Relation[] {
  const against = (by: number) => [
    ...people,
    ...base.map(([name, factor]) => [name, -by * factor] as const),
  ];
  return [
    { terms: against(tenths - 0.5), low: 0, high: Number.POSITIVE_INFINITY },
    { terms: against(tenths + 0.5), low: Number.NEGATIVE_INFINITY, high: 0 },
  ];
}

/** People who chose an option, each times their weight, are a percent of all who answered. */
function weightedPercentOf(cell: Cell, tenths: number, { weights, questionnaire }: Knowledge) {
  const attribute = questionnaire.attributes.find(({ name }) => name === weights?.attribute);
  if (!weights || !attribute) return { relations: [], unknowns: [] };
  const relations: Relation[] = [];
  const unknowns: string[] = [];
  const weighed = (of: Cell, by: number) => {
    const blank = weights.together;
    const unstated = blank && cellName({ ...of, side: { attribute: blank, value: UNSTATED } });
    const sides = [...attribute.options, UNSTATED].map((value) => ({
      name: cellName({ ...of, side: { attribute: attribute.name, value } }),
      weight: weights.of[value] ?? 1,
    }));
    const terms = sides.map(({ name, weight }) => [name, by * weight] as const);
    if (!unstated) return terms;
    const both = sides.map(({ name, weight }) => {
      const own = `${name} & ${unstated}`;
      unknowns.push(own);
      relations.push(atMostOf(own, name));
      return [own, by * (1 - weight)] as const;
    });
    relations.push({
      terms: [...both.map(([name]) => [name, 1] as const), [unstated, -1]],
      low: 0,
      high: 0,
    });
    return [...terms, ...both];
  };
  relations.push(...between(weighed(cell, 1000), weighed(baseOf(cell), 1), tenths));
  return { relations, unknowns };
}

const atMostOf = (small: string, large: string): Relation => ({
  terms: [
    [small, 1],
    [large, -1],
  ],
  low: Number.NEGATIVE_INFINITY,
  high: 0,
});

interface Pair {
  readonly count: number;
  readonly n: number;
}

/** Every count and n whose 95 % interval would be printed so. */
function pairsWith(
  { low, high }: { readonly low: number; readonly high: number },
  base: Bounds,
  population: number | undefined,
): Pair[] {
  const pairs: Pair[] = [];
  for (let n = Math.max(1, base.low); n <= base.high; n += 1) {
    for (let count = 0; count <= n; count += 1) {
      const found = shareInterval({ count, n, population });
      if (Math.round(found.low * 1000) === low && Math.round(found.high * 1000) === high) {
        pairs.push({ count, n });
      }
    }
  }
  return pairs;
}
