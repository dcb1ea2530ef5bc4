import { describe, expect, it } from 'vitest';
import { loadMessages, type Messages } from '../../../functions/resident/messages/index.ts';
import { LANGUAGES, type Language, TextSchema } from '../../../shared/survey/language.ts';
import type { AnswerFault } from '../../../shared/survey/read-answer.ts';
import { text } from '../../fixtures/text.ts';

const MESSAGES = new Map<Language, Messages>();
for (const language of LANGUAGES) MESSAGES.set(language, await loadMessages(language));

type Sentence = (...args: unknown[]) => unknown;

const FAULTS: Readonly<Record<AnswerFault['kind'], object>> = {
  'unknown-option': {},
  'several-for-one': {},
  'too-many': { limit: '<limit>' },
  exclusive: { option: 'none' },
  'not-a-number': {},
  'out-of-range': { min: '<min>', max: '<max>' },
  'too-long': { limit: '<limit>', length: '<length>' },
  unreadable: {},
};

/** What a sentence is called with that tells faults apart; all others take up to two words. */
const CALLED_WITH: Readonly<Record<string, readonly unknown[][]>> = {
  fault: Object.entries(FAULTS).map(([kind, more]) => [{ kind, ...more }, () => '<option>']),
  'optIn.fault': [
    'name-missing',
    'name-too-long',
    'reach-missing',
    'email-malformed',
    'phone-malformed',
    'unknown-option',
    'adult-missing',
    'consent-missing',
  ].map((fault) => [fault, '<age>']),
  'pause.fault': ['missing', 'not-digits', 'too-short', 'too-long', 'too-plain'].map((fault) => [
    fault,
  ]),
};
const WORDS = ['<first>', '<second>'];

/** Every message as a resident would read it, by where it stands. */
function messagesIn(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') {
      for (const args of CALLED_WITH[path] ?? [WORDS]) {
        visit((value as Sentence)(...args), `${path} ${JSON.stringify(args)}`);
      }
    } else {
      for (const [key, inner] of Object.entries(value as object)) {
        visit(inner, path ? `${path}.${key}` : key);
      }
    }
  };
  visit(MESSAGES.get(language), '');
  return found;
}

const MARK = /\{[^{}|]+\|[^{}|]+\}/g;
const FOREIGN = /\[ja:[^[\]]*\]/g;
const japanese = messagesIn('ja');

/** The messages of a language that hold what they should not, so that a failure names them. */
const faulty = (language: Language, script: RegExp) =>
  [...messagesIn(language)].filter(([, said]) =>
    script.test(said.replaceAll(MARK, '').replaceAll(FOREIGN, '')),
  );

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = messagesIn(language);

  it('are all there, none empty', () => {
    expect([...messages.keys()].sort()).toEqual([...japanese.keys()].sort());
    expect([...messages].filter(([, said]) => said.trim() === '')).toEqual([]);
  });

  it('say everything that the Japanese ones are told', () => {
    const told = (said = '') => said.match(/<\w+>|\{n\}/g) ?? [];
    for (const [path, said] of messages) {
      for (const one of told(japanese.get(path))) expect(said, path).toContain(one);
    }
  });
});

describe('the messages', () => {
  it('give every kanji its reading in やさしい日本語', () => {
    expect(faulty('ja-simple', /\p{Script=Han}|[|[\]]/u)).toEqual([]);
    for (const [path, said] of messagesIn('ja-simple')) {
      for (const mark of said.match(MARK) ?? []) {
        expect(mark, path).toMatch(/^\{\p{Script=Han}+\|\p{Script=Hiragana}+\}$/u);
      }
    }
  });

  it('are in no foreign script', () => {
    expect(faulty('en', /\p{Script=Han}|\p{Script=Hangul}|[\u3041-\u30ff]/u)).toEqual([]);
    expect(faulty('zh-Hans', /[\p{Script=Hangul}]|[\u3041-\u309f]|[\u30a1-\u30fa]/u)).toEqual([]);
    expect(faulty('ko', /[\p{Script=Han}]|[\u3041-\u309f]|[\u30a1-\u30fa]/u)).toEqual([]);
  });
});

describe('the minutes in やさしい日本語', () => {
  it.each([
    [5, 'ふん'],
    [10, 'ぷん'],
    [13, 'ぷん'],
    [15, 'ふん'],
  ])('of %i are read with %s', (minutes, read) => {
    expect(MESSAGES.get('ja-simple')?.start.minutes(minutes)).toContain(`${minutes}{分|${read}}`);
  });
});

describe('a text of a survey', () => {
  it.each(LANGUAGES)('is refused without its %s wording', (language) => {
    const whole = text('見本', 'sample');
    expect(TextSchema.safeParse(whole).success).toBe(true);
    const { [language]: _missing, ...others } = whole;
    expect(TextSchema.safeParse(others).success).toBe(false);
    expect(TextSchema.safeParse({ ...whole, [language]: ' ' }).success).toBe(false);
  });
});
