import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { RESIDENT_PAGES } from '../../infra/gateway-pages.ts';
import { LANGUAGES } from '../../shared/survey/language.ts';

describe.each(Object.entries(RESIDENT_PAGES))('the gateway’s own page, %s', (_name, html) => {
  const page = parse(html);

  it('says the same in every language, each marked as such', () => {
    const [first, ...others] = LANGUAGES;
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(first);
    const sections = page.querySelectorAll('section');
    expect(sections.map((section) => section.getAttribute('lang'))).toEqual(others);
    for (const section of sections) {
      expect(section.querySelector('h2')?.text).not.toBe('');
      expect(section.querySelector('p')?.text).not.toBe('');
    }
  });

  it('shows no mark, and a reading above every kanji of やさしい日本語', () => {
    expect(page.querySelector('main')?.innerHTML).not.toMatch(/[{}|]/);
    const easy = page.querySelector('section[lang=ja-simple]');
    for (const read of easy?.querySelectorAll('ruby') ?? []) read.remove();
    expect(easy?.text).not.toMatch(/\p{Script=Han}/u);
  });
});
