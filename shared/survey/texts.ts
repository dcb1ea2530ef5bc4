import type { Definition } from './definition.ts';
import { LANGUAGES, type Text } from './language.ts';

/** A text of a definition, and where it stands. */
export interface PlacedText {
  /** The way to it, by codes where things have codes: `pages/living/questions/stay/title`. */
  readonly address: string;
  readonly text: Text;
}

/** Every text of a definition that a person can meet, in the order in which it is written. */
export const textsOf = (definition: Definition): PlacedText[] => found('', definition);

function found(address: string, value: unknown): PlacedText[] {
  if (isText(value)) return [{ address, text: value }];
  return entriesOf(value).flatMap(([step, inner]) =>
    found(address === '' ? step : `${address}/${step}`, inner),
  );
}

/** The same definition with each text replaced by what `change` makes of it. */
export const mapTexts = (
  definition: Definition,
  change: (placed: PlacedText) => Text,
): Definition => mapped('', definition, change);

function mapped<T>(address: string, value: T, change: (placed: PlacedText) => Text): T {
  // A text is replaced by a text, so that what comes back has the shape of what went in.
  if (isText(value)) return change({ address, text: value }) as T & Text;
  if (typeof value !== 'object' || value === null) return value;
  const inner = entriesOf(value).map(
    ([step, one]) => mapped(address === '' ? step : `${address}/${step}`, one, change) as unknown,
  );
  if (Array.isArray(value)) return inner as T & unknown[];
  return Object.fromEntries(Object.keys(value).map((key, i) => [key, inner[i]])) as T & object;
}

/** Elements of a list go by their code, or by their place where they have none. */
function entriesOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) {
    return value.map((element: unknown, place) => [codeOf(element) ?? String(place), element]);
  }
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const codeOf = (element: unknown): string | undefined =>
  typeof element === 'object' &&
  element !== null &&
  'code' in element &&
  typeof element.code === 'string'
    ? element.code
    : undefined;

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  LANGUAGES.every((language) => typeof Reflect.get(value, language) === 'string');
