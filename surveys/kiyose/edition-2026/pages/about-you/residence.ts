import type { Question } from '../../../../../shared/survey/definition.ts';
import { towns } from '../../towns.ts';

export const district: Question = {
  code: 'district',
  heading: '居住地区',
  type: 'single',
  title: {
    ja: 'お住まいの地区はどちらですか。',
    'ja-simple': '{住|す}んでいる{地区|ちく}（{町|まち}の{名前|なまえ}）はどこですか。',
    en: 'In which part of the city do you live?',
    'zh-Hans': '您居住在哪个地区？',
    ko: '거주하시는 지역은 어디입니까?',
  },
  options: [
    ...towns,
    {
      code: 'other',
      label: {
        ja: 'わからない・その他',
        'ja-simple': 'わからない・そのほか',
        en: 'Don’t know, or other',
        'zh-Hans': '不知道／其他',
        ko: '모르겠다·기타',
      },
    },
  ],
  assumption: '町名で11地区に分け、丁目まではたずねません。',
};

export const years: Question = {
  code: 'years',
  heading: '居住年数',
  type: 'single',
  title: {
    ja: '清瀬市にお住まいになって何年になりますか。',
    'ja-simple': '{清瀬市|きよせし}に{住|す}んで{何年|なんねん}になりますか。',
    en: 'How many years have you lived in Kiyose?',
    'zh-Hans': '您在清濑市居住了多少年？',
    ko: '기요세시에 거주하신 지 몇 년이 되셨습니까?',
  },
  hint: {
    ja: '一度市外に移られた方は、合計の年数でお答えください。',
    'ja-simple':
      '{清瀬市|きよせし}を{出|で}て、また{戻|もど}ってきた{人|ひと}は、{住|す}んだ{年数|ねんすう}を{全部|ぜんぶ}{足|た}してください。',
    en: 'If you moved away and came back, please count all your years here.',
    'zh-Hans': '曾迁出本市后又迁回的人士，请按合计年数回答。',
    ko: '다른 곳으로 이사하셨다가 돌아오신 분은 기요세시에 거주하신 햇수를 모두 합하여 답해 주십시오.',
  },
  options: [
    {
      code: 'under_1',
      label: {
        ja: '1年未満',
        'ja-simple': '1{年|ねん}より{短|みじか}い',
        en: 'Less than 1 year',
        'zh-Hans': '不满1年',
        ko: '1년 미만',
      },
    },
    {
      code: '1_4',
      label: {
        ja: '1年以上5年未満',
        'ja-simple': '1{年以上|ねんいじょう}で5{年|ねん}より{短|みじか}い',
        en: '1 year to less than 5',
        'zh-Hans': '1年以上不满5年',
        ko: '1년 이상 5년 미만',
      },
    },
    {
      code: '5_9',
      label: {
        ja: '5年以上10年未満',
        'ja-simple': '5{年以上|ねんいじょう}で10{年|ねん}より{短|みじか}い',
        en: '5 years to less than 10',
        'zh-Hans': '5年以上不满10年',
        ko: '5년 이상 10년 미만',
      },
    },
    {
      code: '10_19',
      label: {
        ja: '10年以上20年未満',
        'ja-simple': '10{年以上|ねんいじょう}で20{年|ねん}より{短|みじか}い',
        en: '10 years to less than 20',
        'zh-Hans': '10年以上不满20年',
        ko: '10년 이상 20년 미만',
      },
    },
    {
      code: '20_29',
      label: {
        ja: '20年以上30年未満',
        'ja-simple': '20{年以上|ねんいじょう}で30{年|ねん}より{短|みじか}い',
        en: '20 years to less than 30',
        'zh-Hans': '20年以上不满30年',
        ko: '20년 이상 30년 미만',
      },
    },
    {
      code: '30_over',
      label: {
        ja: '30年以上',
        'ja-simple': '30{年以上|ねんいじょう}',
        en: '30 years or more',
        'zh-Hans': '30年及以上',
        ko: '30년 이상',
      },
    },
  ],
};
