import type { Page } from '../../../../shared/survey/definition.ts';
import { towns } from '../towns.ts';

export const aboutYou: Page = {
  code: 'about_you',
  title: { ja: 'あなたご自身について', en: 'About you' },
  intro: {
    ja: '回答を統計としてまとめるためにうかがいます。',
    en: 'We ask these only to group the answers for statistics.',
  },
  questions: [
    {
      code: 'sex',
      type: 'single',
      title: { ja: 'あなたの性別をお選びください。', en: 'What is your sex or gender?' },
      options: [
        { code: 'male', label: { ja: '男性', en: 'Male' } },
        { code: 'female', label: { ja: '女性', en: 'Female' } },
        { code: 'other', label: { ja: 'その他', en: 'Other' } },
        { code: 'unsaid', label: { ja: '答えたくない', en: 'I prefer not to say' } },
      ],
    },
    {
      code: 'age',
      type: 'single',
      title: { ja: 'あなたの年齢をお選びください。', en: 'How old are you?' },
      options: [
        { code: '18_29', label: { ja: '18～29歳', en: '18–29' } },
        { code: '30_39', label: { ja: '30～39歳', en: '30–39' } },
        { code: '40_49', label: { ja: '40～49歳', en: '40–49' } },
        { code: '50_59', label: { ja: '50～59歳', en: '50–59' } },
        { code: '60_69', label: { ja: '60～69歳', en: '60–69' } },
        { code: '70_79', label: { ja: '70～79歳', en: '70–79' } },
        { code: '80_over', label: { ja: '80歳以上', en: '80 or over' } },
      ],
      assumption:
        '10歳きざみです。18～19歳は人数が少なく、回答した人がわかるおそれがあるため、20歳代と合わせて「18～29歳」としました。',
    },
    {
      code: 'district',
      type: 'single',
      title: { ja: 'お住まいの地区はどちらですか。', en: 'In which part of the city do you live?' },
      options: [
        ...towns,
        { code: 'other', label: { ja: 'わからない・その他', en: 'Don’t know, or other' } },
      ],
      assumption: '町名で11地区に分け、丁目まではたずねません。',
    },
    {
      code: 'years',
      type: 'single',
      title: {
        ja: '清瀬市にお住まいになって何年になりますか。',
        en: 'How many years have you lived in Kiyose?',
      },
      hint: {
        ja: '一度市外に移られた方は、合計の年数でお答えください。',
        en: 'If you moved away and came back, please count all your years here.',
      },
      options: [
        { code: 'under_1', label: { ja: '1年未満', en: 'Less than 1 year' } },
        { code: '1_4', label: { ja: '1年以上5年未満', en: '1 year to less than 5' } },
        { code: '5_9', label: { ja: '5年以上10年未満', en: '5 years to less than 10' } },
        { code: '10_19', label: { ja: '10年以上20年未満', en: '10 years to less than 20' } },
        { code: '20_29', label: { ja: '20年以上30年未満', en: '20 years to less than 30' } },
        { code: '30_over', label: { ja: '30年以上', en: '30 years or more' } },
      ],
    },
    {
      code: 'household',
      type: 'single',
      title: { ja: 'ご家族の構成をお選びください。', en: 'Who lives in your household?' },
      hint: {
        ja: '一緒にお住まいの方についてお答えください。',
        en: 'Please think of the people who live with you.',
      },
      options: [
        { code: 'alone', label: { ja: 'ひとり暮らし', en: 'I live alone' } },
        { code: 'couple', label: { ja: '夫婦のみ', en: 'A couple only' } },
        {
          code: 'two_generations',
          label: { ja: '親と子（2世代）', en: 'Parents and children (two generations)' },
        },
        {
          code: 'three_generations',
          label: {
            ja: '親と子と孫（3世代）',
            en: 'Grandparents, parents and children (three generations)',
          },
        },
        { code: 'other', label: { ja: 'その他', en: 'Other' } },
      ],
    },
    {
      code: 'occupation',
      type: 'single',
      title: { ja: 'あなたの職業をお選びください。', en: 'What is your occupation?' },
      hint: {
        ja: '2つ以上ある場合は、主なものを1つお選びください。',
        en: 'If you have more than one, please choose the main one.',
      },
      options: [
        {
          code: 'employee',
          label: {
            ja: '会社員・公務員・団体職員',
            en: 'Employee of a company, public body or other organisation',
          },
        },
        {
          code: 'part_time',
          label: {
            ja: 'パート・アルバイト・派遣',
            en: 'Part-time, casual or agency worker',
          },
        },
        {
          code: 'self_employed',
          label: {
            ja: '自営業・自由業（農業を含む）',
            en: 'Self-employed or freelance (including farming)',
          },
        },
        { code: 'homemaker', label: { ja: '家事専業', en: 'Homemaker' } },
        { code: 'student', label: { ja: '学生', en: 'Student' } },
        {
          code: 'none',
          label: {
            ja: '無職（年金で生活している方を含む）',
            en: 'Not working (including retired)',
          },
        },
        { code: 'other', label: { ja: 'その他', en: 'Other' } },
      ],
    },
  ],
};
