import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { DefinitionError, parseDefinition } from '../../../shared/survey/parse-definition.ts';
import { definitionInput } from '../../fixtures/definition.ts';

type Json = Record<string, unknown>;
type Draft = { pages: { questions: Json[]; [key: string]: unknown }[]; kpis: Json[] } & Json;

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
      (d: Draft) => Object.assign(question(d, 'happiness'), { code: 'years' }),
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
          label: { ja: 'a', en: 'b' },
        }),
    ],
    [
      'surroundings: row parks appears twice',
      (d: Draft) =>
        (question(d, 'surroundings').rows as Json[]).push({
          code: 'parks',
          label: { ja: 'a', en: 'b' },
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
      (d: Draft) => Object.assign(question(d, 'happiness'), { code: 'phone' }),
    ],
    ['years: min > max', (d: Draft) => Object.assign(question(d, 'years'), { min: 121 })],
    [
      'commute: exclusive option in single',
      (d: Draft) =>
        Object.assign((question(d, 'commute').options as Json[])[0] ?? {}, { exclusive: true }),
    ],
    [
      'KPI active: unknown question hobbies',
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
      'KPI active: unknown option chess',
      (d: Draft) => Object.assign(kpi(d, 'active'), { anyOf: ['sport', 'chess'] }),
    ],
  ])('is refused: %s', (fault, change) => {
    expect(faultsAfter((draft) => void change(draft))).toEqual([fault]);
  });

  it('is refused with all its faults at once, each naming the survey and the code', () => {
    const draft = structuredClone(definitionInput) as unknown as Draft;
    Object.assign(question(draft, 'years'), { min: 121 });
    Object.assign(kpi(draft, 'active'), { question: 'hobbies' });
    expect(() => parseDefinition(draft)).toThrow(
      'definition mihon is not usable:\n- years: min > max\n- KPI active: unknown question hobbies',
    );
  });
});
