import type { Shares } from '../shares.ts';

const often = { always: 24, mostly: 38, sometimes: 24, rarely: 10, never: 4 };
const agreeing = { yes: 18, rather_yes: 36, neither: 24, rather_no: 9, no: 4, unknown: 9 };

/**
 * Made up to exercise the system: they say nothing of what residents of Kiyose think, and are not
 * drawn from any survey.
 */
export const sampleShares: Shares = {
  sumitai: { blank: 0.01, options: { yes: 68, neither: 25, no: 7 } },
  attachment: {
    blank: 0.02,
    options: { yes: 25, rather_yes: 40, neither: 22, rather_no: 9, no: 4 },
  },
  sumitai_reason: {
    blank: 0.03,
    options: {
      familiar: 0.55,
      housing: 0.45,
      transport: 0.2,
      nature: 0.5,
      shopping: 0.25,
      care: 0.2,
      childcare: 0.15,
      safety: 0.2,
      people: 0.3,
      neighbours: 0.15,
      other: 0.05,
      none: 0.03,
    },
  },
  health: {
    blank: 0.02,
    options: { good: 22, rather_good: 26, fair: 35, rather_poor: 13, poor: 4 },
  },
  elderly: { blank: 0.03, options: agreeing },
  volunteering: { blank: 0.02, options: { yes: 22, no: 78 } },
  arts: { blank: 0.02, options: { yes: 48, no: 52 } },
  heritage: {
    blank: 0.02,
    options: { yes: 20, rather_yes: 35, neither: 25, rather_no: 13, no: 7 },
  },
  'surroundings.living_environment': { blank: 0.02, options: agreeing },
  'surroundings.parks': { blank: 0.03, options: { ...agreeing, yes: 22, unknown: 6 } },
  'habits.local_environment': { blank: 0.02, options: often },
  'habits.waste': { blank: 0.02, options: { ...often, always: 40, never: 2 } },
  preparedness: {
    blank: 0.03,
    options: { shelter: 0.45, food: 0.6, emergency_bag: 0.4, other: 0.08, none: 0.18 },
  },
  sex: { blank: 0.03, options: { male: 44, female: 52, other: 1, unsaid: 3 } },
  age: {
    blank: 0.02,
    options: {
      '18_29': 9,
      '30_39': 12,
      '40_49': 16,
      '50_59': 19,
      '60_64': 8,
      '65_69': 9,
      '70_79': 17,
      '80_over': 10,
    },
  },
  years: {
    blank: 0.02,
    options: { under_1: 3, '1_4': 10, '5_9': 12, '10_19': 20, '20_29': 20, '30_over': 35 },
  },
  household: {
    blank: 0.02,
    options: { alone: 22, couple: 28, two_generations: 40, three_generations: 6, other: 4 },
  },
  occupation: {
    blank: 0.03,
    options: {
      employee: 36,
      part_time: 17,
      self_employed: 7,
      homemaker: 12,
      student: 4,
      none: 21,
      other: 3,
    },
  },
  opinion: {
    blank: 0.95,
    texts: [
      '（見本）この文は、自由記述の表示を確かめるための見本です。',
      '（見本）改行のある文です。\n2行目も、見本として入れています。',
      '（見本）記号のある文です：「かぎ」, "quotes", =1+1, 100%。',
    ],
  },
};
