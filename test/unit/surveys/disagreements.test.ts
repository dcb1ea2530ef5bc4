import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../../surveys/index.ts';

const indicator = (code: string) => {
  const found = indicatorsOf('kiyose-2026').find((i) => i.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

/** What the plan prints: first line of the name, baseline and its date, target and its date. */
type Print = readonly [number, string, string, string, string];

const prints = (code: string): Print[] =>
  indicator(code).stated.map((v) => [
    v.lines.name[0] ?? 0,
    v.baseline,
    v.baselineAt,
    v.target,
    v.targetBy,
  ]);

const DISAGREEMENTS: readonly (readonly [string, string, readonly Print[]])[] = [
  [
    'F1 two baselines of lively old age',
    'koureisha',
    [
      [437, '52.6％', '2023年 4月', '57.8％', '2030年'],
      [1435, '42.2％', '2023年 4月', '46.4％', '2026年'],
    ],
  ],
  [
    'F2 one health target for two years',
    'kenkou',
    [
      [406, '67.6％', '2023年 7月', '74.3％', '2030年'],
      [1226, '67.6％', '2023年 7月', '74.3％', '2026年'],
    ],
  ],
  [
    'F3 two dates and targets of staying in Kiyose',
    'sumitai',
    [
      [2690, '64.8％', '2023年 7月', '71.3％', '2026年'],
      [3118, '64.8％', '2022年 4月', '71.2％', '2026年'],
    ],
  ],
  [
    'F4 two targets for shops',
    'tsuuka_tenpo',
    [
      [870, '124店舗', '2023年 11月', '250店舗', '2026年'],
      [2539, '124店舗', '2023年 4月', '250店舗', '2026年'],
      [3142, '124店舗', '2023年 11月', '200店舗', '2026年'],
    ],
  ],
  [
    'F5 sales a year, and sales in total',
    'tsuuka_hanbai',
    [
      [880, '約 67,450千円', '2023年 11月', '200,000千円', '2026年'],
      [2549, '約 67,450千円', '2023年 11月', '約 200,000千円', '2026年'],
    ],
  ],
  [
    'F6 one income target for two dates',
    'shotoku',
    [
      [360, '365万円', '2023年 4月', '387万円', '2030年'],
      [2561, '365万円', '2023年 4月', '387万円', '2026年 4月'],
    ],
  ],
  [
    'F7 one gain in population for two years, and two base dates',
    'shakaizo',
    [
      [350, '―', '2024年 1月', '500人', '2030年'],
      [2700, '―', '2024年 1月', '500人', '2026年'],
      [3093, '―', '2023年 4月', '500人', '2026年'],
    ],
  ],
  [
    'F8 three base dates of care for the environment',
    'kankyou_hairyo',
    [
      [1734, '78.7％', '2023年', '86.5％', '2026年'],
      [2798, '78.7％', '2023年', '86.5％', '2026年'],
      [3067, '78.7％', '2023年 7月', '86.5％', '2026年'],
      [3169, '78.7％', '2023年 4月', '86.5％', '2026年'],
    ],
  ],
  ['F9 solar power, due 2030', 'taiyoukou', [[1500, '－', '2023年', '12,695ｋＷ', '2030年']]],
  ['F9 a target not yet set', 'ghg_jimu', [[1562, '－', '2023年', '未定', '2030年']]],
  ['F10 new businesses', 'sougyou', [[595, '―', '2023年 4月', '20件（延べ）', '2026年 4月']]],
  [
    'F11 primary schools, a gap for a target',
    'gakkyuu_shou',
    [[1160, '小学校 78.8％（国平均との差-1.3P）', '2023年', '小学校（国平均との差±0P）', '2026年']],
  ],
  [
    'F11 secondary schools, a gap for a target',
    'gakkyuu_chuu',
    [[1160, '中学校 82.9％（国平均との差-4.2P）', '2023年', '中学校（国平均との差±0P）', '2026年']],
  ],
  [
    'F12 drills counted in organisations',
    'kunren',
    [[1837, '10団体', '2023年', '27団体', '2026年']],
  ],
  ['F13 attachment', 'aichaku', [[711, '57.3％', '2023年 4月', '63.3％', '2026年']]],
  ['F13 arts', 'geijutsu', [[427, '66.4％', '2023年 4月', '73.4％', '2030年']]],
];

describe('where the plan disagrees with itself', () => {
  test.each(DISAGREEMENTS)('%s: every print of %s is kept', (_finding, code, expected) => {
    expect(prints(code)).toEqual(expected);
  });

  test.each(DISAGREEMENTS)('%s: staff find a note at %s', (_finding, code) => {
    expect(indicator(code).notes.length).toBeGreaterThan(0);
  });

  test('a note names the lines and both values', () => {
    expect(indicator('koureisha').notes[0]).toBe(
      '計画の443行目と1441行目で基準値が異なります（52.6％／42.2％）。基準の時期はどちらも2023年4月です。',
    );
  });

  test('the lines of a value lead to where it is printed', () => {
    expect(indicator('koureisha').stated.map((v) => v.lines)).toEqual([
      { name: [437, 439], baseline: [441, 443], target: [445, 447] },
      { name: [1435, 1437], baseline: [1439, 1441], target: [1443, 1445] },
    ]);
  });

  test('every line a note names is near a stated value or in the prose the note explains', () => {
    const prose = new Set([131, 787, 1323, 1514, 1580, 2629, 3452]);
    const all = indicatorsOf('kiyose-2026');
    const lines = new Set(
      all.flatMap((i) => i.stated.flatMap((v) => Object.values(v.lines).flat())),
    );
    const named = all.flatMap((i) =>
      i.notes.flatMap((note) => [...note.matchAll(/(\d+)行目/g)].map((match) => Number(match[1]))),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((line) => !lines.has(line) && !prose.has(line))).toEqual([]);
  });
});
