import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../shared/survey/definition.ts';
import { definitions, indicatorsOf } from '../../../surveys/index.ts';
import { createRegistry, RegistryError } from '../../../surveys/registry.ts';

const [sound] = definitions.values();
if (!sound) throw new Error('the registry is empty');
const indicators = indicatorsOf(sound.survey);

const faultsOf = (...changed: Definition[]): readonly string[] => {
  try {
    createRegistry({ kiyose: { indicators, definitions: changed } });
  } catch (error) {
    if (error instanceof RegistryError) return error.faults;
    throw error;
  }
  return [];
};

const renamed = (from: string, to: string): Definition => ({
  ...sound,
  kpis: sound.kpis.map((k) => (k.indicator === from ? { ...k, indicator: to } : k)),
});

describe('the registry', () => {
  test('takes a sound city', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  test('refuses a KPI rule for an indicator the city does not have', () => {
    expect(faultsOf(renamed('kouen', 'parks'))).toContain(
      `${sound.survey}: KPI parks is not among the indicators of kiyose`,
    );
  });

  test('refuses a KPI rule for a figure that no survey can answer', () => {
    expect(faultsOf(renamed('kouen', 'eki'))).toContain(
      `${sound.survey}: KPI eki is of kind admin; only a survey_percent can have a rule`,
    );
  });

  test('refuses an edition that leaves a survey percent out', () => {
    const short = { ...sound, kpis: sound.kpis.filter((k) => k.indicator !== 'kenkou') };
    expect(faultsOf(short)).toEqual([
      `${sound.survey}: no KPI rule computes the survey percent kenkou`,
    ]);
  });

  test('refuses two editions under one id', () => {
    expect(faultsOf(sound, sound)).toEqual([
      `survey id ${sound.survey} is used twice; give each edition its own`,
    ]);
  });

  test('refuses a break with an edition that does not exist', () => {
    const against = (other: string): Definition => ({
      ...sound,
      kpis: sound.kpis.map((k) => ({
        ...k,
        ...(k.indicator === 'kouen' && {
          breaks: [{ against: other, status: 'broken' as const, reason: '見本' }],
        }),
      })),
    });
    expect(faultsOf(against('plan'))).toEqual([]);
    expect(faultsOf(against('kiyose-1999'))).toEqual([
      `${sound.survey}: KPI kouen breaks with unknown edition kiyose-1999`,
    ]);
  });

  test('refuses an indicator that stands twice', () => {
    const twice = { indicators: [...indicators, ...indicators.slice(0, 1)], definitions: [] };
    expect(() => createRegistry({ kiyose: twice })).toThrow(/kiyose: indicator \w+ appears twice/);
  });

  test('gives each survey the indicators of its own city', () => {
    const other = {
      indicators: indicators.filter((i) => i.kind === 'survey_percent'),
      definitions: [{ ...sound, survey: 'elsewhere-2026' }],
    };
    const both = createRegistry({ kiyose: { indicators, definitions: [sound] }, elsewhere: other });
    expect(both.indicatorsOf('elsewhere-2026')).toHaveLength(13);
    expect(both.indicatorsOf(sound.survey)).toHaveLength(37);
    expect(() => both.indicatorsOf('nowhere')).toThrow('unknown survey nowhere; known are');
  });
});
