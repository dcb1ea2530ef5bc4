import type { HeaderFault } from '../../../shared/kpi/answer-columns.ts';
import type { AnswerFault } from '../../../shared/survey/read-answer.ts';

export const NOT_UTF8 =
  '文字コードがUTF-8ではありません。Excelでは「CSV UTF-8（コンマ区切り）」で保存してください。';
export const BROKEN_CSV =
  'CSVとして読めません。引用符（"）の対応が崩れていないか、確かめてください。';

export function headerText({ kind }: HeaderFault): string {
  switch (kind) {
    case 'twice':
      return '同じ列が2つあります。1つにしてください。';
    case 'unknown':
      return 'この調査にない列です。列の一覧と照らし合わせてください。';
    case 'missing':
      return 'この列がありません。列を加えてください。';
    case 'both-ways':
      return '1列で答える形と、選択肢ごとの列が両方あります。どちらかにしてください。';
  }
}

export const TICKET_TEXT = {
  malformed: '整理番号は6桁の数字です。調査票に書かれた番号を確かめてください。',
  unknown: 'この整理番号は発行されていません。',
  used: 'この整理番号の調査票は登録済みです。この行を除いてください。',
  beingKeyed:
    'この整理番号の調査票は、市で入力している途中です。この行を除くか、入力を取り消してください。',
  twice: (line: number) => `${line}行目と同じ整理番号です。`,
} as const;

export const NAMED_TEXT = {
  cells: (has: number, wanted: number) =>
    `この行の列は${has}個です。見出しと同じ${wanted}個にしてください。`,
  tick: '1、0、空欄のどれかにしてください。',
  only: (allowed: string) => `「${allowed}」または空欄にしてください。`,
} as const;

/** Never repeats what stands in the cell: a report may be sent to the firm. */
export function answerText(fault: AnswerFault): string {
  switch (fault.kind) {
    case 'unknown-option':
      return 'この問の選択肢にないコードです。';
    case 'several-for-one':
      return '答えは1つだけの問です。';
    case 'too-many':
      return `選べるのは${fault.limit}つまでです。`;
    case 'exclusive':
      return 'ほかの選択肢と一緒に選べないコードがあります。';
    case 'not-a-number':
      return '数字ではありません。';
    case 'out-of-range':
      return `${fault.min}〜${fault.max}の数にしてください。`;
    case 'too-long':
      return `${fault.limit}字までのところ、${fault.length}字あります。`;
    case 'unreadable':
      return '文字化けしています。';
  }
}
