import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'opentype.js/dist/opentype.mjs';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../functions/results/frame.ts';
import { indicatorPicture } from '../../../functions/results/picture/indicator-picture.tsx';
import { PICTURE_FILES } from '../../../functions/results/picture/picture-files.ts';
import { createTypesetter } from '../../../functions/results/picture/typesetter.ts';
import { cityOf } from '../../../surveys/index.ts';
import { kiyosePublication } from '../../fixtures/kiyose-publication.ts';

const woff = readFileSync(fileURLToPath(import.meta.resolve(PICTURE_FILES.font.source)));
const letters = createTypesetter(parse(new Uint8Array(woff).buffer));
const publication = kiyosePublication();
const city = cityOf(publication.survey);

/** What the picture says of an indicator, text by text, with where each ends. */
function said(code: string, language: Opened['language'], officialLine: number | null = null) {
  const indicator = publication.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  const texts: { text: string; right: number; bottom: number }[] = [];
  indicatorPicture({
    opened: { publication, language, city } as Opened,
    indicator: { ...indicator, officialLine },
    letters: {
      ...letters,
      shapes(text, x, y, size) {
        texts.push({ text, right: x + letters.width(text, size), bottom: y });
        return '';
      },
    },
  });
  return texts;
}

describe('the picture of an indicator', () => {
  it('says what it is, where it stands and where it should go', () => {
    const texts = said('sumitai', 'ja').map(({ text }) => text);
    const value = publication.indicators.find(({ code }) => code === 'sumitai')?.points[0]?.value;
    expect(texts[0]).toContain('見本データ');
    expect(texts).toContain('今後も清瀬市に住みたいと思う人の割合');
    expect(texts).toContain(`${value?.toFixed(1)}％`);
    expect(texts).toContain('判定できない');
  });

  it('says that the plan states other targets, unless the city has chosen one', () => {
    const target = (line: number | null) =>
      said('sumitai', 'ja', line).find(({ text }) => text.startsWith('目標'))?.text;
    expect(target(null)).toBe('目標 71.3％（2026年）ほか');
    const { line } = publication.indicators
      .find(({ code }) => code === 'sumitai')
      ?.stated.find((place) => place.target === '71.2％') ?? { line: 0 };
    expect(target(line)).toBe('目標 71.2％（2026年）');
  });

  it('keeps every text of every indicator within its edges', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const { code } of publication.indicators) {
        for (const { text, right, bottom } of said(code, language)) {
          expect(right, `${code}: ${text}`).toBeLessThanOrEqual(1200 - 30);
          expect(bottom, `${code}: ${text}`).toBeLessThanOrEqual(630 - 30);
          expect(text).not.toMatch(/^[、。）]|…$/);
        }
      }
    }
  });
});

describe('text set in shapes', () => {
  it('writes out a sign that the font lacks', () => {
    expect(letters.shapes('㏊', 0, 0, 40)).toBe(letters.shapes('ha', 0, 0, 40));
  });

  it('says that something was cut off', () => {
    const lines = letters.lines('とても長い名前の指標を、ここに書きます', 40, 300, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(letters.width(line, 40)).toBeLessThanOrEqual(300);
  });
});
