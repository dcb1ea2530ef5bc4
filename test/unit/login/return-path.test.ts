import { describe, expect, it } from 'vitest';
import { returnPath } from '../../../shared/login/return-path.ts';

describe('the way back after logging in', () => {
  it.each([
    ['/', '/'],
    ['/surveys/kiyose-2026/kpis', '/surveys/kiyose-2026/kpis'],
    ['/surveys?a=1&b=%2F', '/surveys?a=1&b=%2F'],
    ['/a/../b', '/b'],
  ])('keeps a path of this site: %s', (wanted, kept) => {
    expect(returnPath(wanted)).toBe(kept);
  });

  it.each([
    undefined,
    '',
    'surveys',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    '/login',
    '/login/callback?code=1',
    '/logout',
  ])('leads to the first page instead of %j', (wanted) => {
    expect(returnPath(wanted)).toBe('/');
  });
});
