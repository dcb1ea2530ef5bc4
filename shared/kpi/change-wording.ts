import type { Text } from '../survey/language.ts';
import type { ChangeReason, ChangeVerdict } from './change.ts';

/** The words for a verdict, for staff and for publication. */
export const CHANGE_VERDICT_TEXTS: Readonly<Record<ChangeVerdict, Pick<Text, 'ja' | 'en'>>> = {
  up: { ja: '上がった', en: 'Up' },
  down: { ja: '下がった', en: 'Down' },
  no_significant_difference: {
    ja: '有意な差とはいえない',
    en: 'No significant difference',
  },
  undetermined: { ja: '判定できない', en: 'Cannot be judged' },
};

/** Why a verdict was given. */
export const CHANGE_REASON_TEXTS: Readonly<Record<ChangeReason, Pick<Text, 'ja' | 'en'>>> = {
  outside_chance: {
    ja: '差の95％信頼区間に0が入っていません。',
    en: 'The 95 % interval of the difference does not cover 0.',
  },
  within_chance: {
    ja: '差の95％信頼区間に0が入っています。偶然でも起こる大きさの差です。',
    en: 'The 95 % interval of the difference covers 0: chance alone gives differences of this size.',
  },
  no_sample_size: {
    ja: '比べる値の回答数（n）がわからないため、誤差を計算できません。',
    en: 'The number of answers (n) behind one of the figures is not known, so there is no error to compute.',
  },
  too_few_answers: {
    ja: '回答が少なすぎます（該当する人としない人が、それぞれ10人以上必要です）。',
    en: 'Too few answers: at least 10 are needed on each side of both shares.',
  },
  series_broken: {
    ja: '設問、選択肢、または回答方法が変わったため、比べられません。',
    en: 'Wording, options or mode changed, so the figures cannot be compared.',
  },
};
