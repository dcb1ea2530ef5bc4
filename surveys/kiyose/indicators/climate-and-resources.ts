import type { Indicator } from '../../../shared/indicator/indicator.ts';

/** Greenhouse gases, solar power, waste and green land. */
export const climateAndResources: readonly Indicator[] = [
  {
    code: 'ghg_shi',
    kind: 'admin',
    measure: { type: 'reduction_rate', baseYear: 2013, better: 'higher' },
    stated: [
      {
        name: '温室効果ガス排出量（2013年比削減率）',
        section: '全体計画2030',
        field: '環境',
        baseline: '―',
        baselineAt: '2023年',
        target: '46.0％',
        targetBy: '2030年',
        unit: '％',
        lines: { name: [497], baseline: [499, 501], target: [503, 505] },
      },
    ],
    notes: [
      '2013年と比べた削減率です。割合ですが、市民アンケートの値ではありません。基準値は「―」です。',
      '497行目の比べる年は2013年で、市の事務事業（1562行目）の2023年と異なります。',
    ],
  },
  {
    code: 'ghg_jimu',
    kind: 'admin',
    measure: { type: 'reduction_rate', baseYear: 2023, better: 'higher' },
    stated: [
      {
        name: '市の事務事業における温室効果ガス排出量（2023年比削減率）',
        section: '取組',
        field: '環境',
        baseline: '－',
        baselineAt: '2023年',
        target: '未定',
        targetBy: '2030年',
        unit: '％ (not printed)',
        lines: { name: [1562, 1564], baseline: [1566, 1568], target: [1570, 1572] },
      },
    ],
    notes: [
      '目標は「未定」です。1580行目からの説明では、令和６年度に策定する計画で定めるとされています。',
      '比べる年が、1562行目では2023年、市全体の排出量（497行目）では2013年です。',
      '2026年までの取組の節にありますが、目標の年は2030年です。単位は印刷されていません。',
    ],
  },
  {
    code: 'taiyoukou',
    kind: 'admin',
    measure: { type: 'amount', better: 'higher' },
    stated: [
      {
        name: '太陽光発電による設備容量（年相当）',
        section: '取組',
        field: '環境',
        baseline: '－',
        baselineAt: '2023年',
        target: '12,695ｋＷ',
        targetBy: '2030年',
        unit: 'ｋＷ',
        lines: { name: [1500], baseline: [1502, 1504], target: [1506, 1508] },
      },
    ],
    notes: [
      '2026年までの取組の節にありますが、目標の年は2030年です。理由は1514行目からの説明にあります。',
      '設備容量の単位はｋＷですが、名称に「年相当」とあり、その意味は計画に書かれていません。',
      '基準値は「－」です。',
    ],
  },
  {
    code: 'gomi_ryou',
    kind: 'admin',
    measure: { type: 'amount', better: 'lower' },
    stated: [
      {
        name: '１日１人当たりの家庭ごみ排出量',
        section: '全体計画2030',
        field: '環境',
        baseline: '387ｇ',
        baselineAt: '2023年',
        target: '386ｇ',
        targetBy: '2030年',
        unit: 'ｇ/人日',
        lines: { name: [519], baseline: [520, 522], target: [524, 526] },
      },
    ],
    notes: [
      '値が小さいほどよい指標です。目標は基準値より1ｇ少ない値です。',
      '単位は「ｇ」とだけ印刷されています。名称から、1人1日当たりの量です。',
    ],
  },
  {
    code: 'midori',
    kind: 'admin',
    measure: { type: 'amount', better: 'higher' },
    stated: [
      {
        name: '市が保全する緑の面積',
        section: '取組',
        field: '環境',
        baseline: '6.9㏊',
        baselineAt: '2023年',
        target: '7.1㏊',
        targetBy: '2026年',
        unit: '㏊',
        lines: { name: [1647], baseline: [1649, 1651], target: [1653, 1655] },
      },
    ],
    notes: [],
  },
];
