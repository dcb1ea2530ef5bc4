import type { Text } from '../../survey/language.ts';

export type MarginsFaultReason =
  | 'unknown_column'
  | 'column_twice'
  | 'missing_column'
  | 'wrong_number_of_fields'
  | 'unknown_category'
  | 'no_such_margin'
  | 'not_a_number'
  | 'not_a_day'
  | 'not_yes_or_no'
  | 'missing_source'
  | 'margin_missing'
  | 'category_twice'
  | 'category_missing'
  | 'differs_within_margin';

/** A place of the file that staff have to mend: the line, from 1, and the column or category. */
export interface MarginsFault {
  readonly line: number;
  readonly column: string;
  readonly reason: MarginsFaultReason;
}

/** What to do about a fault in a file of population margins. */
export const MARGINS_FAULT_TEXTS: Readonly<Record<MarginsFaultReason, Pick<Text, 'ja' | 'en'>>> = {
  unknown_column: {
    ja: 'この列名は使えません。見出し行を確認してください。',
    en: 'is not a column of this file; check the header',
  },
  column_twice: { ja: '見出し行に2回あります。', en: 'stands twice in the header' },
  missing_column: { ja: '見出し行にありません。', en: 'is missing in the header' },
  wrong_number_of_fields: {
    ja: '列の数が見出し行と違います。',
    en: 'the row has another number of fields than the header',
  },
  unknown_category: {
    ja: '設問定義にない区分か、台帳にない区分です。',
    en: 'is not a category that the definition weights by',
  },
  no_such_margin: {
    ja: '埋まっている列の組み合わせが、設問定義の定める分布のどれとも合いません。',
    en: 'the columns that are filled are those of no margin of the definition',
  },
  not_a_number: {
    ja: '人数を0以上の整数で入力してください。',
    en: 'must be a whole number of people, 0 or more',
  },
  not_a_day: {
    ja: '基準日を 2026-10-01 の形で入力してください。',
    en: 'must be a day such as 2026-10-01',
  },
  not_yes_or_no: {
    ja: '外国人住民を含む場合は yes、含まない場合は no と入力してください。',
    en: 'must be yes or no',
  },
  missing_source: {
    ja: '出典を入力してください。',
    en: 'is empty; say where the figures were taken from',
  },
  margin_missing: {
    ja: '設問定義の定める分布の行が1つもありません。',
    en: 'no row gives this margin, which the definition weights by',
  },
  category_twice: { ja: '同じ区分の行が2つあります。', en: 'these categories stand in two rows' },
  category_missing: {
    ja: 'この区分の行がありません。いない場合は人数を0としてください。',
    en: 'has no row in the margin that begins here; put 0 where there is nobody',
  },
  differs_within_margin: {
    ja: '同じ分布の行の間で値が違います。',
    en: 'differs between the rows of one margin',
  },
};
