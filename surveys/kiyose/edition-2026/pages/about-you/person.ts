import type { Question } from '../../../../../shared/survey/definition.ts';

export const sex: Question = {
  code: 'sex',
  heading: '性別',
  type: 'single',
  title: {
    ja: 'あなたの性別をお選びください。',
    'ja-simple': 'あなたの{性別|せいべつ}を{選|えら}んでください。',
    en: 'What is your sex or gender?',
    'zh-Hans': '请选择您的性别。',
    ko: '귀하의 성별을 선택해 주십시오.',
  },
  options: [
    {
      code: 'male',
      label: {
        ja: '男性',
        'ja-simple': '{男性|だんせい}',
        en: 'Male',
        'zh-Hans': '男',
        ko: '남성',
      },
    },
    {
      code: 'female',
      label: {
        ja: '女性',
        'ja-simple': '{女性|じょせい}',
        en: 'Female',
        'zh-Hans': '女',
        ko: '여성',
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
      code: 'unsaid',
      label: {
        ja: '答えたくない',
        'ja-simple': '{答|こた}えたくない',
        en: 'I prefer not to say',
        'zh-Hans': '不愿回答',
        ko: '답하고 싶지 않다',
      },
    },
  ],
};

export const age: Question = {
  code: 'age',
  heading: '年齢',
  type: 'single',
  title: {
    ja: 'あなたの年齢をお選びください。',
    'ja-simple': 'あなたの{年齢|ねんれい}（{何歳|なんさい}か）を{選|えら}んでください。',
    en: 'How old are you?',
    'zh-Hans': '请选择您的年龄。',
    ko: '귀하의 연령을 선택해 주십시오.',
  },
  options: [
    {
      code: '18_29',
      label: {
        ja: '18～29歳',
        'ja-simple': '18{歳|さい}から29{歳|さい}まで',
        en: '18–29',
        'zh-Hans': '18～29岁',
        ko: '18~29세',
      },
    },
    {
      code: '30_39',
      label: {
        ja: '30～39歳',
        'ja-simple': '30{歳|さい}から39{歳|さい}まで',
        en: '30–39',
        'zh-Hans': '30～39岁',
        ko: '30~39세',
      },
    },
    {
      code: '40_49',
      label: {
        ja: '40～49歳',
        'ja-simple': '40{歳|さい}から49{歳|さい}まで',
        en: '40–49',
        'zh-Hans': '40～49岁',
        ko: '40~49세',
      },
    },
    {
      code: '50_59',
      label: {
        ja: '50～59歳',
        'ja-simple': '50{歳|さい}から59{歳|さい}まで',
        en: '50–59',
        'zh-Hans': '50～59岁',
        ko: '50~59세',
      },
    },
    {
      code: '60_64',
      label: {
        ja: '60～64歳',
        'ja-simple': '60{歳|さい}から64{歳|さい}まで',
        en: '60–64',
        'zh-Hans': '60～64岁',
        ko: '60~64세',
      },
    },
    {
      code: '65_69',
      label: {
        ja: '65～69歳',
        'ja-simple': '65{歳|さい}から69{歳|さい}まで',
        en: '65–69',
        'zh-Hans': '65～69岁',
        ko: '65~69세',
      },
    },
    {
      code: '70_79',
      label: {
        ja: '70～79歳',
        'ja-simple': '70{歳|さい}から79{歳|さい}まで',
        en: '70–79',
        'zh-Hans': '70～79岁',
        ko: '70~79세',
      },
    },
    {
      code: '80_over',
      label: {
        ja: '80歳以上',
        'ja-simple': '80{歳以上|さいいじょう}',
        en: '80 or over',
        'zh-Hans': '80岁及以上',
        ko: '80세 이상',
      },
    },
  ],
  assumption:
    '10歳きざみで、60歳代だけは「60～64歳」と「65～69歳」に分けました。高齢者（65歳以上）の回答を集計できるようにするためです。18～19歳は人数が少なく、回答した人がわかるおそれがあるため、20歳代と合わせて「18～29歳」としました。',
};
