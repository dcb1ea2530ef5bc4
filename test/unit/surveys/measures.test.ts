import { describe, expect, test } from 'vitest';
import { type Observation, progressOf } from '../../../shared/indicator/progress.ts';
import { indicatorsOf } from '../../../surveys/index.ts';

const indicators = indicatorsOf('kiyose-2026');
const indicator = (code: string) => {
  const found = indicators.find((one) => one.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};
const counted = (value: number, at = '2025年 6月'): Observation => ({
  value,
  at,
  error: { type: 'none' },
});

describe('what the indicators of the Kiyose plan measure', () => {
  test('is a percent of people in 16, and a gap to the national mean at the two school levels', () => {
    const percents = indicators.filter(({ kind }) => kind !== 'admin');
    const gaps = percents.filter(({ measure }) => measure.type === 'gap_to_mean');
    expect(gaps.map(({ code }) => code)).toEqual(['gakkyuu_shou', 'gakkyuu_chuu']);
    expect(percents.filter(({ measure }) => measure.type === 'percent')).toHaveLength(16);
  });

  test('is better when lower for household waste alone', () => {
    const lower = indicators.filter(({ measure }) => measure.better === 'lower');
    expect(lower.map(({ code }) => code)).toEqual(['gomi_ryou']);
  });

  test('is counted from the base date for three, and less than in a base year for two', () => {
    const codes = (type: string) =>
      indicators.filter(({ measure }) => measure.type === type).map(({ code }) => code);
    expect(codes('cumulative')).toEqual(['kigyo_ricchi', 'sougyou', 'shakaizo']);
    expect(codes('reduction_rate')).toEqual(['ghg_shi', 'ghg_jimu']);
  });

  test('differs between two places for the sales of the digital currency', () => {
    const types = indicator('tsuuka_hanbai').stated.map(({ measure }) => measure?.type);
    expect(types).toEqual([undefined, 'cumulative']);
  });
});

describe('the print of every indicator', () => {
  test.each(indicators.map(({ code }) => code))(
    'of %s is read: a target or a reason why there is none',
    (code) => {
      for (const { reason } of progressOf(indicator(code), counted(0, '2025年 6月')).stated) {
        expect(reason).not.toBe('unreadable_print');
      }
    },
  );

  test('has its targets, units settled', () => {
    const targets = Object.fromEntries(
      indicators.map((one) => [
        one.code,
        progressOf(one, counted(0)).stated.map(({ target }) => target),
      ]),
    );
    expect(targets).toMatchObject({
      kigyo_ricchi: [30],
      shakaizo: [500, 500, 500],
      shotoku: [387, 387],
      kigyou_furusato: [300_000],
      eki: [64_713, 64_713],
      tsuuka_tenpo: [250, 250, 200],
      tsuuka_hanbai: [200_000, 200_000],
      gomi_ryou: [386],
      ghg_shi: [46],
      ghg_jimu: [null],
      taiyoukou: [12_695],
      gakkyuu_chuu: [0],
      kosodate_soudan: [100],
      sumitai: [71.3, 71.2],
    });
  });

  test('leaves no path where the plan prints no baseline and none follows', () => {
    const pathless = indicators
      .filter((one) => progressOf(one, counted(0)).stated.every(({ onPath }) => onPath === null))
      .map(({ code }) => code);
    expect(pathless).toEqual(['ghg_jimu', 'taiyoukou', 'platform']);
  });

  test('leads to different verdicts of one value where the plan disagrees', () => {
    // 224 shops: the target of 200 is reached, the one of 250 is not.
    const shops = progressOf(indicator('tsuuka_tenpo'), counted(224));
    expect(shops.reason).toBe('targets_disagree');
    expect(progressOf(indicator('tsuuka_tenpo'), counted(224), 3142).status).toBe('achieved');
    // The 2026 target of lively old age lies below the baseline of the other place.
    const elderly: Observation = {
      value: 50,
      at: '2026-10-31',
      error: { type: 'interval', low: 47, high: 53 },
    };
    expect(progressOf(indicator('koureisha'), elderly).stated.map(({ status }) => status)).toEqual([
      'behind',
      'achieved',
    ]);
  });
});
