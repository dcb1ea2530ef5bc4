import { describe, expect, it } from 'vitest';
import { sameVariables } from '../../../../shared/kpi/weights/cell-key.ts';

describe('the variables of two margins', () => {
  it('are the same in whatever order', () => {
    expect(sameVariables(['sex', 'age'], ['age', 'sex'])).toBe(true);
  });

  it.each([
    ['one of them differs', ['sex', 'district']],
    ['one is missing', ['sex']],
    ['there is one more', ['sex', 'age', 'district']],
  ])('are not where %s', (_name, other) => {
    expect(sameVariables(['sex', 'age'], other)).toBe(false);
  });
});
