import type { Definition, KpiRule, Question } from './definition.ts';
import type { Chosen, Derived } from './derived.ts';
import { weightingFaults } from './weighting-faults.ts';

/** What others may say of a variable: its options, and whether an answer holds exactly one. */
interface Known {
  readonly type: Question['type'] | 'derived';
  readonly options: readonly string[];
  readonly rows: readonly string[];
  /** Options that the denominator `eligible` leaves out. */
  readonly outside: readonly string[];
  readonly range?: readonly [number, number];
}

/**
 * Faults in the derived variables of a definition, in its subgroups, and in what it names as
 * attributes and for weighting, each with the name it stands on.
 */
export function variableFaults(definition: Definition): string[] {
  const known = new Map<string, Known>();
  const keep = (name: string, variable: Known) => {
    if (!known.has(name)) known.set(name, variable);
  };
  for (const question of definition.pages.flatMap((page) => page.questions)) {
    keep(question.code, questionKnown(question));
  }
  const faults: string[] = [];
  for (const derived of definition.derived) {
    if (known.has(derived.name)) faults.push(`derived ${derived.name}: the name is taken`);
    faults.push(...derivedFaults(known, derived).map((f) => `derived ${derived.name}: ${f}`));
    keep(derived.name, {
      type: 'derived',
      options: derivedOptions(known, derived),
      rows: [],
      outside: derivedOutside(known, derived),
    });
  }
  for (const rule of definition.kpis) {
    faults.push(...kpiFaults(known, rule).map((f) => `KPI ${rule.indicator}: ${f}`));
  }
  return [
    ...faults,
    ...listFaults(known, 'attributes', definition.attributes),
    ...listFaults(known, 'weighting', definition.weighting?.variables ?? []),
    ...(definition.weighting
      ? weightingFaults(definition.weighting, (name) => known.get(name)?.options)
      : []),
  ];
}

const RATING = Array.from({ length: 11 }, (_, value) => String(value));

function questionKnown(question: Question): Known {
  const { type } = question;
  const rows = type === 'matrix' ? question.rows.map((row) => row.code) : [];
  const none = { type, rows, options: [], outside: [] };
  if ('options' in question) {
    return {
      type,
      rows,
      options: question.options.map((o) => o.code),
      outside: question.options.flatMap((o) => (o.outside ? [o.code] : [])),
    };
  }
  if (type === 'rating') return { ...none, options: RATING };
  if (type === 'number') return { ...none, range: [question.min, question.max] };
  return none;
}

function derivedOptions(known: ReadonlyMap<string, Known>, derived: Derived): string[] {
  switch (derived.kind) {
    case 'any_of':
    case 'all_of':
      return ['yes', 'no'];
    case 'reversed':
      return [...(known.get(derived.question)?.options ?? [])];
    case 'groups':
      return derived.groups.map((group) => group.code);
    case 'bands':
      return derived.bands.map((band) => band.code);
  }
}

/** A scale turned round keeps わからない where it is. */
const derivedOutside = (known: ReadonlyMap<string, Known>, derived: Derived): readonly string[] =>
  derived.kind === 'reversed' ? (known.get(derived.question)?.outside ?? []) : [];

function kpiFaults(known: ReadonlyMap<string, Known>, rule: KpiRule): string[] {
  const { among, anyOf, denominator, question } = rule;
  const outside = known.get(question)?.outside ?? [];
  return [
    ...chosenFaults(known, rule),
    ...(denominator === 'eligible'
      ? anyOf
          .filter((code) => outside.includes(code))
          .map((code) => `counts option ${code}, which is outside of its denominator`)
      : []),
    ...(among && denominator === 'everyone'
      ? ['everyone cannot be the denominator of a subgroup']
      : []),
    ...(among ? chosenFaults(known, among).map((fault) => `among ${fault}`) : []),
  ];
}

function derivedFaults(known: ReadonlyMap<string, Known>, derived: Derived): string[] {
  switch (derived.kind) {
    case 'any_of':
    case 'all_of':
      return derived.conditions.flatMap((condition) => chosenFaults(known, condition));
    case 'reversed': {
      const faults = sourceFaults(known, derived, true);
      if (faults.length > 0) return faults;
      if (!derived.steps) {
        return known.get(derived.question)?.type === 'rating' ? [] : ['say which steps to reverse'];
      }
      return [...unknownOptions(known, derived.question, derived.steps), ...twice(derived.steps)];
    }
    case 'groups': {
      const faults = sourceFaults(known, derived, true);
      if (faults.length > 0) return faults;
      const grouped = derived.groups.flatMap((group) => group.anyOf);
      const missing =
        known.get(derived.question)?.options.filter((o) => !grouped.includes(o)) ?? [];
      return [
        ...twice(derived.groups.map((group) => group.code)),
        ...unknownOptions(known, derived.question, grouped),
        ...twice(grouped),
        ...missing.map((option) => `option ${option} belongs to no group`),
      ];
    }
    case 'bands':
      return bandFaults(known, derived);
  }
}

function bandFaults(
  known: ReadonlyMap<string, Known>,
  { question, bands }: Extract<Derived, { kind: 'bands' }>,
): string[] {
  const range = known.get(question)?.range;
  if (!range) return [`${question} is not a number question`];
  // An impossible range is the question's own fault and is named there.
  if (range[0] > range[1]) return [];
  const ordered = [...bands].sort((a, b) => a.from - b.from);
  let next = range[0];
  for (const { from, to } of ordered) {
    if (from !== next || to < from) return [`the bands leave a gap or overlap at ${next}`];
    next = to + 1;
  }
  const faults = twice(bands.map((band) => band.code));
  return next === range[1] + 1 ? faults : [...faults, `the bands do not end at ${range[1]}`];
}

function chosenFaults(known: ReadonlyMap<string, Known>, chosen: Chosen): string[] {
  const faults = sourceFaults(known, chosen, false);
  return faults.length > 0 ? faults : unknownOptions(known, chosen.question, chosen.anyOf);
}

function sourceFaults(
  known: ReadonlyMap<string, Known>,
  { question, row }: { question: string; row?: string | undefined },
  oneAnswer: boolean,
): string[] {
  const variable = known.get(question);
  if (!variable) return [`names unknown question ${question}`];
  if (variable.options.length === 0) return [`${question} has no options`];
  const rowFits =
    variable.type === 'matrix'
      ? row !== undefined && variable.rows.includes(row)
      : row === undefined;
  if (!rowFits) return [`row ${row} does not fit ${question}`];
  return oneAnswer && variable.type === 'multiple' ? [`${question} takes several answers`] : [];
}

const unknownOptions = (
  known: ReadonlyMap<string, Known>,
  question: string,
  used: readonly string[],
): string[] =>
  used
    .filter((code) => !known.get(question)?.options.includes(code))
    .map((code) => `names unknown option ${code} of ${question}`);

const twice = (codes: readonly string[]): string[] => [
  ...new Set(codes.filter((code, i) => codes.indexOf(code) !== i).map((c) => `${c} appears twice`)),
];

/** Attributes and weighting variables put each person into exactly one place. */
function listFaults(
  known: ReadonlyMap<string, Known>,
  list: 'attributes' | 'weighting',
  names: readonly string[],
): string[] {
  return [
    ...twice(names).map((fault) => `${list}: ${fault}`),
    ...names.flatMap((name) => {
      const variable = known.get(name);
      if (!variable) return [`${list}: unknown variable ${name}`];
      const oneAnswer = ['single', 'scale', 'rating', 'derived'].includes(variable.type);
      return oneAnswer ? [] : [`${list}: ${name} does not put each person into one place`];
    }),
  ];
}
