import { toCsv } from '../../csv/csv.ts';
import type { TextLanguage } from '../../free-text/text-language.ts';
import type { Publication, PublicFreeText } from '../publication.ts';
import type { DescribedColumn } from './described-column.ts';

interface FreeTextRow {
  readonly survey: string;
  readonly question: PublicFreeText;
  readonly language: TextLanguage | null;
  readonly text: string;
}

/** In the order of the file, each with what the data dictionary says of it. */
export const FREE_TEXT_COLUMNS: readonly DescribedColumn<FreeTextRow>[] = [
  {
    header: 'survey',
    ja: '調査の年度版の識別子',
    en: 'Identifier of the edition of the survey',
    cell: (row) => row.survey,
  },
  {
    header: 'question',
    ja: '設問の識別子',
    en: 'Identifier of the question',
    cell: (row) => row.question.name,
  },
  {
    header: 'question_ja',
    ja: '設問（日本語）',
    en: 'Question in Japanese',
    cell: (row) => row.question.title.ja,
  },
  {
    header: 'question_en',
    ja: '設問（英語）',
    en: 'Question in English',
    cell: (row) => row.question.title.en,
  },
  {
    header: 'language',
    ja: '文章の言語（BCP 47）。そのほかの言語では空欄',
    en: 'Language of the text (BCP 47); blank: another one',
    cell: (row) => row.language,
  },
  {
    header: 'text',
    ja: "書かれた文章。「（略）」は、個人がわかるおそれのある部分を市が置き換えたもの。並び順は文字の順で、書かれた順ではない。式とみなされる文字で始まる文章には、先頭に「'」が付く",
    en: 'The text as it was written; （略） stands for passages the city left out. In the order of characters, not of writing. A text that begins like a formula has an apostrophe before it',
    cell: (row) => row.text,
  },
];

/** Every released text, each by itself: no row says who wrote it or belongs to another. */
export const freeTextCsv = ({ survey, freeText = [] }: Publication): string =>
  toCsv(
    FREE_TEXT_COLUMNS,
    freeText.flatMap((question) =>
      question.texts.map(({ text, language }) => ({ survey, question, language, text })),
    ),
  );
