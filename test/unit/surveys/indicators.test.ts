import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../../surveys/index.ts';

const indicators = indicatorsOf('kiyose-2026');
const stated = indicators.flatMap(({ code, stated }) =>
  stated.map((value) => ({ code, ...value })),
);

const printed = (code: string, line: number) => {
  const value = stated.find((v) => v.code === code && v.lines.name.includes(line));
  if (!value) throw new Error(`the plan's line ${line} states nothing of ${code}`);
  return value;
};

describe('the indicators of the Kiyose plan', () => {
  test('are 37, stated at 50 places', () => {
    expect(new Set(indicators.map((i) => i.code)).size).toBe(37);
    expect(indicators).toHaveLength(37);
    expect(stated).toHaveLength(50);
  });

  test('are split by who can know the value', () => {
    const count = (kind: string) => indicators.filter((i) => i.kind === kind).length;
    expect(count('survey_percent')).toBe(13);
    expect(count('other_survey_percent')).toBe(5);
    expect(count('admin')).toBe(19);
  });

  test.each([
    ['全体計画2030', 12],
    ['取組', 24],
    ['モデル事業', 8],
    ['相乗効果', 6],
  ])('stand %s: %i times', (section, count) => {
    expect(stated.filter((v) => v.section === section)).toHaveLength(count);
  });

  test.each([
    ['taiyoukou', 1500, '－', '12,695ｋＷ', 'ｋＷ'],
    ['kyuushoku', 928, '24,576㎏', '27,000㎏', '㎏'],
    ['midori', 1647, '6.9㏊', '7.1㏊', '㏊'],
    ['gomi_ryou', 519, '387ｇ', '386ｇ', 'ｇ/人日'],
    ['kigyo_ricchi', 340, '―', '延べ 30事業者', '事業者'],
    ['platform', 1299, '-', '300人', '人'],
    ['tsuuka_hanbai', 2549, '約 67,450千円', '約 200,000千円', '千円'],
  ])('keep the print of %s (line %i) to the letter', (code, line, baseline, target, unit) => {
    expect(printed(code, line)).toMatchObject({ baseline, target, unit });
  });

  test('keep the printed name, with its full-width digits', () => {
    expect(printed('shotoku', 360).name).toBe('納税義務者１人当たり所得');
    expect(printed('shotoku', 2561).name).toBe('納税義務者１人当たり所得（再掲）');
  });

  test('stand once at each line, but for the two school levels that share one', () => {
    const lines = stated.map((v) => v.lines.name[0]);
    const shared = lines.filter((line, i) => lines.indexOf(line) !== i);
    expect(shared).toEqual([1160]);
  });
});
