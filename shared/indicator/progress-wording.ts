import type { Text } from '../survey/language.ts';
import type { ProgressReason, ProgressStatus } from './progress.ts';

/** The words for a status, for staff and for publication. */
export const PROGRESS_STATUS_TEXTS: Readonly<Record<ProgressStatus, Pick<Text, 'ja' | 'en'>>> = {
  achieved: { ja: '達成', en: 'Achieved' },
  on_track: { ja: '順調', en: 'On track' },
  behind: { ja: '遅れ', en: 'Behind' },
  undetermined: { ja: '判定できない', en: 'Cannot be judged' },
};

/** Why a status was given, and what staff can do about it. */
export const PROGRESS_REASON_TEXTS: Readonly<Record<ProgressReason, Pick<Text, 'ja' | 'en'>>> = {
  target_reached: {
    ja: '目標値に達しています。',
    en: 'The target has been reached.',
  },
  on_the_path: {
    ja: '基準値と目標値を結ぶ線の上か、それよりよい値です。',
    en: 'The value is on the line from baseline to target, or better.',
  },
  below_the_path: {
    ja: '基準値と目標値を結ぶ線に届いていません。',
    en: 'The value falls short of the line from baseline to target.',
  },
  deadline_passed: {
    ja: '目標の時期になりましたが、目標値に達していません。',
    en: 'The date of the target has come and the target has not been reached.',
  },
  within_error: {
    ja: '誤差の範囲です。信頼区間の中に、基準値と目標値を結ぶ線（期限後は目標値）が入っています。',
    en: 'Within the error: the interval covers the line from baseline to target (after the date, the target).',
  },
  error_unknown: {
    ja: '値の誤差がわかりません。標本調査の値には、回答数（n）を入力してください。自由参加の回答では判定しません。',
    en: 'The error of the value is not known. Enter the number of answers (n) of a sample survey. Answers open to anyone are not judged.',
  },
  no_target: { ja: '計画に目標値がありません。', en: 'The plan states no target.' },
  target_undecided: { ja: '目標値は未定です。', en: 'The target has not been set yet.' },
  no_baseline: {
    ja: '計画に基準値がないため、途中の目安を計算できません。',
    en: 'The plan states no baseline, so there is no line to compare with.',
  },
  no_time_to_target: {
    ja: '目標の時期が基準の時期より後ではありません。計画の記載を確認してください。',
    en: 'The date of the target is not after the date of the baseline. Check the plan.',
  },
  value_not_later: {
    ja: '値の時期が基準の時期より後ではありません。値の時期を確認してください。',
    en: 'The value is not later than the baseline. Check the date of the value.',
  },
  unreadable_print: {
    ja: '計画に印刷された値か時期を、数として読み取れません。担当課で判断してください。',
    en: 'A value or date printed in the plan cannot be read as a number. The section in charge has to judge.',
  },
  targets_disagree: {
    ja: '計画の記載箇所によって判定が異なります。正式な目標を1つ選んでください。',
    en: 'The places of the plan lead to different verdicts. Choose the official target.',
  },
};

/** The same for the public, who can enter and choose nothing. */
export const PUBLIC_REASON_TEXTS: typeof PROGRESS_REASON_TEXTS = {
  ...PROGRESS_REASON_TEXTS,
  error_unknown: {
    ja: '値の誤差がわからないため、判定していません。',
    en: 'The error of the value is not known, so it is not judged.',
  },
  no_time_to_target: {
    ja: '計画に書かれた目標の時期が基準の時期より後ではないため、判定していません。',
    en: 'The plan dates the target no later than the baseline, so it is not judged.',
  },
  value_not_later: {
    ja: '値の時期が基準の時期より後ではないため、判定していません。',
    en: 'The value is not later than the baseline, so it is not judged.',
  },
  unreadable_print: {
    ja: '計画の値か時期が数で書かれていないため、判定していません。',
    en: 'The plan states a value or date that is no number, so it is not judged.',
  },
  targets_disagree: {
    ja: '計画の記載箇所によって目標が異なり、判定も異なるため、判定していません。',
    en: 'The plan states different targets, which lead to different verdicts, so it is not judged.',
  },
};
