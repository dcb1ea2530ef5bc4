import { createHash } from 'node:crypto';
import {
  BUSY,
  FAILED,
  KEPT,
  REFUSED,
  SPOKEN,
  type Spoken,
  TOO_LARGE,
  TOO_LARGE_FILE,
  type Words,
} from './gateway-words.ts';

/** What a person reads when the gateway itself refuses a request, or its function fails. */
export interface GatewayPages {
  readonly busy: string;
  readonly tooLarge: string;
  readonly refused: string;
  readonly failed: string;
}

/** Nothing else is at hand there: one file, one style, no script and no picture. */
const STYLE = [
  'body{margin:0 auto;max-width:44rem;padding:1rem;font:1.0625rem/1.8 sans-serif;color:#1a1a1a;background:#fff}',
  'h1{font-size:1.5rem}h2{font-size:1.125rem}h1,h2{line-height:1.5;margin:.5rem 0}',
  ':lang(ko){word-break:keep-all}',
  'section{border-top:1px solid #767676;margin-top:1.5rem;padding-top:1rem}',
].join('');

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The policy stands in the page, not in a header: a header of a gateway response is itself written
 * between single quotes, which a policy needs inside.
 */
const page = (words: Words, languages: readonly Spoken[], kept: boolean): string => {
  const body = (spoken: Spoken): string => {
    const [, ...paragraphs] = words[spoken];
    return [...paragraphs, ...(kept ? [KEPT[spoken]] : [])]
      .map((text) => `<p>${text}</p>`)
      .join('');
  };
  const sections = SPOKEN.filter(
    ([spoken]) => spoken !== 'plain' && languages.includes(spoken),
  ).map(
    ([spoken, tag]) =>
      `<section lang="${tag}"><h2>${words[spoken][0]}</h2>${body(spoken)}</section>`,
  );
  return [
    '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex"><link rel="icon" href="data:,">',
    `<title>${words.plain[0]} | ${words.en[0]}</title><style>${STYLE}</style></head><body>`,
    `<main><h1>${words.plain[0]}</h1>${body('plain')}${sections.join('')}</main></body></html>`,
  ].join('');
};

const pages = (languages: readonly Spoken[], kept: boolean): GatewayPages => ({
  busy: page(BUSY, languages, kept),
  tooLarge: page(TOO_LARGE, languages, kept),
  refused: page(REFUSED, languages, kept),
  failed: page(FAILED, languages, kept),
});

/** For residents, in five languages: they may not have got as far as choosing one. */
export const RESIDENT_PAGES = pages(['plain', 'easy', 'en', 'zh', 'ko'], true);

/** For staff, whose sites keep nothing of an unfinished form. */
export const OFFICE_PAGES: GatewayPages = {
  ...pages(['plain', 'en'], false),
  tooLarge: page({ ...TOO_LARGE, ...TOO_LARGE_FILE }, ['plain', 'en'], false),
};

/** In bytes: shorter answers gain nothing by being compressed. */
export const SMALLEST_COMPRESSED = 1024;

/** Beside the content type; the same guard as on every page of the sites. */
export const GATEWAY_HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=15552000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;
