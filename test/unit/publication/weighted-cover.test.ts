import { describe, expect, it } from 'vitest';
import { variablesOf } from '../../../shared/kpi/variable.ts';
import type { CountName } from '../../../shared/publication/published-axes.ts';
import { weightedCover } from '../../../shared/publication/weighted-cover.ts';
import { WeightingPlanSchema } from '../../../shared/survey/weighting.ts';
import { singleSurvey } from '../../fixtures/published-survey.ts';

const weighting = WeightingPlanSchema.parse({
  variables: ['age'],
  margins: [['age']],
  outsideRegister: [{ variable: 'age', options: ['middle'] }],
  official: 'unweighted',
  assumption: '見本',
});
const definition = { ...singleSurvey, weighting };
const head: CountName = { variable: 'q', option: 'q1' };

/** Whether a weighted percent may stand where the count by this age is hidden. */
const coveredWithout = (age: string) =>
  weightedCover(definition, variablesOf(definition), {
    answered: () => 40,
    chose: (_, side) => (side?.option === age ? null : 20),
  })(head);

describe('a percent under weights', () => {
  it('is shown where every count by what is weighted on is shown', () => {
    expect(coveredWithout('nobody')).toBe(true);
  });

  it('is hidden where one of them is, since it would give that one away', () => {
    expect(coveredWithout('old')).toBe(false);
  });

  it('does not depend on people whom the register does not have: each of them weighs 1', () => {
    expect(coveredWithout('middle')).toBe(true);
  });
});
