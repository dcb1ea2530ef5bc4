import type { Question } from '../../../../../shared/survey/definition.ts';

export const occupation: Question = {
  code: 'occupation',
  heading: '職業',
  type: 'single',
  title: {
    ja: 'あなたの職業をお選びください。',
    'ja-simple': 'あなたの{職業|しょくぎょう}（{仕事|しごと}）を{選|えら}んでください。',
    en: 'What is your occupation?',
    'zh-Hans': '请选择您的职业。',
    ko: '귀하의 직업을 선택해 주십시오.',
  },
  hint: {
    ja: '2つ以上ある場合は、主なものを1つお選びください。',
    'ja-simple':
      '2つ{以上|いじょう}あるときは、{一番|いちばん}{多|おお}くしているものを1つ{選|えら}んでください。',
    en: 'If you have more than one, please choose the main one.',
    'zh-Hans': '如有两种以上，请选择主要的一种。',
    ko: '두 가지 이상인 경우에는 주된 것을 하나 선택해 주십시오.',
  },
  options: [
    {
      code: 'employee',
      label: {
        ja: '会社員・公務員・団体職員',
        'ja-simple':
          '{会社員|かいしゃいん}・{公務員|こうむいん}（{国|くに}や{市|し}などで{働|はたら}く{人|ひと}）・{団体|だんたい}で{働|はたら}く{人|ひと}',
        en: 'Employee of a company, public body or other organisation',
        'zh-Hans': '公司职员、公务员、团体职员',
        ko: '회사원·공무원·단체 직원',
      },
    },
    {
      code: 'part_time',
      label: {
        ja: 'パート・アルバイト・派遣',
        'ja-simple':
          'パート・アルバイト・{派遣|はけん}（{派遣会社|はけんがいしゃ}からほかの{会社|かいしゃ}に{行|い}って{働|はたら}く{人|ひと}）',
        en: 'Part-time, casual or agency worker',
        'zh-Hans': '小时工、临时工、派遣员工',
        ko: '파트타임·아르바이트·파견직',
      },
    },
    {
      code: 'self_employed',
      label: {
        ja: '自営業・自由業（農業を含む）',
        'ja-simple':
          '{自分|じぶん}の{店|みせ}や{仕事|しごと}をしている{人|ひと}・フリーランス（{農業|のうぎょう}の{人|ひと}も{入|はい}る）',
        en: 'Self-employed or freelance (including farming)',
        'zh-Hans': '个体经营、自由职业（包括农业）',
        ko: '자영업·프리랜서(농업 포함)',
      },
    },
    {
      code: 'homemaker',
      label: {
        ja: '家事専業',
        'ja-simple': '{家事|かじ}（{家|いえ}の{仕事|しごと}）だけをしている{人|ひと}',
        en: 'Homemaker',
        'zh-Hans': '专职料理家务',
        ko: '가사 전담',
      },
    },
    {
      code: 'student',
      label: {
        ja: '学生',
        'ja-simple': '{学生|がくせい}',
        en: 'Student',
        'zh-Hans': '学生',
        ko: '학생',
      },
    },
    {
      code: 'none',
      label: {
        ja: '無職（年金で生活している方を含む）',
        'ja-simple':
          '{仕事|しごと}をしていない{人|ひと}（{年金|ねんきん}で{生活|せいかつ}している{人|ひと}も{入|はい}る）',
        en: 'Not working (including retired)',
        'zh-Hans': '无业（包括靠养老金生活的人士）',
        ko: '무직(연금으로 생활하시는 분 포함)',
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
  ],
};
