import type { Question } from '../../../../../shared/survey/definition.ts';

export const household: Question = {
  code: 'household',
  heading: '家族構成',
  type: 'single',
  title: {
    ja: 'ご家族の構成をお選びください。',
    'ja-simple': 'だれと{住|す}んでいるかを{選|えら}んでください。',
    en: 'Who lives in your household?',
    'zh-Hans': '请选择您的家庭构成。',
    ko: '가족 구성을 선택해 주십시오.',
  },
  hint: {
    ja: '一緒にお住まいの方についてお答えください。',
    'ja-simple': '{一緒|いっしょ}に{住|す}んでいる{人|ひと}について{答|こた}えてください。',
    en: 'Please think of the people who live with you.',
    'zh-Hans': '请就与您同住的人回答。',
    ko: '함께 살고 계신 분에 대해 답해 주십시오.',
  },
  options: [
    {
      code: 'alone',
      label: {
        ja: 'ひとり暮らし',
        'ja-simple': '{一人|ひとり}で{住|す}んでいる',
        en: 'I live alone',
        'zh-Hans': '独自居住',
        ko: '혼자 산다',
      },
    },
    {
      code: 'couple',
      label: {
        ja: '夫婦のみ',
        'ja-simple': '{夫婦|ふうふ}だけ',
        en: 'A couple only',
        'zh-Hans': '仅夫妻二人',
        ko: '부부만',
      },
    },
    {
      code: 'two_generations',
      label: {
        ja: '親と子（2世代）',
        'ja-simple': '{親|おや}と{子|こ}ども（2{世代|せだい}）',
        en: 'Parents and children (two generations)',
        'zh-Hans': '父母与子女（两代）',
        ko: '부모와 자녀(2세대)',
      },
    },
    {
      code: 'three_generations',
      label: {
        ja: '親と子と孫（3世代）',
        'ja-simple': '{親|おや}と{子|こ}どもと{孫|まご}（3{世代|せだい}）',
        en: 'Grandparents, parents and children (three generations)',
        'zh-Hans': '祖父母、父母与子女（三代）',
        ko: '조부모와 부모와 자녀(3세대)',
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
