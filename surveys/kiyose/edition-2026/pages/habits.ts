import type { Page } from '../../../../shared/survey/definition.ts';
import { frequency } from '../scales.ts';

export const habits: Page = {
  code: 'habits',
  title: {
    ja: '環境への取組について',
    'ja-simple': '{環境|かんきょう}のためにしていることについて',
    en: 'What you do for the environment',
    'zh-Hans': '为环境所做的事',
    ko: '환경을 위한 실천',
  },
  questions: [
    {
      code: 'habits',
      heading: '環境への取組',
      type: 'matrix',
      title: {
        ja: 'あなたは、日頃から次のことをどのくらいしていますか。それぞれ1つお選びください。',
        'ja-simple':
          'あなたは、いつもの{生活|せいかつ}で、{次|つぎ}のことをどのくらいしていますか。それぞれ1つ{選|えら}んでください。',
        en: 'In your daily life, how often do you do the following? Please choose one answer for each.',
        'zh-Hans': '您平时是否经常做以下事情？请每项选择一个答案。',
        ko: '귀하는 평소에 다음과 같은 일을 얼마나 하고 계십니까? 각각 하나씩 선택해 주십시오.',
      },
      rows: [
        {
          code: 'local_environment',
          label: {
            ja: '地域の環境に配慮した行動',
            'ja-simple': '{地域|ちいき}の{環境|かんきょう}を{大切|たいせつ}にする{行動|こうどう}',
            en: 'Act with care for the local environment',
            'zh-Hans': '爱护当地环境的行动',
            ko: '지역 환경을 배려한 행동',
          },
          assumption:
            '計画の「地域環境に配慮」が何を指すかは書かれていません。例を示すとその行動だけを思い浮かべるおそれがあるため、例は示していません。',
        },
        {
          code: 'waste',
          label: {
            ja: 'ごみの量を減らすことやリサイクル',
            'ja-simple':
              'ごみを{少|すく}なくすることや、リサイクル（ごみをもう{一度|いちど}{使|つか}えるようにすること）',
            en: 'Reduce household waste, or recycle',
            'zh-Hans': '减少垃圾量或回收利用',
            ko: '쓰레기양 줄이기나 재활용',
          },
          assumption:
            '計画は「ごみの量を減らすこと」と「リサイクル」を1つの指標としているため、分けずに1問でたずねます。',
        },
      ],
      options: frequency,
      assumption:
        '計画には選択肢が書かれていません。「日頃から」という言葉に合わせて、行う頻度を5段階でたずねます。',
    },
  ],
};
