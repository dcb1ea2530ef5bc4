import { toCsv } from '../../csv/csv.ts';
import type { PreparedPublication } from '../publication.ts';
import type { DescribedColumn } from './described-column.ts';
import { type TidyRow, tidyRows } from './tidy-rows.ts';

const points = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

/** In the order of the file, each with what the data dictionary says of it. */
export const TIDY_COLUMNS: readonly DescribedColumn<TidyRow>[] = [
  {
    header: 'survey',
    ja: '調査の年度版の識別子',
    en: 'Identifier of the edition of the survey',
    cell: (row) => row.survey,
  },
  {
    header: 'stream',
    ja: 'sampled：無作為に選んだ方の回答、open：自由参加の回答（合算しない）',
    en: 'sampled: people drawn at random; open: whoever took part (never added up)',
    cell: (row) => row.stream,
  },
  {
    header: 'question',
    ja: '設問または区分の識別子',
    en: 'Identifier of the question or group',
    cell: (row) => row.question,
  },
  {
    header: 'question_ja',
    ja: '設問（日本語）',
    en: 'Question in Japanese',
    cell: (row) => row.questionLabel.ja,
  },
  {
    header: 'question_en',
    ja: '設問（英語）',
    en: 'Question in English',
    cell: (row) => row.questionLabel.en,
  },
  {
    header: 'option',
    ja: '選択肢の識別子',
    en: 'Identifier of the answer option',
    cell: (row) => row.option,
  },
  {
    header: 'option_ja',
    ja: '選択肢（日本語）',
    en: 'Answer option in Japanese',
    cell: (row) => row.optionLabel.ja,
  },
  {
    header: 'option_en',
    ja: '選択肢（英語）',
    en: 'Answer option in English',
    cell: (row) => row.optionLabel.en,
  },
  {
    header: 'attribute',
    ja: '回答した方の属性の識別子。空欄は全体',
    en: 'Identifier of the attribute of those who answered; blank: all',
    cell: (row) => row.attribute?.code ?? null,
  },
  {
    header: 'attribute_ja',
    ja: '属性（日本語）',
    en: 'Attribute in Japanese',
    cell: (row) => row.attribute?.label.ja ?? null,
  },
  {
    header: 'attribute_en',
    ja: '属性（英語）',
    en: 'Attribute in English',
    cell: (row) => row.attribute?.label.en ?? null,
  },
  {
    header: 'value',
    ja: '属性の値の識別子。空欄は全体',
    en: 'Identifier of the value of the attribute; blank: all',
    cell: (row) => row.value?.code ?? null,
  },
  {
    header: 'value_ja',
    ja: '属性の値（日本語）',
    en: 'Value of the attribute in Japanese',
    cell: (row) => row.value?.label.ja ?? null,
  },
  {
    header: 'value_en',
    ja: '属性の値（英語）',
    en: 'Value of the attribute in English',
    cell: (row) => row.value?.label.en ?? null,
  },
  {
    header: 'n',
    ja: '割合の分母。属性そのものの表では調査に回答した人、ほかではその設問に回答した人（人）',
    en: 'Denominator: of an attribute itself, everyone who answered the survey; else those who answered the question (people)',
    cell: (row) => row.n,
  },
  {
    header: 'count',
    ja: '選択肢を選んだ人（人）',
    en: 'People who chose the option',
    cell: (row) => row.count,
  },
  {
    header: 'percent',
    decimals: 1,
    ja: 'count÷n（％、小数第2位を四捨五入）',
    en: 'count / n (percent, rounded half up to one decimal)',
    cell: (row) => points(row.percentTenths),
  },
  {
    header: 'percent_low',
    decimals: 1,
    ja: '95％信頼区間の下限（％）。自由参加の回答では空欄',
    en: 'Lower end of the 95 % interval (percent); blank for open answers',
    cell: (row) => points(row.lowTenths),
  },
  {
    header: 'percent_high',
    decimals: 1,
    ja: '95％信頼区間の上限（％）。自由参加の回答では空欄',
    en: 'Upper end of the 95 % interval (percent); blank for open answers',
    cell: (row) => points(row.highTenths),
  },
  {
    header: 'weighted_percent',
    decimals: 1,
    ja: 'ウエイト後の割合（％）。全体の行だけ。ウエイトを使っていないときと、伏せた数が求められるときは空欄',
    en: 'Percent under weights, of all only; blank where no weights are used or a withheld count would follow',
    cell: (row) => points(row.weightedTenths),
  },
  {
    header: 'status',
    ja: 'shown：公表、hidden：個人がわからないように秘匿、none：分母が0人',
    en: 'shown; hidden: withheld so that nobody can be recognised; none: nobody in the denominator',
    cell: (row) => row.status,
  },
];

/** All results of a publication in one file for reuse; a hidden cell is blank with its status. */
export const tidyCsv = (publication: PreparedPublication): string =>
  toCsv(TIDY_COLUMNS, tidyRows(publication));
