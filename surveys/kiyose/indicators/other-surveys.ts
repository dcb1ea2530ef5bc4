import type { Indicator } from '../../../shared/indicator/indicator.ts';

/** Percents that come from surveys other than this one. */
export const otherSurveys: readonly Indicator[] = [
  {
    code: 'kosodate_ikou',
    kind: 'other_survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: 'この地域で今後も子育てをしていきたいと思う人の割合',
        section: '全体計画2030',
        field: '社会',
        baseline: '95.1％',
        baselineAt: '2024年 1月',
        target: '97.0％',
        targetBy: '2030年',
        unit: '％',
        lines: { name: [396], baseline: [398, 400], target: [402, 404] },
      },
    ],
    notes: [
      '子育て世帯への調査の値とみられますが、調査名は計画に書かれていません。市民アンケートではたずねず、担当課が値を入力します。',
      '基準の時期は2024年1月で、ほかの割合の指標（2023年4月、7月など）と異なります。',
    ],
  },
  {
    code: 'kosodate_soudan',
    kind: 'other_survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '子育てについて相談をする相手や場所がいる（ある）人の割合',
        section: '取組',
        field: '社会',
        baseline: '99.6％',
        baselineAt: '2023年 4月',
        target: '100％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [1034, 1036], baseline: [1038, 1040], target: [1042, 1044] },
      },
    ],
    notes: [
      '子育て世帯への調査の値とみられますが、調査名は計画に書かれていません。市民アンケートではたずねず、担当課が値を入力します。',
      '目標は100％です。1人でも「いない（ない）」と答えると達成になりません。',
    ],
  },
  {
    code: 'gakkyuu_shou',
    kind: 'other_survey_percent',
    measure: { type: 'gap_to_mean', better: 'higher' },
    stated: [
      {
        name: '学級の児童・生徒との間で話し合う活動を通じて、自分の考えを深めたり、広げたりすることができていますか。の質問に対する肯定的な回答の割合',
        section: '取組',
        field: '社会',
        baseline: '小学校 78.8％（国平均との差-1.3P）',
        baselineAt: '2023年',
        target: '小学校（国平均との差±0P）',
        targetBy: '2026年',
        unit: '％ and point gap to national mean',
        lines: { name: [1160, 1162, 1164], baseline: [1166, 1168, 1170], target: [1176, 1178] },
      },
    ],
    notes: [
      '基準値は「割合」と「国平均との差」で、目標は「国平均との差」だけが書かれています。達成を判定するには、目標の年の国平均が必要です（基準値から逆算した2023年の国平均は80.1％）。',
      '国平均と比べる学校の調査の値とみられますが、調査名は計画に書かれていません。担当課が値を入力します。',
    ],
  },
  {
    code: 'gakkyuu_chuu',
    kind: 'other_survey_percent',
    measure: { type: 'gap_to_mean', better: 'higher' },
    stated: [
      {
        name: '学級の児童・生徒との間で話し合う活動を通じて、自分の考えを深めたり、広げたりすることができていますか。の質問に対する肯定的な回答の割合',
        section: '取組',
        field: '社会',
        baseline: '中学校 82.9％（国平均との差-4.2P）',
        baselineAt: '2023年',
        target: '中学校（国平均との差±0P）',
        targetBy: '2026年',
        unit: '％ and point gap to national mean',
        lines: { name: [1160, 1162, 1164], baseline: [1166, 1172, 1174], target: [1176, 1182] },
      },
    ],
    notes: [
      '基準値は「割合」と「国平均との差」で、目標は「国平均との差」だけが書かれています。達成を判定するには、目標の年の国平均が必要です（基準値から逆算した2023年の国平均は87.1％）。',
      '国平均と比べる学校の調査の値とみられますが、調査名は計画に書かれていません。担当課が値を入力します。',
    ],
  },
  {
    code: 'hakubutsukan',
    kind: 'other_survey_percent',
    measure: { type: 'percent', better: 'higher' },
    stated: [
      {
        name: '博物館事業へ参加し、その内容に満足していると答えた人の割合',
        section: '取組',
        field: '社会',
        baseline: '90.9％',
        baselineAt: '2023年 4月',
        target: '96.0％',
        targetBy: '2026年',
        unit: '％',
        lines: { name: [1368, 1370], baseline: [1372, 1374], target: [1376, 1378] },
      },
    ],
    notes: [
      '博物館事業の参加者への調査の値です。市民アンケートではたずねず、担当課が値を入力します。',
    ],
  },
];
