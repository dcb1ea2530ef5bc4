import type { Definition } from '../definition.ts';
import type { Language } from '../language.ts';
import { textsOf } from '../texts.ts';
import { editDistance } from './edit-distance.ts';
import { GUARDS, type Guard, guardedWords } from './guarded-words.ts';

export type CorrectionFault =
  | 'unknown-text'
  | 'empty'
  | 'unchanged'
  | 'consent'
  | 'placeholder'
  | 'too-different'
  | 'like-another-option'
  | Guard;

export interface ProposedCorrection {
  readonly address: string;
  readonly language: Language;
  readonly after: string;
}

/** Of a text's signs, at most this share may change, and never more than so many. */
const MOST_CHANGED_SHARE = 0.15;
const MOST_CHANGED = 12;

/**
 * Whether a text with other words can still be taken for the same text without a typing error. It
 * is a guard and no more: whoever corrects decides, and gives a reason. Texts of consent are never
 * corrected: what people agreed to is named by its version.
 *
 * @returns the first rule that the correction breaks; undefined when it breaks none.
 */
export function correctionFault(
  definition: Definition,
  { address, language, after }: ProposedCorrection,
): CorrectionFault | undefined {
  const texts = textsOf(definition);
  const before = texts.find((placed) => placed.address === address)?.text[language];
  if (before === undefined) return 'unknown-text';
  if (after.trim() === '') return 'empty';
  if (after.trim() === before) return 'unchanged';
  if (isConsent(address)) return 'consent';
  if (marksOf(before).join() !== marksOf(after).join()) return 'placeholder';
  const [was, becomes] = [spoken(before), spoken(after)];
  const guard = GUARDS.find((kind) => !sameWords(was, becomes, language, kind));
  if (guard) return guard;
  const siblings = texts
    .filter((placed) => placed.address !== address && areSiblings(placed.address, address))
    .map(({ text }) => spoken(text[language]));
  const distance = editDistance(was, becomes);
  if (siblings.some((sibling) => editDistance(sibling, becomes) <= distance)) {
    return 'like-another-option';
  }
  return distance > mostChanged(was) ? 'too-different' : undefined;
}

/** At least one sign: the shortest labels have typing errors, too. */
export const mostChanged = (text: string): number =>
  Math.min(MOST_CHANGED, Math.max(1, Math.floor([...text].length * MOST_CHANGED_SHARE)));

const isConsent = (address: string): boolean => /^optIn\/(notice|recipients)\//.test(address);

/** Two options of a question, two rows of a matrix. */
const areSiblings = (one: string, other: string): boolean =>
  /\/(options|rows|interests|skills|availability|districts)\/[^/]+\/label$/.test(one) &&
  listOf(one) === listOf(other);

const listOf = (address: string): string => address.split('/').slice(0, -2).join('/');

/** `{closesOn}`; the `{漢字|かんじ}` of a reading may be corrected like any word. */
const marksOf = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** What is read aloud: without readings, blanks and the difference between wide and narrow signs. */
const spoken = (text: string): string =>
  text
    .replace(/\{([^|{}]+)\|[^{}]*\}/g, '$1')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

const sameWords = (one: string, other: string, language: Language, guard: Guard): boolean =>
  guardedWords(one, language, guard).join('\n') === guardedWords(other, language, guard).join('\n');
