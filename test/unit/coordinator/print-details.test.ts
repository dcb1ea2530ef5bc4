import { describe, expect, it } from 'vitest';
import {
  consentDay,
  mailLink,
  telephoneLink,
  telephoneText,
} from '../../../functions/coordinator/people/print-details.ts';

describe('details as they are printed', () => {
  it.each([
    ['09000000000', '090-0000-0000'],
    ['0300000000', '03-0000-0000'],
    ['0420000000', '042-000-0000'],
    ['042-000-0000', '042-000-0000'],
  ])('groups the number %s', (stored, printed) => {
    expect(telephoneText(stored)).toBe(printed);
  });

  it('dates consent by the day in Japan', () => {
    expect(consentDay('2026-11-04T15:00:00Z')).toBe('2026-11-05');
    expect(consentDay('2026-11-04T14:59:59Z')).toBe('2026-11-04');
  });

  it('links numbers and addresses so that nothing else slips in', () => {
    expect(telephoneLink('042-000-0000;ext=1')).toBe('tel:04200000001');
    expect(mailLink('a+b@example.jp?bcc=x@example.jp')).toBe(
      'mailto:a%2Bb@example.jp%3Fbcc%3Dx%40example.jp',
    );
  });
});
