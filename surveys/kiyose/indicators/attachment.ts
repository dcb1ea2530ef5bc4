import type { Indicator } from '../../../shared/indicator/indicator.ts';

/** Survey percents on living in Kiyose. */
export const attachment: readonly Indicator[] = [
  {
    code: 'sumitai',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '今後も清瀬市に住みたいと思う人の割合',
        section: 'モデル事業',
        field: '社会',
        baseline: '64.8％',
        baselineAt: '2023年 7月',
        target: '71.3％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [2690], baseline: [2692, 2694], target: [2696, 2698] },
      },
      {
        name: '今後も清瀬市に住みたいと思う人の割合【再掲】',
        section: '相乗効果',
        field: '社会',
        baseline: '64.8％',
        baselineAt: '2022年 4月',
        target: '71.2％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [3118], baseline: [3120, 3122], target: [3124, 3126] },
      },
    ],
    notes: [
      '基準の時期と目標が異なります。2692行目からは2023年7月・目標71.3％、3120行目からは2022年4月・目標71.2％です。基準値はどちらも64.8％です。',
    ],
  },
  {
    code: 'riyuu_shizen',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '今後とも清瀬市に住みたいと思う理由が「自然環境が良いから」と回答した割合',
        section: '相乗効果',
        field: '社会',
        baseline: '55.7％',
        baselineAt: '2023年 4月',
        target: '61.2％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [3195, 3197], baseline: [3199, 3201], target: [3203, 3205] },
      },
    ],
    notes: [
      '「今後も清瀬市に住みたい」と答えた人だけが答える設問とみられますが、計画に分母の説明はありません。',
      '1つだけ選ぶ設問か、複数選べる設問かも計画に書かれていません。選び方が変わると値は比べられません。',
      '基準の時期は2023年4月で、もとの設問「今後も清瀬市に住みたい」の基準の時期（2692行目は2023年7月、3120行目は2022年4月）と一致しません。',
    ],
  },
  {
    code: 'aichaku',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '清瀬に愛着や誇りを感じている人の割合',
        section: '取組',
        field: '経済',
        baseline: '57.3％',
        baselineAt: '2023年 4月',
        target: '63.3％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [711], baseline: [713, 715], target: [717, 719] },
      },
    ],
    notes: [
      '目標63.3％は、多くの指標にみられる「基準値×1.1、小数第2位以下切捨て」（57.3％なら63.0％）と合いません。誤植かどうかは計画からはわからないため、印刷のとおり保存しています。',
      '愛着と誇りの2つを1つの指標でたずねています。',
    ],
  },
];
