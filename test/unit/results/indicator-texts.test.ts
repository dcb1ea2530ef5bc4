import { describe, expect, it } from 'vitest';
import { indicatorName } from '../../../functions/results/board/indicator-texts.ts';
import { kiyose } from '../../../surveys/kiyose/index.ts';

describe('the name of an indicator', () => {
  it.each(['ja', 'en'] as const)('is that of no other one of the city, in %s', (language) => {
    const names = kiyose.indicators.map((one) => indicatorName(one, { language, city: kiyose }));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('says which schools a gap is of', () => {
    const name = (wanted: string): string | undefined => {
      const found = kiyose.indicators.find(({ code }) => code === wanted);
      return found && indicatorName(found, { language: 'ja', city: kiyose });
    };
    expect(name('gakkyuu_shou')).toMatch(/^小学校：学級の/);
    expect(name('gakkyuu_chuu')).toMatch(/^中学校：学級の/);
  });
});
