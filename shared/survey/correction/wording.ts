import type { CorrectionFault } from './judge.ts';

const NEW_EDITION =
  '意味が変わる修正は、受付を始めた調査ではできません。新しい調査（版）として用意し、設問の変更による断絶を宣言してください。';

/** Why a correction is refused, and what to do instead. */
export const CORRECTION_FAULTS: Readonly<Record<CorrectionFault, string>> = {
  'unknown-text': 'この文は、いまの調査票にありません。一覧から選び直してください。',
  empty: '直したあとの文を入力してください。',
  unchanged: '元の文と同じです。直したあとの文を入力してください。',
  consent:
    '同意の文は、直せません。同意した方が読んだ文を、版の番号で示しているためです。変更が必要なときは、新しい版の同意文を用意してください。',
  placeholder:
    '｛ ｝で囲んだ部分（日付などが入る場所）が変わっています。元の文と同じにしてください。',
  number: `数が変わっています。${NEW_EDITION}`,
  negation: `「ない」「不」などの打ち消しの言葉が変わっています。${NEW_EDITION}`,
  scope: `「以上」「だけ」「または」「週」などの、範囲や単位を表す言葉が変わっています。${NEW_EDITION}`,
  degree: `「とても」「やや」「あまり」などの、程度を表す言葉が変わっています。${NEW_EDITION}`,
  opposite: `「高い」「低い」などの、反対の意味になりうる言葉が変わっています。${NEW_EDITION}`,
  'like-another-option': `直したあとの文が、ほかの選択肢や項目に近くなっています。${NEW_EDITION}`,
  'too-different': `元の文と大きく違います（文字数の15％、最大12文字まで）。${NEW_EDITION}`,
};
