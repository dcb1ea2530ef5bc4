import { MARGIN_COLUMNS } from '../kpi/weights/read-margins.ts';
import type { Definition } from '../survey/definition.ts';

/** A code of the file, and the word that staff may write for it. */
type Word = readonly [code: string, word: string];

const COLUMN_WORDS: Readonly<Record<(typeof MARGIN_COLUMNS)[number], string>> = {
  population: '人数',
  as_of: '基準日',
  includes_foreign_residents: '外国人住民',
  source: '出典',
};
const FOREIGN_COLUMN = 'includes_foreign_residents';
export const FOREIGN_WORDS: readonly Word[] = [
  ['yes', '含む'],
  ['no', '含まない'],
];

/** The words of a file of population margins: of its columns, and of what stands in each. */
export interface RegisterWords {
  /** In the order of a new file: variables, then date and the rest. */
  readonly columns: readonly Word[];
  /** By column; other columns hold numbers, days and free words. */
  readonly categories: ReadonlyMap<string, readonly Word[]>;
}

/** @throws {RangeError} when the definition weights by a variable that it does not name. */
export function registerWords(definition: Definition): RegisterWords {
  const { margins = [], outsideRegister = [] } = definition.weighting ?? {};
  const variables = [...new Set(margins.flat())].map((name) => {
    const { heading, options } = namedVariable(definition, name);
    const outside = outsideRegister.find(({ variable }) => variable === name)?.options ?? [];
    const inside = options.filter(([code]) => !outside.includes(code));
    return { name, heading, inside };
  });
  return {
    columns: [
      ...variables.map(({ name, heading }) => [name, heading] as const),
      ...MARGIN_COLUMNS.map((column) => [column, COLUMN_WORDS[column]] as const),
    ],
    categories: new Map([
      ...variables.map(({ name, inside }) => [name, inside] as const),
      [FOREIGN_COLUMN, FOREIGN_WORDS],
    ]),
  };
}

/** What a weighting variable and its options are called in the office. */
function namedVariable(
  definition: Definition,
  name: string,
): { readonly heading: string; readonly options: readonly Word[] } {
  const question = definition.pages
    .flatMap(({ questions }) => questions)
    .find(({ code }) => code === name);
  if (question && 'options' in question) {
    const options = question.options.map(({ code, label }) => [code, label.ja] as const);
    return { heading: question.heading ?? question.title.ja, options };
  }
  const derived = definition.derived.find((one) => one.name === name);
  if (derived?.kind === 'groups' || derived?.kind === 'bands') {
    const groups = derived.kind === 'groups' ? derived.groups : derived.bands;
    return {
      heading: derived.label.ja,
      options: groups.map(({ code, label }) => [code, label.ja] as const),
    };
  }
  throw new RangeError(`${definition.survey}: ${name} has no categories with names`);
}

/** The word for a code; the code itself where there is none. */
export const wordFor = (words: readonly Word[], code: string): string =>
  words.find(([own]) => own === code)?.[1] ?? code;

/** The code for a word, whatever width or dash it is written in; what is no word stays as it is. */
export const codeFor = (words: readonly Word[], written: string): string =>
  words.find(([, word]) => plain(word) === plain(written))?.[0] ?? written;

/** Programs and people write 「18～29歳」 with several kinds of dash and width. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[~〜∼～‐–—−-]/g, '-');

/** A place of a file or of the weights (`sex=female, age=18_29`), in the words of the office. */
export function inWords(place: string, { columns, categories }: RegisterWords): string {
  return place.replace(/([a-z0-9_]+)(?:=([a-z0-9_]+))?/g, (whole, name: string, code?: string) => {
    const column = columns.find(([own]) => own === name)?.[1];
    if (column === undefined) return whole;
    return code === undefined
      ? column
      : `${column}「${wordFor(categories.get(name) ?? [], code)}」`;
  });
}
