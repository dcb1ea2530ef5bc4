/** What often tells who somebody is, with the words staff read. */
export const IDENTIFYING_KINDS = {
  mail: 'メールアドレス',
  web: 'ホームページやSNSのアドレス',
  phone: '電話番号',
  code: '郵便番号か電話番号',
  address: '番地や部屋の番号',
  name: '人の名前',
  number: '長い番号',
} as const;
export type IdentifyingKind = keyof typeof IDENTIFYING_KINDS;

export interface IdentifyingPart {
  readonly kind: IdentifyingKind;
  readonly start: number;
  readonly end: number;
}

const D = '[0-9０-９]';
const W = '[\\wＡ-Ｚａ-ｚ０-９]';
const HYPHEN = '[-‐‑–—―−ーｰ－]';
const OTHERS_NAME = '[\\p{Script=Han}\\p{Script=Katakana}々ー]{1,8}';

/** In the order in which they claim a part that several fit. */
const PATTERNS: readonly (readonly [IdentifyingKind, RegExp])[] = [
  ['mail', new RegExp(`${W}[${'\\wＡ-Ｚａ-ｚ０-９'}.．+-]*[@＠]${W}+(?:[-.．]${W}+)+`, 'gu')],
  ['web', new RegExp(`https?://[^\\s、。）」]+|www\\.[^\\s、。）」]+|[@＠]${W}{3,}`, 'gu')],
  [
    'phone',
    new RegExp(
      `(?<!${D})[0０]${D}{1,4}${HYPHEN}?[（(]?${D}{1,4}[）)]?${HYPHEN}?${D}{3,4}(?!${D})`,
      'gu',
    ),
  ],
  ['code', new RegExp(`(?:〒\\s*)?(?<!${D})${D}{3}${HYPHEN}${D}{4}(?!${D})`, 'gu')],
  [
    'address',
    new RegExp(
      `(?:${D}|[一二三四五六七八九十])+\\s*(?:丁目|番地)|${D}+(?:番(?!目)|号(?![線車]))[室棟]?|(?<!${D})${D}{1,4}${HYPHEN}${D}{1,4}${HYPHEN}${D}{1,4}(?!${D})`,
      'gu',
    ),
  ],
  ['name', new RegExp(`${OTHERS_NAME}(?:さん|様|氏|くん|君|ちゃん|先生)`, 'gu')],
  ['number', new RegExp(`${D}{7,}`, 'gu')],
];

/** Words of the same look that name nobody. */
const NOBODY =
  /(?:皆|々|奥|客|神|仏|患者|職員|店員|業者|住民|市民|高齢者|利用者|子供|学生|担当|大家|隣|医者|看護師|保育士|市長|父|母|兄|姉|孫|嫁)(?:さん|様|先生)$|^(?:同|多|仕|模|異|一|有|様)様$|^(?:先生|学校の先生)$/u;

/**
 * Parts of a text that look like what identifies a person, in their order, none within another. A hint
 * to read closely and no more: what tells who somebody is often looks like nothing at all.
 */
export function identifyingParts(text: string): IdentifyingPart[] {
  const parts: IdentifyingPart[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const end = start + found.length;
      const taken = parts.some((part) => start < part.end && part.start < end);
      if (!taken && !(kind === 'name' && NOBODY.test(found))) parts.push({ kind, start, end });
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}
