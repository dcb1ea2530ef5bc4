import type { Option } from '../../../shared/survey/definition.ts';

/** The two best steps of {@link agreement} and of every other yes-to-no scale. */
export const TOP_TWO = ['yes', 'rather_yes'];

export const dontKnow: Option = {
  code: 'unknown',
  label: { ja: 'わからない', en: 'Don’t know' },
  outside: true,
};

export const agreement: Option[] = [
  { code: 'yes', label: { ja: 'そう思う', en: 'Agree' } },
  { code: 'rather_yes', label: { ja: 'どちらかといえばそう思う', en: 'Somewhat agree' } },
  { code: 'neither', label: { ja: 'どちらともいえない', en: 'Neither agree nor disagree' } },
  { code: 'rather_no', label: { ja: 'どちらかといえばそう思わない', en: 'Somewhat disagree' } },
  { code: 'no', label: { ja: 'そう思わない', en: 'Disagree' } },
];

export const frequency: Option[] = [
  { code: 'always', label: { ja: 'いつもしている', en: 'Always' } },
  { code: 'mostly', label: { ja: 'だいたいしている', en: 'Usually' } },
  { code: 'sometimes', label: { ja: 'ときどきしている', en: 'Sometimes' } },
  { code: 'rarely', label: { ja: 'あまりしていない', en: 'Not very often' } },
  { code: 'never', label: { ja: 'まったくしていない', en: 'Never' } },
];

export const yesNo: Option[] = [
  { code: 'yes', label: { ja: 'ある', en: 'Yes' } },
  { code: 'no', label: { ja: 'ない', en: 'No' } },
];
