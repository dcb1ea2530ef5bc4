import type { Indicator } from '../../../shared/indicator/indicator.ts';

/** Business, income and farm produce. */
export const industry: readonly Indicator[] = [
  {
    code: 'kigyo_ricchi',
    kind: 'admin',
    stated: [
      {
        name: '市内企業立地件数（2023年 4月比）',
        section: '全体計画2030',
        field: '経済',
        baseline: '―',
        baselineAt: '2023年 4月',
        target: '延べ 30事業者',
        targetBy: '2030年',
        unit: '事業者',
        lines: { name: [340], baseline: [342, 344], target: [346, 348] },
      },
    ],
    notes: [
      '名称は「件数」ですが、値の単位は「事業者」です。',
      '基準値は「―」です。目標は、2023年4月から新たに立地した事業者の延べ数です。',
    ],
  },
  {
    code: 'shotoku',
    kind: 'admin',
    stated: [
      {
        name: '納税義務者１人当たり所得',
        section: '全体計画2030',
        field: '経済',
        baseline: '365万円',
        baselineAt: '2023年 4月',
        target: '387万円',
        targetBy: '2030年',
        unit: '万円',
        lines: { name: [360], baseline: [362, 364], target: [366, 368] },
      },
      {
        name: '納税義務者１人当たり所得（再掲）',
        section: 'モデル事業',
        field: '経済',
        baseline: '365万円',
        baselineAt: '2023年 4月',
        target: '387万円',
        targetBy: '2026年 4月',
        unit: '万円',
        lines: { name: [2561], baseline: [2563, 2565], target: [2567, 2569] },
      },
    ],
    notes: ['387万円を達成する時期が、366行目では2030年、2567行目では2026年4月です。'],
  },
  {
    code: 'sougyou',
    kind: 'admin',
    stated: [
      {
        name: '新規創業件数（2023年 4月比）',
        section: '取組',
        field: '経済',
        baseline: '―',
        baselineAt: '2023年 4月',
        target: '20件（延べ）',
        targetBy: '2026年 4月',
        unit: '件',
        lines: { name: [595], baseline: [597, 599], target: [601, 603] },
      },
    ],
    notes: [
      '目標の行（601行目）の見出しが「現在（2026年 4月）」となっています。「現在」は誤植とみられますが、計画に説明はありません。',
      '基準値は「―」です。目標は、2023年4月からの延べ件数です。',
    ],
  },
  {
    code: 'kigyou_furusato',
    kind: 'admin',
    stated: [
      {
        name: '企業版ふるさと納税寄附額',
        section: '取組',
        field: '経済',
        baseline: '0円',
        baselineAt: '2023年 4月',
        target: '300,000千円',
        targetBy: '2026年',
        unit: '千円',
        lines: { name: [605], baseline: [607, 609], target: [611, 613] },
      },
    ],
    notes: ['基準値の単位は円、目標の単位は千円です。比べるときは単位をそろえてください。'],
  },
  {
    code: 'kyuushoku',
    kind: 'admin',
    stated: [
      {
        name: '市内農家の農作物が市内小中学校の給食にて使用される量',
        section: '取組',
        field: '経済',
        baseline: '24,576㎏',
        baselineAt: '2022年',
        target: '27,000㎏',
        targetBy: '2026年',
        unit: '㎏',
        lines: { name: [928, 930], baseline: [932, 934], target: [936, 938] },
      },
    ],
    notes: ['基準の時期は2022年で、ほかの指標の多く（2023年）と異なります。'],
  },
  {
    code: 'furusato_kakou',
    kind: 'admin',
    stated: [
      {
        name: '市の農作物の加工品を返礼品として選んだふるさと納税寄附額',
        section: '取組',
        field: '経済',
        baseline: '1,000千円',
        baselineAt: '2023年 4月',
        target: '2,000千円',
        targetBy: '2026年',
        unit: '千円',
        lines: { name: [940, 942], baseline: [944, 946], target: [948, 950] },
      },
    ],
    notes: [],
  },
];
