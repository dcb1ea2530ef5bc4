import { describe, expect, test } from 'vitest';
import { plainText } from '../../../shared/web/phrase.tsx';
import { definitions } from '../../../surveys/index.ts';
import { textsOf, where } from './texts.ts';

const texts = [...definitions.values()].flatMap(textsOf).map((text) => text['ja-simple']);

const READING = /\{([^{}|]*)\|([^{}|]*)\}/g;
/** A date, an age or an office, filled in when the text is shown; the schemas refuse unknown ones. */
const PLACEHOLDER = /\{[A-Za-z]+\}/g;
const readings = texts.flatMap((text) => [...text.matchAll(READING)]);

/** As it is read: without readings, and without what brackets explain on the way. */
const sentencesOf = (text: string) =>
  plainText(text)
    .replaceAll(/（[^（）]*）/g, '')
    .split('。')
    .filter((sentence) => sentence.trim() !== '');

describe('the survey in やさしい日本語', () => {
  test('gives every kanji its reading', () => {
    expect(where(texts, (text) => /\p{Script=Han}/u.test(text.replaceAll(READING, '')))).toEqual(
      [],
    );
  });

  test('puts readings above kanji only, in hiragana', () => {
    expect(readings.length).toBeGreaterThan(500);
    for (const [mark, word, reading] of readings) {
      expect(word, mark).toMatch(/^\p{Script=Han}+$/u);
      expect(reading, mark).toMatch(/^\p{Script=Hiragana}+$/u);
    }
  });

  test('leaves no mark open and no foreign word', () => {
    const unmarked = (text: string) => text.replaceAll(READING, '').replaceAll(PLACEHOLDER, '');
    expect(where(texts, (text) => /[{}|[\]]/.test(unmarked(text)))).toEqual([]);
  });

  test('reads the same word in the same way everywhere', () => {
    const byWord = new Map<string, Set<string>>();
    for (const [, word = '', reading = ''] of readings) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(reading));
    }
    const several = [...byWord].filter(([, found]) => found.size > 1);
    // なにに and なにも, but なんですか.
    expect(several.map(([word]) => word)).toEqual(['何']);
  });

  test('keeps sentences short: 50 characters, with what brackets explain 65', () => {
    expect(
      where(texts, (text) => sentencesOf(text).some((sentence) => [...sentence].length > 50)),
    ).toEqual([]);
    expect(
      where(texts, (text) =>
        plainText(text)
          .split('。')
          .some((sentence) => [...sentence].length > 65),
      ),
    ).toEqual([]);
  });

  test('has neither honorific forms nor double negatives', () => {
    const hard = /いただ|ございま|いたします|なければな|ないわけ|なくはな|なくもな/;
    expect(where(texts, (text) => hard.test(text))).toEqual([]);
  });

  test('reads the towns as their people do', () => {
    const towns = definitions.get('kiyose-2026')?.optIn.districts ?? [];
    expect(towns.map(({ label }) => label['ja-simple'].replaceAll(READING, '$2')).join(' ')).toBe(
      'かみきよと なかきよと しもきよと もとまち まつやま たけおか うめぞの のしお なかざと したじゅく あさひがおか',
    );
  });
});
