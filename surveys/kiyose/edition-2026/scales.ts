import type { Option } from '../../../shared/survey/definition.ts';

/** The two best steps of {@link agreement} and of every other yes-to-no scale. */
export const TOP_TWO = ['yes', 'rather_yes'];

export const dontKnow: Option = {
  code: 'unknown',
  label: {
    ja: 'わからない',
    'ja-simple': 'わからない',
    en: 'Don’t know',
    'zh-Hans': '不知道',
    ko: '모르겠다',
  },
  outside: true,
};

export const agreement: Option[] = [
  {
    code: 'yes',
    label: {
      ja: 'そう思う',
      'ja-simple': 'そう{思|おも}う',
      en: 'Agree',
      'zh-Hans': '同意',
      ko: '그렇게 생각한다',
    },
  },
  {
    code: 'rather_yes',
    label: {
      ja: 'どちらかといえばそう思う',
      'ja-simple': 'どちらかというと、そう{思|おも}う',
      en: 'Somewhat agree',
      'zh-Hans': '比较同意',
      ko: '그렇게 생각하는 편이다',
    },
  },
  {
    code: 'neither',
    label: {
      ja: 'どちらともいえない',
      'ja-simple': 'どちらともいえない',
      en: 'Neither agree nor disagree',
      'zh-Hans': '既不同意也不反对',
      ko: '어느 쪽이라고 말하기 어렵다',
    },
  },
  {
    code: 'rather_no',
    label: {
      ja: 'どちらかといえばそう思わない',
      'ja-simple': 'どちらかというと、そう{思|おも}わない',
      en: 'Somewhat disagree',
      'zh-Hans': '不太同意',
      ko: '그렇게 생각하지 않는 편이다',
    },
  },
  {
    code: 'no',
    label: {
      ja: 'そう思わない',
      'ja-simple': 'そう{思|おも}わない',
      en: 'Disagree',
      'zh-Hans': '不同意',
      ko: '그렇게 생각하지 않는다',
    },
  },
];

export const frequency: Option[] = [
  {
    code: 'always',
    label: {
      ja: 'いつもしている',
      'ja-simple': 'いつもしている',
      en: 'Always',
      'zh-Hans': '总是做',
      ko: '항상 하고 있다',
    },
  },
  {
    code: 'mostly',
    label: {
      ja: 'だいたいしている',
      'ja-simple': 'だいたいしている',
      en: 'Usually',
      'zh-Hans': '大多时候做',
      ko: '대체로 하고 있다',
    },
  },
  {
    code: 'sometimes',
    label: {
      ja: 'ときどきしている',
      'ja-simple': 'ときどきしている',
      en: 'Sometimes',
      'zh-Hans': '有时做',
      ko: '가끔 하고 있다',
    },
  },
  {
    code: 'rarely',
    label: {
      ja: 'あまりしていない',
      'ja-simple': 'あまりしていない',
      en: 'Not very often',
      'zh-Hans': '不太做',
      ko: '별로 하지 않는다',
    },
  },
  {
    code: 'never',
    label: {
      ja: 'まったくしていない',
      'ja-simple': 'ぜんぜんしていない',
      en: 'Never',
      'zh-Hans': '完全不做',
      ko: '전혀 하지 않는다',
    },
  },
];

export const yesNo: Option[] = [
  {
    code: 'yes',
    label: { ja: 'ある', 'ja-simple': 'ある', en: 'Yes', 'zh-Hans': '有', ko: '있다' },
  },
  {
    code: 'no',
    label: { ja: 'ない', 'ja-simple': 'ない', en: 'No', 'zh-Hans': '没有', ko: '없다' },
  },
];
