import { describe, expect, it } from 'vitest';
import { policiesOf } from '../../../shared/policy/policy-tree.ts';
import { goalsOf, SDG_GOALS, statedTargets } from '../../../shared/policy/sdg-goals.ts';
import { cityNamed } from '../../../surveys/index.ts';

const { indicators, policies, targetBoxes = [] } = cityNamed();

describe('the plan that indicators are assigned to', () => {
  it('has four future images, twelve goals and 27 policies, each under the code of its goal', () => {
    const images = policies?.images ?? [];
    const goals = images.flatMap((image) => image.goals);
    expect(images.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
    expect(goals).toHaveLength(12);
    for (const image of images) {
      for (const goal of image.goals) {
        expect(goal.code.slice(0, 1)).toBe(image.code);
        expect(goal.policies.map(({ code }) => code.slice(0, 2))).toEqual(
          goal.policies.map(() => goal.code),
        );
      }
    }
    const codes = policies ? policiesOf(policies).map(({ code }) => code) : [];
    expect(new Set(codes).size).toBe(27);
    expect([codes[0], codes.at(-1)]).toEqual(['111', '442']);
  });
});

describe('the SDG targets that the plan prints', () => {
  const of = (code: string) => {
    const indicator = indicators.find((one) => one.code === code);
    return indicator ? statedTargets(indicator, targetBoxes) : undefined;
  };

  it('are those of every box an indicator stands in', () => {
    expect(of('kenkou')).toEqual(['3.2', '4.6', '4.7']);
    expect(of('sumitai')).toEqual(['3.2', '7.2', '11.3']);
    expect(goalsOf(of('kankyou_hairyo') ?? [])).toEqual([7, 13, 15]);
  });

  it('are none for the one indicator that stands under synergies alone', () => {
    const without = indicators.filter((one) => statedTargets(one, targetBoxes).length === 0);
    expect(without.map(({ code }) => code)).toEqual(['riyuu_shizen']);
  });

  it('belong to goals that have a name', () => {
    expect(SDG_GOALS).toHaveLength(17);
    const goals = goalsOf(targetBoxes.flatMap(({ targets }) => targets));
    for (const goal of goals) expect(SDG_GOALS[goal - 1]).toBeTruthy();
  });
});
