import type { OptIn } from '../../../../shared/survey/definition.ts';

/** The kinds of activity a volunteer may like to hear of. */
export const interests: OptIn['interests'] = [
  {
    code: 'children',
    label: {
      ja: '子ども・子育て',
      'ja-simple': '{子|こ}ども・{子育|こそだ}て（{子|こ}どもを{育|そだ}てること）',
      en: 'Children and families',
      'zh-Hans': '儿童、育儿',
      ko: '아동·육아',
    },
  },
  {
    code: 'elderly',
    label: {
      ja: '高齢者の見守り・支え合い',
      'ja-simple': 'お{年寄|としよ}りを{見守|みまも}ること・{助|たす}け{合|あ}うこと',
      en: 'Support for older people',
      'zh-Hans': '关怀守护老年人、互助',
      ko: '고령자 안부 살피기·서로 돕기',
    },
  },
  {
    code: 'disability',
    label: {
      ja: '障害のある方の支援',
      'ja-simple': '{障害|しょうがい}のある{人|ひと}を{手伝|てつだ}うこと',
      en: 'Support for disabled people',
      'zh-Hans': '支援残障人士',
      ko: '장애인 지원',
    },
  },
  {
    code: 'environment',
    label: {
      ja: '環境・緑',
      'ja-simple': '{環境|かんきょう}・{緑|みどり}（{木|き}や{花|はな}など）',
      en: 'Environment and green spaces',
      'zh-Hans': '环境、绿化',
      ko: '환경·녹지',
    },
  },
  {
    code: 'disaster',
    label: {
      ja: '防災・防犯',
      'ja-simple': '{災害|さいがい}や{犯罪|はんざい}からまちを{守|まも}ること',
      en: 'Disaster and crime prevention',
      'zh-Hans': '防灾、防范犯罪',
      ko: '방재·방범',
    },
  },
  {
    code: 'culture',
    label: {
      ja: '文化・芸術・歴史',
      'ja-simple': '{文化|ぶんか}・{芸術|げいじゅつ}・{歴史|れきし}',
      en: 'Culture, arts and history',
      'zh-Hans': '文化、艺术、历史',
      ko: '문화·예술·역사',
    },
  },
  {
    code: 'sports',
    label: {
      ja: 'スポーツ・健康づくり',
      'ja-simple': 'スポーツ・{健康|けんこう}のための{活動|かつどう}',
      en: 'Sports and health',
      'zh-Hans': '体育、健康促进',
      ko: '스포츠·건강 증진',
    },
  },
  {
    code: 'events',
    label: {
      ja: '地域のイベント・お祭り',
      'ja-simple': '{地域|ちいき}のイベント・お{祭|まつ}り',
      en: 'Local events and festivals',
      'zh-Hans': '社区活动、节日庆典',
      ko: '지역 행사·축제',
    },
  },
  {
    code: 'international',
    label: {
      ja: '国際交流・多文化共生',
      'ja-simple':
        '{外国|がいこく}の{人|ひと}との{交流|こうりゅう}・{文化|ぶんか}がちがう{人|ひと}と{助|たす}け{合|あ}うこと',
      en: 'International exchange',
      'zh-Hans': '国际交流、多元文化共生',
      ko: '국제 교류·다문화 공생',
    },
  },
  {
    code: 'any',
    anyField: true,
    label: {
      ja: 'まだ決めていない',
      'ja-simple': 'まだ{決|き}めていない',
      en: 'I have not decided yet',
      'zh-Hans': '尚未决定',
      ko: '아직 정하지 않았다',
    },
  },
];
