import type { Page } from '../../../../../shared/survey/definition.ts';
import { household } from './household.ts';
import { occupation } from './occupation.ts';
import { age, sex } from './person.ts';
import { district, years } from './residence.ts';

export const aboutYou: Page = {
  code: 'about_you',
  title: {
    ja: 'あなたご自身について',
    'ja-simple': 'あなたについて',
    en: 'About you',
    'zh-Hans': '关于您本人',
    ko: '귀하에 대하여',
  },
  intro: {
    ja: '回答を統計としてまとめるためにうかがいます。',
    'ja-simple':
      'みんなの{答|こた}えを{統計|とうけい}（{全体|ぜんたい}の{数字|すうじ}）にまとめるために{聞|き}きます。',
    en: 'We ask these only to group the answers for statistics.',
    'zh-Hans': '以下问题用于将回答汇总为统计数据。',
    ko: '응답을 통계로 정리하기 위해 여쭙습니다.',
  },
  questions: [sex, age, district, years, household, occupation],
};
