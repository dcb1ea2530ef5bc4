import { describe, expect, it } from 'vitest';
import { identifyingParts } from '../../../shared/free-text/identifying-parts.ts';
import { likelyLanguage } from '../../../shared/free-text/text-language.ts';

const found = (text: string) =>
  identifyingParts(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('what may tell who somebody is', () => {
  it.each([
    ['電話は042-000-0000です', 'phone', '042-000-0000'],
    ['０９０ー００００ー００００', 'phone', '０９０ー００００ー００００'],
    ['〒204-0000に住んでいます', 'code', '〒204-0000'],
    ['mihon@example.jpへ返事をください', 'mail', 'mihon@example.jp'],
    ['https://example.jp/mihon を見てください', 'web', 'https://example.jp/mihon'],
    ['＠mihon_taro に書きました', 'web', '＠mihon_taro'],
    ['見本町三丁目の角', 'address', '三丁目'],
    ['見本町1-2-3', 'address', '1-2-3'],
    ['１０２号室の音', 'address', '１０２号室'],
    ['見本さんが困っています', 'name', '見本さん'],
    ['番号は1234567890です', 'number', '1234567890'],
  ])('is pointed out: %s', (text, kind, part) => {
    expect(found(text)).toEqual([[kind, part]]);
  });

  it.each([
    '2026年までに公園を10か所ふやしてほしい。',
    '皆様のおかげで、市民の皆さんも様々なことが同様にできています。',
    'バスの3番目の停留所、20号線の信号、一番困るのは坂道です。',
    '65歳以上は半額、9時から17時まで。',
  ])('is not seen where nothing is: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['公園をふやしてください', 'ja'],
    ['公園拡充要望', 'ja'],
    ['More parks, please.', 'en'],
    ['공원을 늘려 주세요', 'ko'],
  ])('is guessed by its writing, for somebody to confirm: %s', (text, language) => {
    expect(likelyLanguage(text)).toBe(language);
  });
});
