/** The towns of the city, as addresses print them; an attribute and the opt-in both offer them. */
export const towns = [
  {
    code: 'kamikiyoto',
    label: {
      ja: '上清戸',
      'ja-simple': '{上清戸|かみきよと}',
      en: 'Kamikiyoto',
      'zh-Hans': '上清户',
      ko: '가미키요토',
    },
  },
  {
    code: 'nakakiyoto',
    label: {
      ja: '中清戸',
      'ja-simple': '{中清戸|なかきよと}',
      en: 'Nakakiyoto',
      'zh-Hans': '中清户',
      ko: '나카키요토',
    },
  },
  {
    code: 'shimokiyoto',
    label: {
      ja: '下清戸',
      'ja-simple': '{下清戸|しもきよと}',
      en: 'Shimokiyoto',
      'zh-Hans': '下清户',
      ko: '시모키요토',
    },
  },
  {
    code: 'motomachi',
    label: {
      ja: '元町',
      'ja-simple': '{元町|もとまち}',
      en: 'Motomachi',
      'zh-Hans': '元町',
      ko: '모토마치',
    },
  },
  {
    code: 'matsuyama',
    label: {
      ja: '松山',
      'ja-simple': '{松山|まつやま}',
      en: 'Matsuyama',
      'zh-Hans': '松山',
      ko: '마쓰야마',
    },
  },
  {
    code: 'takeoka',
    label: {
      ja: '竹丘',
      'ja-simple': '{竹丘|たけおか}',
      en: 'Takeoka',
      'zh-Hans': '竹丘',
      ko: '다케오카',
    },
  },
  {
    code: 'umezono',
    label: {
      ja: '梅園',
      'ja-simple': '{梅園|うめぞの}',
      en: 'Umezono',
      'zh-Hans': '梅园',
      ko: '우메조노',
    },
  },
  {
    code: 'noshio',
    label: {
      ja: '野塩',
      'ja-simple': '{野塩|のしお}',
      en: 'Noshio',
      'zh-Hans': '野盐',
      ko: '노시오',
    },
  },
  {
    code: 'nakazato',
    label: {
      ja: '中里',
      'ja-simple': '{中里|なかざと}',
      en: 'Nakazato',
      'zh-Hans': '中里',
      ko: '나카자토',
    },
  },
  {
    code: 'shitajuku',
    label: {
      ja: '下宿',
      'ja-simple': '{下宿|したじゅく}',
      en: 'Shitajuku',
      'zh-Hans': '下宿',
      ko: '시타주쿠',
    },
  },
  {
    code: 'asahigaoka',
    label: {
      ja: '旭が丘',
      'ja-simple': '{旭|あさひ}が{丘|おか}',
      en: 'Asahigaoka',
      'zh-Hans': '旭丘',
      ko: '아사히가오카',
    },
  },
];
