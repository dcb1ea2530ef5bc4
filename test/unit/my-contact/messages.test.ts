import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../functions/my-contact/messages/index.ts';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';

/** Every sentence of these pages, by where it stands. */
function sentencesIn(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') found.set(path, String(value('<day>')));
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, `${path}.${key}`);
  };
  visit(MESSAGES[language].myContact, '');
  return found;
}

const MARK = /\{[^{}|]+\|[^{}|]+\}/g;
const faulty = (language: Language, script: RegExp) =>
  [...sentencesIn(language)].filter(([, said]) => script.test(said.replaceAll(MARK, '')));

describe('the sentences behind a withdrawal number', () => {
  it.each(LANGUAGES)(
    'are all there in %s, and name the day where the Japanese ones do',
    (language) => {
      const said = sentencesIn(language);
      expect([...said.keys()]).toEqual([...sentencesIn('ja').keys()]);
      for (const [path, japanese] of sentencesIn('ja')) {
        expect(said.get(path)?.trim(), path).not.toBe('');
        expect(said.get(path)?.includes('<day>'), path).toBe(japanese.includes('<day>'));
      }
    },
  );

  it('give every kanji its reading in やさしい日本語', () => {
    expect(faulty('ja-simple', /\p{Script=Han}|[|[\]]/u)).toEqual([]);
    for (const [path, said] of sentencesIn('ja-simple')) {
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
