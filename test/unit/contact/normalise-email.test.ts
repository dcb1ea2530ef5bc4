import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '../../../shared/contact/normalise-email.ts';

describe('an e-mail address', () => {
  it.each([
    ['hanako@example.jp', 'hanako@example.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'hanako@example.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ。ｊｐ', 'hanako@example.jp'],
    [' hanako @example.jp ', 'hanako@example.jp'],
    ['hanako@example.jp\u200b', 'hanako@example.jp'],
    ['Hanako@Example.JP', 'Hanako@example.jp'],
    ['hanako@example.jp.', 'hanako@example.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ。', 'hanako@example.jp'],
    ['mailto:hanako@example.jp', 'hanako@example.jp'],
    ['<hanako@example.jp>;', 'hanako@example.jp'],
    ['「hanako@example.jp」', 'hanako@example.jp'],
    ['hana‐ko@my−mail.jp', 'hana-ko@my-mail.jp'],
    ['ｈａｎａーｋｏ＠ｍｙーｍａｉｌ．ｊｐ', 'hana-ko@my-mail.jp'],
    ['hanako.mihon+city@mail.example.co.jp', 'hanako.mihon+city@mail.example.co.jp'],
    ['hana..ko.@example.jp', 'hana..ko.@example.jp'],
    ['花子@例え.テスト', '花子@例え.テスト'],
    ['hanako@サーバー.テスト', 'hanako@サーバー.テスト'],
    ['hanako@xn--r8jz45g.xn--zckzah', 'hanako@xn--r8jz45g.xn--zckzah'],
    [`${'a'.repeat(64)}@example.jp`, `${'a'.repeat(64)}@example.jp`],
  ])('typed as %s is %s', (typed, plain) => {
    expect(normaliseEmail(typed)).toBe(plain);
  });

  it.each([
    '',
    'hanako',
    'hanako@',
    '@example.jp',
    'hanako@example',
    'hanako@example.1',
    'hanako@.jp',
    'hanako@example..jp',
    'hanako@-example.jp',
    'a@b@example.jp',
    'hanako@example.jp,taro@example.jp',
    'hanako <hanako@example.jp>',
    `${'a'.repeat(65)}@example.jp`,
    `a@${`${'b'.repeat(60)}.`.repeat(5)}jp`,
    `a@${'b'.repeat(64)}.jp`,
  ])('can not be 「%s」', (typed) => {
    expect(normaliseEmail(typed)).toBeUndefined();
  });
});
