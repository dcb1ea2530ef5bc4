import type { Indicator } from '../../../shared/indicator/indicator.ts';

/** Community activity and disaster organisations. */
export const community: readonly Indicator[] = [
  {
    code: 'platform',
    kind: 'admin',
    measure: { type: 'amount', better: 'higher' },
    countedHere: 'registrants',
    stated: [
      {
        name: '地域活動プラットフォーム登録者数',
        section: '取組',
        field: '社会',
        baseline: '-',
        baselineAt: '2023年 4月',
        target: '300人',
        targetBy: '2026年',
        unit: '人',
        lines: { name: [1299], baseline: [1301, 1303], target: [1305, 1307] },
      },
    ],
    notes: [
      '基準値は「-」です。1323行目からの説明のとおり、計画の時点では地域活動プラットフォームはまだありません。',
    ],
  },
  {
    code: 'jishubou',
    kind: 'admin',
    measure: { type: 'amount', better: 'higher' },
    stated: [
      {
        name: '自主防災組織の組織数',
        section: '取組',
        field: '環境',
        baseline: '21団体',
        baselineAt: '2023年',
        target: '25団体',
        targetBy: '2026年',
        unit: '団体',
        lines: { name: [1827], baseline: [1829, 1831], target: [1833, 1835] },
      },
    ],
    notes: [],
  },
  {
    code: 'kunren',
    kind: 'admin',
    measure: { type: 'amount', better: 'higher' },
    stated: [
      {
        name: '地域における防災訓練の実施数',
        section: '取組',
        field: '環境',
        baseline: '10団体',
        baselineAt: '2023年',
        target: '27団体',
        targetBy: '2026年',
        unit: '団体',
        lines: { name: [1837], baseline: [1839, 1841], target: [1843, 1845] },
      },
    ],
    notes: [
      '名称は「実施数」ですが、値の単位は「団体」です。',
      '目標27団体は、自主防災組織の組織数の目標25団体（1835行目）より多い値です。',
    ],
  },
];
