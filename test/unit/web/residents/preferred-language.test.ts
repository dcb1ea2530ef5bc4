import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { preferredLanguage } from '../../../../shared/web/residents/preferred-language.ts';

const app = new Hono().get('/', (c) => c.text(preferredLanguage(c)));

it.each([
  ['zh', 'zh-Hans'],
  ['zh-CN,zh;q=0.9', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['ja-JP', 'ja'],
  ['ja-simple', 'ja-simple'],
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['ja;q=0.3,ko;q=0.7,en;q=0.5', 'ko'],
  ['vi,en;q=0.5', 'en'],
  ['en;q=0,ko;q=0.1', 'ko'],
  ['fr', 'ja'],
  ['*', 'ja'],
  ['', 'ja'],
  [';;,q=,', 'ja'],
])('a browser that asks for %j is answered in %s', async (header, language) => {
  const answer = await app.request('/', { headers: { 'accept-language': header } });
  expect(await answer.text()).toBe(language);
});
