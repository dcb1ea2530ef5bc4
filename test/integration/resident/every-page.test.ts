import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/survey/language.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { kiyose } from '../../fixtures/kiyose.ts';
import { language as languageOf, type Shown } from './browser.ts';
import { A_WALK, beginWalk, everyPage, type Walk } from './every-page.ts';
import { htmlFaults } from './html-faults.ts';
import { weighPages } from './page-weights.ts';

let walk: Walk;
let tooHeavy: Awaited<ReturnType<typeof weighPages>>;
beforeAll(async () => {
  walk = await beginWalk(kiyose);
  tooHeavy = await weighPages();
}, A_WALK);

/** Every fault in the HTML of some pages. */
async function faultsOf(pages: ReadonlyMap<string, Shown>): Promise<string[]> {
  const found = [];
  for (const [name, { text }] of pages) found.push(...(await htmlFaults(name, text)));
  return found;
}

/** A page without the parts that are in a language of their own. */
function ownPart({ text }: Shown): HTMLElement {
  const html = parse(text);
  for (const other of html.querySelectorAll('body [lang]')) other.remove();
  return html;
}

const READ_OUT = ['aria-label', 'title'];

/** All that can be read on a page in the language of the page, attributes included. */
const wordsOf = (html: HTMLElement): string[] => [
  ...html.structuredText.split('\n'),
  ...READ_OUT.flatMap((name) =>
    html.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  ),
];

const KANA = /[\u3041-\u309f\u30a1-\u30fa]/;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const FOREIGN: Readonly<Record<Language, readonly RegExp[]>> = {
  ja: [HANGUL],
  'ja-simple': [HANGUL],
  en: [KANA, HAN, HANGUL],
  'zh-Hans': [KANA, HANGUL],
  ko: [KANA, HAN],
};

describe.each(LANGUAGES)('every page in %s', (language) => {
  let pages: ReadonlyMap<string, Shown>;
  let shown: Shown[];

  beforeAll(async () => {
    pages = await everyPage(walk, language);
    shown = [...pages.values()];
  }, A_WALK);

  it('comes into view, sound and refused', () => {
    const statuses = new Set(shown.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 400, 403, 404, 409, 413, 415, 422, 500]);
    expect(shown.length).toBeGreaterThan(60);
  });

  it(
    'is valid HTML, with and without errors',
    async () => {
      expect(await faultsOf(pages)).toEqual([]);
    },
    A_WALK,
  );

  it('loads quickly on a slow line', () => {
    expect(tooHeavy(pages)).toEqual([]);
  });

  if (language === 'ja-simple') {
    it('has a reading above every kanji', () => {
      for (const one of shown) {
        const html = ownPart(one).querySelector('body');
        // What is only heard needs no reading above it.
        for (const read of html?.querySelectorAll('ruby, .visually-hidden') ?? []) read.remove();
        expect((html?.structuredText ?? '').match(/.*\p{Script=Han}.*/gu) ?? []).toEqual([]);
      }
    });
  }

  it('describes its fields without readings between the words', () => {
    for (const { page } of shown) {
      for (const field of page.querySelectorAll('[aria-describedby]')) {
        for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ')) {
          const description = page.getElementById(id);
          expect(description, id).not.toBeNull();
          expect(description?.querySelectorAll('rt:not([aria-hidden])'), id).toEqual([]);
        }
      }
    }
  });

  it('says which language it is in', () => {
    expect(new Set(shown.map(languageOf))).toEqual(new Set([language]));
  });

  it('has one heading and a title', () => {
    for (const { page } of shown) {
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.querySelector('title')?.text.trim()).not.toBe('');
    }
  });

  it('shows no mark of readings or of foreign words', () => {
    for (const { text } of shown) {
      expect(text).not.toMatch(/\{[^{}]*\|[^{}]*\}|\[[a-z]{2,3}(?:-\w+)?:|\{deletedOn\}/);
    }
  });

  it('is in that language throughout', () => {
    for (const one of shown) {
      const foreign = wordsOf(ownPart(one)).filter((words) =>
        FOREIGN[language].some((script) => script.test(words)),
      );
      expect(foreign).toEqual([]);
    }
  });

  it('offers all five languages, each by its own name', () => {
    for (const { page } of shown) {
      const offered = page.querySelectorAll('.languages .language');
      expect(offered.map((one) => one.getAttribute('lang'))).toEqual([...LANGUAGES]);
      const current = offered.filter((one) => one.hasAttribute('aria-current'));
      expect(current.map((one) => one.getAttribute('lang'))).toEqual([language]);
    }
  });

  it('switches by sending the form along wherever it holds something', () => {
    const holding = shown.filter(({ page }) => page.querySelector('main [name]:not(button)'));
    expect(holding.length).toBeGreaterThan(30);
    for (const { page } of holding) {
      expect(page.querySelectorAll('form#answers')).toHaveLength(1);
      expect(page.querySelectorAll('.languages button[form=answers]')).toHaveLength(
        LANGUAGES.length - 1,
      );
    }
  });
});

describe('every page of another survey', () => {
  it(
    'is valid HTML and loads quickly, whatever kinds of questions it asks',
    async () => {
      const pages = await everyPage(await beginWalk({ definition, schedule }), 'ja');
      expect(await faultsOf(pages)).toEqual([]);
      expect(tooHeavy(pages)).toEqual([]);
    },
    A_WALK,
  );
});
