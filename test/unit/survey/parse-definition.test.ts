import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { DefinitionError, parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { definitionInput } from '../../fixtures/definition.ts';
import { text } from '../../fixtures/text.ts';

type Json = Record<string, unknown>;
type Draft = {
  pages: { questions: Json[]; [key: string]: unknown }[];
  kpis: Json[];
  derived: Json[];
  attributes: string[];
  weighting: { variables: string[]; margins: string[][] } & Json;
} & Json;

/** The faults of the fixture after one change. */
function faultsAfter(change: (draft: Draft) => void): readonly string[] {
  const draft = structuredClone(definitionInput) as unknown as Draft;
  change(draft);
  try {
    parseDefinition(draft);
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults;
    throw error;
  }
  return [];
}

const question = (draft: Draft, code: string): Json => {
  const found = draft.pages.flatMap((page) => page.questions).find((q) => q.code === code);
  if (!found) throw new Error(`the fixture has no question ${code}`);
  return found;
};

const kpi = (draft: Draft, indicator: string): Json => {
  const found = draft.kpis.find((rule) => rule.indicator === indicator);
  if (!found) throw new Error(`the fixture has no KPI ${indicator}`);
  return found;
};

const derived = (draft: Draft, name: string): Json => {
  const found = draft.derived.find((one) => one.name === name);
  if (!found) throw new Error(`the fixture has no derived variable ${name}`);
  return found;
};

const outside = (draft: Draft, ...entries: Json[]) =>
  Object.assign(draft.weighting, { outsideRegister: entries });

const collapse = (draft: Draft, ...rules: Json[]) =>
  Object.assign(draft.weighting, { collapse: rules });

const addDerived = (draft: Draft, input: Json) =>
  draft.derived.push({ name: 'extra', label: text('見本', 'sample'), ...input });

describe('a definition', () => {
  it('is taken when nothing is wrong with it', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it('is refused with a zod error when its disclosure threshold hides nothing', () => {
    const change = (draft: Draft) => {
      draft.disclosure = { threshold: 1, rowThreshold: 10, zeroIsSmall: false };
    };
    expect(() => faultsAfter(change)).toThrow(ZodError);
  });

  it('is refused with a zod error when a text lacks a language', () => {
    const change = (draft: Draft) => {
      question(draft, 'lives').title = { ja: '市内にお住まいですか' };
    };
    expect(() => faultsAfter(change)).toThrow(ZodError);
  });

  it('is refused with a zod error when a field is not known', () => {
    expect(() => faultsAfter((draft) => Object.assign(draft, { colour: 'blue' }))).toThrow(
      ZodError,
    );
  });

  it.each([
    [
      'page living appears twice',
      (d: Draft) => Object.assign(d.pages[1] ?? {}, { code: 'living' }),
    ],
    [
      'question years appears twice',
      (d: Draft) => Object.assign(question(d, 'opinion'), { code: 'years' }),
    ],
    [
      'KPI active appears twice',
      (d: Draft) => Object.assign(kpi(d, 'good_parks'), { indicator: 'active' }),
    ],
    [
      'commute: option train appears twice',
      (d: Draft) =>
        (question(d, 'commute').options as Json[]).push({
          code: 'train',
          label: text('a', 'b'),
        }),
    ],
    [
      'surroundings: row parks appears twice',
      (d: Draft) =>
        (question(d, 'surroundings').rows as Json[]).push({
          code: 'parks',
          label: text('a', 'b'),
        }),
    ],
    [
      'years: condition looks at lives, not on an earlier page',
      (d: Draft) =>
        Object.assign(question(d, 'years'), {
          condition: { question: 'lives', anyOf: ['inside'] },
        }),
    ],
    [
      'lives: condition looks at commute, not on an earlier page',
      (d: Draft) =>
        Object.assign(question(d, 'lives'), { condition: { question: 'commute', anyOf: ['bus'] } }),
    ],
    [
      'opinion: condition looks at a multiple question',
      (d: Draft) =>
        Object.assign(question(d, 'opinion'), {
          condition: { question: 'activities', anyOf: ['sport'] },
        }),
    ],
    [
      'commute: condition names unknown option abroad',
      (d: Draft) =>
        Object.assign(question(d, 'commute'), {
          condition: { question: 'lives', anyOf: ['abroad'] },
        }),
    ],
    [
      'question phone has a name that the form uses itself',
      (d: Draft) => Object.assign(question(d, 'opinion'), { code: 'phone' }),
    ],
    ['years: min > max', (d: Draft) => Object.assign(question(d, 'years'), { min: 121 })],
    [
      'commute: exclusive option in single',
      (d: Draft) =>
        Object.assign((question(d, 'commute').options as Json[])[0] ?? {}, { exclusive: true }),
    ],
    [
      'KPI active: names unknown question hobbies',
      (d: Draft) => Object.assign(kpi(d, 'active'), { question: 'hobbies' }),
    ],
    [
      'KPI active: opinion has no options',
      (d: Draft) => Object.assign(kpi(d, 'active'), { question: 'opinion' }),
    ],
    [
      'KPI good_parks: row lakes does not fit surroundings',
      (d: Draft) => Object.assign(kpi(d, 'good_parks'), { row: 'lakes' }),
    ],
    [
      'KPI good_parks: row undefined does not fit surroundings',
      (d: Draft) => delete kpi(d, 'good_parks').row,
    ],
    [
      'KPI active: row parks does not fit activities',
      (d: Draft) => Object.assign(kpi(d, 'active'), { row: 'parks' }),
    ],
    [
      'KPI active: names unknown option chess of activities',
      (d: Draft) => Object.assign(kpi(d, 'active'), { anyOf: ['sport', 'chess'] }),
    ],
    [
      'activities: option garden is outside and must be exclusive too',
      (d: Draft) =>
        Object.assign((question(d, 'activities').options as Json[])[2] ?? {}, { outside: true }),
    ],
    [
      'KPI want_to_stay: counts option unsure, which is outside of its denominator',
      (d: Draft) =>
        Object.assign(kpi(d, 'want_to_stay'), {
          denominator: 'eligible',
          anyOf: ['s5', 'unsure'],
        }),
    ],
    [
      'KPI want_to_stay: counts option unsure, which is outside of its denominator',
      (d: Draft) =>
        Object.assign(kpi(d, 'want_to_stay'), {
          denominator: 'eligible',
          question: 'noisy',
          anyOf: ['unsure'],
        }),
    ],
    [
      'KPI active: among names unknown option moon of lives',
      (d: Draft) =>
        Object.assign(kpi(d, 'active'), { among: { question: 'lives', anyOf: ['moon'] } }),
    ],
    [
      'KPI good_roads_inside: everyone cannot be the denominator of a subgroup',
      (d: Draft) => Object.assign(kpi(d, 'good_roads_inside'), { denominator: 'everyone' }),
    ],
    [
      'KPI active: among names unknown question moon',
      (d: Draft) => Object.assign(kpi(d, 'active'), { among: { question: 'moon', anyOf: ['x'] } }),
    ],
    [
      'derived lives: the name is taken',
      (d: Draft) =>
        addDerived(d, {
          name: 'lives',
          kind: 'any_of',
          conditions: [{ question: 'staying', anyOf: ['s5'] }],
        }),
    ],
    [
      'derived extra: names unknown question later',
      (d: Draft) =>
        addDerived(d, { kind: 'all_of', conditions: [{ question: 'later', anyOf: ['yes'] }] }),
    ],
    [
      'derived extra: opinion has no options',
      (d: Draft) =>
        addDerived(d, { kind: 'any_of', conditions: [{ question: 'opinion', anyOf: ['yes'] }] }),
    ],
    [
      'derived extra: row undefined does not fit surroundings',
      (d: Draft) =>
        addDerived(d, { kind: 'reversed', question: 'surroundings', steps: ['s5', 's1'] }),
    ],
    [
      'derived extra: activities takes several answers',
      (d: Draft) =>
        addDerived(d, { kind: 'reversed', question: 'activities', steps: ['sport', 'music'] }),
    ],
    [
      'derived extra: say which steps to reverse',
      (d: Draft) => addDerived(d, { kind: 'reversed', question: 'staying' }),
    ],
    [
      'derived noisy: names unknown option s9 of surroundings',
      (d: Draft) => Object.assign(derived(d, 'noisy'), { steps: ['s9', 's1'] }),
    ],
    [
      'derived noisy: s5 appears twice',
      (d: Draft) => Object.assign(derived(d, 'noisy'), { steps: ['s5', 's5'] }),
    ],
    [
      'derived mood: option 0 belongs to no group',
      (d: Draft) => (derived(d, 'mood').groups as { anyOf: string[] }[])[0]?.anyOf.shift(),
    ],
    [
      'derived mood: 10 appears twice',
      (d: Draft) => (derived(d, 'mood').groups as { anyOf: string[] }[])[0]?.anyOf.push('10'),
    ],
    [
      'derived newcomer: the bands leave a gap or overlap at 10',
      (d: Draft) => Object.assign((derived(d, 'newcomer').bands as Json[])[1] ?? {}, { from: 11 }),
    ],
    [
      'derived newcomer: the bands do not end at 120',
      (d: Draft) => Object.assign((derived(d, 'newcomer').bands as Json[])[1] ?? {}, { to: 119 }),
    ],
    [
      'derived newcomer: happiness is not a number question',
      (d: Draft) => Object.assign(derived(d, 'newcomer'), { question: 'happiness' }),
    ],
    ['attributes: unknown variable moon', (d: Draft) => d.attributes.push('moon')],
    ['attributes: lives appears twice', (d: Draft) => d.attributes.push('lives')],
    [
      'weighting: activities does not put each person into one place',
      (d: Draft) => d.weighting.variables.push('activities'),
    ],
    ['weighting: unknown variable shoe', (d: Draft) => d.weighting.variables.push('shoe')],
    [
      'weighting: margin lives × newcomer appears twice',
      (d: Draft) => d.weighting.margins.push(['lives', 'newcomer']),
    ],
    [
      'weighting: margin lives × lives names lives twice',
      (d: Draft) => d.weighting.margins.push(['lives', 'lives']),
    ],
    [
      'weighting: margin mood names mood, which is no cell variable',
      (d: Draft) => d.weighting.margins.push(['mood']),
    ],
    [
      'weighting: outsideRegister names mood, which is no cell variable',
      (d: Draft) => outside(d, { variable: 'mood', options: ['low'] }),
    ],
    [
      'weighting: outsideRegister names lives twice',
      (d: Draft) =>
        outside(
          d,
          { variable: 'lives', options: ['inside'] },
          { variable: 'lives', options: ['inside'] },
        ),
    ],
    [
      'weighting: outsideRegister names unknown option moon of lives',
      (d: Draft) => outside(d, { variable: 'lives', options: ['moon'] }),
    ],
    [
      'weighting: no option of lives is in the register',
      (d: Draft) => outside(d, { variable: 'lives', options: ['inside', 'outside', 'unsure'] }),
    ],
    [
      'weighting: collapse names mood, which is in no margin',
      (d: Draft) => collapse(d, { variable: 'mood', order: ['low', 'high'], minimum: 5 }),
    ],
    [
      'weighting: the order of lives leaves out unsure',
      (d: Draft) => collapse(d, { variable: 'lives', order: ['inside', 'outside'], minimum: 5 }),
    ],
    [
      'weighting: the order of newcomer names old, which the register has not',
      (d: Draft) =>
        collapse(d, { variable: 'newcomer', order: ['new', 'settled', 'old'], minimum: 5 }),
    ],
    [
      'weighting: the order of newcomer names new twice',
      (d: Draft) =>
        collapse(d, { variable: 'newcomer', order: ['new', 'new', 'settled'], minimum: 5 }),
    ],
    [
      'weighting: two collapse rules fit the margin lives × newcomer',
      (d: Draft) =>
        collapse(
          d,
          { variable: 'newcomer', order: ['new', 'settled'], minimum: 5 },
          { variable: 'lives', order: ['inside', 'outside', 'unsure'], minimum: 5 },
        ),
    ],
  ])('is refused: %s', (fault, change) => {
    expect(faultsAfter((draft) => void change(draft))).toEqual([fault]);
  });

  it('is refused with all its faults at once, each naming the survey and the code', () => {
    const draft = structuredClone(definitionInput) as unknown as Draft;
    Object.assign(question(draft, 'years'), { min: 121 });
    Object.assign(kpi(draft, 'active'), { question: 'hobbies' });
    expect(() => parseDefinition(draft)).toThrow(
      'definition mihon is not usable:\n- years: min > max\n- KPI active: names unknown question hobbies',
    );
  });
});
