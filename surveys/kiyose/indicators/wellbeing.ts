import type { Indicator } from '../../../shared/indicator/indicator.ts';

/** Survey percents on health, activities and culture. */
export const wellbeing: readonly Indicator[] = [
  {
    code: 'kenkou',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '自分の健康状態は比較的よいと感じる人の割合',
        section: '全体計画2030',
        field: '社会',
        baseline: '67.6％',
        baselineAt: '2023年 7月',
        target: '74.3％',
        targetBy: '2030年',
        unit: '％',
        lines: { name: [406], baseline: [408, 410], target: [412, 414] },
      },
      {
        name: '自分の健康状態は比較的良いと感じる人の割合',
        section: '取組',
        field: '社会',
        baseline: '67.6％',
        baselineAt: '2023年 7月',
        target: '74.3％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [1226], baseline: [1228, 1230], target: [1232, 1234] },
      },
    ],
    notes: [
      '同じ基準値67.6％に対する同じ目標74.3％が、412行目では2030年、1232行目では2026年の目標です。',
      '名称の表記が、406行目では「よい」、1226行目では「良い」です。1226行目には「再掲」の表示がありません。',
    ],
  },
  {
    code: 'koureisha',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '高齢者が地域で自分らしくいきいきと暮らしていると思う人の割合',
        section: '全体計画2030',
        field: '社会',
        baseline: '52.6％',
        baselineAt: '2023年 4月',
        target: '57.8％',
        targetBy: '2030年',
        unit: '％',
        lines: { name: [437, 439], baseline: [441, 443], target: [445, 447] },
      },
      {
        name: '高齢者が地域で自分らしくいきいきと暮らしていると思う人の割合',
        section: '取組',
        field: '社会',
        baseline: '42.2％',
        baselineAt: '2023年 4月',
        target: '46.4％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [1435, 1437], baseline: [1439, 1441], target: [1443, 1445] },
      },
    ],
    notes: [
      '計画の443行目と1441行目で基準値が異なります（52.6％／42.2％）。基準の時期はどちらも2023年4月です。',
      '目標も異なります。447行目は2030年に57.8％、1445行目は2026年に46.4％です。2026年の目標は、443行目の基準値より低い値です。',
      '高齢者だけにたずねるのか、全員の意見をたずねるのかが計画に書かれていません。',
    ],
  },
  {
    code: 'volunteer',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: 'この一年でボランティア活動や地域活動に参加したことがある人の割合',
        section: '全体計画2030',
        field: '社会',
        baseline: '10.4％',
        baselineAt: '2023年 7月',
        target: '30.0％',
        targetBy: '2030年',
        unit: '％',
        lines: { name: [416, 418], baseline: [419, 421], target: [423, 425] },
      },
    ],
    notes: [
      '目標30.0％は基準値10.4％の約2.9倍です。ほかの市民アンケートの指標の多くは約1.1倍です。',
    ],
  },
  {
    code: 'geijutsu',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: 'この一年で芸術・文化に接したことがある人の割合',
        section: '全体計画2030',
        field: '社会',
        baseline: '66.4％',
        baselineAt: '2023年 4月',
        target: '73.4％',
        targetBy: '2030年',
        unit: '％',
        lines: { name: [427], baseline: [429, 431], target: [433, 435] },
      },
    ],
    notes: [
      '目標73.4％は、多くの指標にみられる「基準値×1.1、小数第2位以下切捨て」（66.4％なら73.0％）と合いません。誤植かどうかは計画からはわからないため、印刷のとおり保存しています。',
    ],
  },
  {
    code: 'rekishi',
    kind: 'survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '市の歴史や伝統文化、文化財等に関心があると思う人の割合',
        section: '取組',
        field: '社会',
        baseline: '43.3％',
        baselineAt: '2023年 4月',
        target: '55.0％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [1380, 1382], baseline: [1384, 1386], target: [1388, 1390] },
      },
    ],
    notes: [
      '目標55.0％は基準値43.3％の約1.27倍です。ほかの市民アンケートの指標の多くは約1.1倍です。',
    ],
  },
];
