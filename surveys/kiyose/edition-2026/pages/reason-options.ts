import type { Option } from '../../../../shared/survey/definition.ts';

export const reasonOptions: Option[] = [
  {
    code: 'familiar',
    label: {
      ja: '住み慣れているから',
      'ja-simple': 'ここでの{生活|せいかつ}に{慣|な}れているから',
      en: 'I am used to living here',
      'zh-Hans': '在这里已经住惯了',
      ko: '오래 살아 익숙해서',
    },
  },
  {
    code: 'housing',
    label: {
      ja: '持ち家などの住まいがあるから',
      'ja-simple': '{自分|じぶん}の{家|いえ}など、{住|す}むところがあるから',
      en: 'I have my home here',
      'zh-Hans': '在这里有自己的房子等住处',
      ko: '자기 집 등 살 곳이 있어서',
    },
  },
  {
    code: 'transport',
    label: {
      ja: '通勤・通学など交通の便が良いから',
      'ja-simple':
        '{会社|かいしゃ}や{学校|がっこう}に{行|い}くときなどの{交通|こうつう}が{便利|べんり}だから',
      en: 'Transport and commuting are good',
      'zh-Hans': '上班、上学等交通便利',
      ko: '통근·통학 등 교통이 편리해서',
    },
  },
  {
    code: 'nature',
    label: {
      ja: '自然環境が良いから',
      'ja-simple': '{自然|しぜん}の{環境|かんきょう}がいいから',
      en: 'The natural environment is good',
      'zh-Hans': '自然环境好',
      ko: '자연환경이 좋아서',
    },
  },
  {
    code: 'shopping',
    label: {
      ja: '買い物など日常生活が便利だから',
      'ja-simple': '{買|か}い{物|もの}など、{毎日|まいにち}の{生活|せいかつ}が{便利|べんり}だから',
      en: 'Shopping and daily life are easy',
      'zh-Hans': '购物等日常生活方便',
      ko: '장보기 등 일상생활이 편리해서',
    },
  },
  {
    code: 'care',
    label: {
      ja: '医療や福祉が充実しているから',
      'ja-simple':
        '{医療|いりょう}（{病院|びょういん}など）や{福祉|ふくし}（{生活|せいかつ}を{助|たす}けるサービス）がいいから',
      en: 'Medical care and welfare are good',
      'zh-Hans': '医疗和福利完善',
      ko: '의료나 복지가 잘 갖추어져 있어서',
    },
  },
  {
    code: 'childcare',
    label: {
      ja: '子育てや教育の環境が良いから',
      'ja-simple':
        '{子|こ}どもを{育|そだ}てる{環境|かんきょう}や{教育|きょういく}の{環境|かんきょう}がいいから',
      en: 'It is a good place to raise and educate children',
      'zh-Hans': '育儿和教育环境好',
      ko: '육아나 교육 환경이 좋아서',
    },
  },
  {
    code: 'safety',
    label: {
      ja: '治安が良いから',
      'ja-simple': '{犯罪|はんざい}が{少|すく}なくて{安全|あんぜん}だから',
      en: 'It is safe',
      'zh-Hans': '治安好',
      ko: '치안이 좋아서',
    },
  },
  {
    code: 'people',
    label: {
      ja: '家族や親族、友人が近くにいるから',
      'ja-simple': '{家族|かぞく}や{親戚|しんせき}、{友|とも}だちが{近|ちか}くにいるから',
      en: 'Family, relatives or friends live nearby',
      'zh-Hans': '家人、亲戚或朋友在附近',
      ko: '가족이나 친척, 친구가 가까이 있어서',
    },
  },
  {
    code: 'neighbours',
    label: {
      ja: '近所づきあいなど地域の人間関係が良いから',
      'ja-simple':
        '{近所|きんじょ}の{人|ひと}とのつきあいなど、{地域|ちいき}の{人|ひと}との{関係|かんけい}がいいから',
      en: 'People here get on well',
      'zh-Hans': '邻里交往等社区的人际关系好',
      ko: '이웃과의 왕래 등 지역의 인간관계가 좋아서',
    },
  },
  {
    code: 'other',
    label: {
      ja: 'その他',
      'ja-simple': 'そのほか',
      en: 'Other',
      'zh-Hans': '其他',
      ko: '기타',
    },
  },
  {
    code: 'none',
    label: {
      ja: '特に理由はない',
      'ja-simple': '{特|とく}に{理由|りゆう}はない',
      en: 'No particular reason',
      'zh-Hans': '没有特别的理由',
      ko: '특별한 이유는 없다',
    },
    exclusive: true,
  },
];
