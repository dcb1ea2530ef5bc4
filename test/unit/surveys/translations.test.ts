import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Text } from '../../../shared/survey/language.ts';
import { FORM_MESSAGES } from '../../../shared/web/residents/messages/index.ts';
import { definitions } from '../../../surveys/index.ts';
import { textsOf, where } from './texts.ts';

const texts = [...definitions.values()].flatMap(textsOf);
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** What is left for the language itself once words marked as Japanese are taken out. */
const own = (text: string) => text.replaceAll(/\[ja:[^[\]]+\]/g, '');

/** The characters of GB 2312, the mainland's set of simplified ones: 瀬, 戸 and 塩 are not in it. */
const simplified = new Set(
  Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (__, cell) =>
      new TextDecoder('gbk').decode(Uint8Array.of(0xb0 + row, 0xa1 + cell)),
    ),
  ).flat(),
);

describe('the survey in other languages', () => {
  test('has all its texts in view', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  test('is written in English without any East Asian letter', () => {
    const faulty = ({ en }: Text) => [HAN, KANA, HANGUL].some((script) => script.test(own(en)));
    expect(where(texts, faulty)).toEqual([]);
  });

  test('is written in Chinese with simplified characters, Japanese names marked', () => {
    const faulty = (text: Text) => {
      const chinese = own(text['zh-Hans']);
      const characters = [...chinese].filter((character) => HAN.test(character));
      return (
        KANA.test(chinese) ||
        HANGUL.test(chinese) ||
        characters.length === 0 ||
        characters.some((character) => !simplified.has(character))
      );
    };
    expect(where(texts, faulty)).toEqual([]);
  });

  test('is written in Korean with Hangul alone, Japanese names marked', () => {
    const faulty = ({ ko }: Text) =>
      KANA.test(own(ko)) || HAN.test(own(ko)) || !HANGUL.test(own(ko));
    expect(where(texts, faulty)).toEqual([]);
  });

  test('is the same in two languages only where both write a word alike', () => {
    const alike = (text: Text) =>
      LANGUAGES.flatMap((one, i) =>
        LANGUAGES.slice(i + 1)
          .filter((other) => text[one] === text[other])
          .map((other) => `${one} = ${other}: ${text[one]}`),
      );
    const surprising = texts.flatMap(alike).filter((pair) => {
      if (pair.startsWith('ja = ja-simple: ')) return HAN.test(pair);
      return !/^ja = zh-Hans: (?:元町|松山|竹丘|中里|下宿|学生)$/.test(pair);
    });
    expect([...new Set(surprising)]).toEqual([]);
  });

  test('promises the day of deletion in every language', () => {
    const promised = texts.filter(({ ja }) => ja.includes('{deletedOn}'));
    expect(promised).toHaveLength(definitions.size);
    for (const text of promised) {
      for (const language of LANGUAGES) expect(text[language]).toContain('{deletedOn}');
    }
  });

  test('leaves the same dates, ages and offices open in every language', () => {
    const open = (text: string) => [...new Set(text.match(/\{[A-Za-z]+\}/g))].sort().join(' ');
    expect(texts.filter(({ ja }) => open(ja) !== '').length).toBeGreaterThan(15);
    const differing = (text: Text) => LANGUAGES.some((one) => open(text[one]) !== open(text.ja));
    expect(where(texts, differing)).toEqual([]);
  });

  test.each(LANGUAGES)(
    'names in the consent notice whom a person can agree to, in %s',
    (language) => {
      const optIn = definitions.get('kiyose-2026')?.optIn;
      const notice = optIn?.notice.map(({ body }) => body[language]).join('\n');
      const named = optIn?.recipients.filter(({ code }) => code !== 'organisers') ?? [];
      expect(named).toHaveLength(2);
      for (const { label } of named) expect(notice).toContain(label[language]);
    },
  );

  test.each(LANGUAGES)(
    'names in the consent notice that it asks what one can do, in %s',
    (language) => {
      const notice = definitions.get('kiyose-2026')?.optIn.notice.map(({ body }) => body[language]);
      expect(notice?.join('\n').toLowerCase()).toContain(
        FORM_MESSAGES[language].optIn.skills.toLowerCase(),
      );
    },
  );

  test.each(LANGUAGES)('offers no question two options that read alike in %s', (language) => {
    for (const { pages } of definitions.values()) {
      for (const question of pages.flatMap((page) => page.questions)) {
        const labels = 'options' in question ? question.options.map((o) => o.label[language]) : [];
        expect(new Set(labels).size, question.code).toBe(labels.length);
      }
    }
  });
});
