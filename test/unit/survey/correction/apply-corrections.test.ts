import { describe, expect, it } from 'vitest';
import { hashOfTally } from '../../../../shared/kpi/run.ts';
import { emptyTally } from '../../../../shared/kpi/tally.ts';
import { compilePlan } from '../../../../shared/kpi/tally-plan.ts';
import { applyCorrections } from '../../../../shared/survey/apply-corrections.ts';
import type { CorrectionRecord } from '../../../../shared/survey/correction-record.ts';
import { mapTexts, textsOf } from '../../../../shared/survey/texts.ts';
import { definition } from '../../../fixtures/definition.ts';

const correction: CorrectionRecord = {
  definitionVersion: 3,
  address: 'pages/living/questions/lives/options/inside/label',
  language: 'ja',
  before: '市内',
  after: '市うち',
  reason: '誤字',
  by: 'admin',
  at: '2040-11-02T00:00:00.000Z',
};
const labelOf = (of: typeof definition) => {
  const question = of.pages[0]?.questions[0];
  return question && 'options' in question ? question.options[0]?.label : undefined;
};

describe('a corrected definition', () => {
  it('has other words in one language, and everything else as it was', () => {
    const corrected = applyCorrections(definition, [correction]);
    expect(labelOf(corrected)).toEqual({ ...labelOf(definition), ja: '市うち' });
    const { textVersion, ...rest } = applyCorrections(corrected, [
      { ...correction, before: '市うち', after: '市内' },
    ]);
    expect(textVersion).toBe(1);
    expect(rest).toEqual(definition);
  });

  it('keeps its version, so that answers before and after are counted together', async () => {
    const corrected = applyCorrections(definition, [correction]);
    expect([corrected.version, corrected.textVersion]).toEqual([3, 1]);
    const bytes = async (of: typeof definition) => hashOfTally(emptyTally(compilePlan(of)));
    expect(await bytes(corrected)).toBe(await bytes(definition));
  });

  it('leaves a text alone that the code writes otherwise by now', () => {
    const corrected = applyCorrections(definition, [{ ...correction, before: 'しない' }]);
    expect(labelOf(corrected)?.ja).toBe('市内');
  });

  it('is the very same without corrections', () => {
    expect(applyCorrections(definition, [])).toBe(definition);
  });
});

describe('the texts of a definition', () => {
  it('have an address each', () => {
    const addresses = textsOf(definition).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('pages/town/questions/surroundings/rows/parks/label');
  });

  it('can be changed all at once without touching anything else', () => {
    expect(mapTexts(definition, ({ text }) => text)).toEqual(definition);
  });
});
