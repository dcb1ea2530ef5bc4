import { describe, expect, it } from 'vitest';
import { addressAt, SiteAddressSchema } from '../../../shared/web/site-address.ts';

describe('where a site is', () => {
  it.each([
    ['https://survey.example', 'https://survey.example/my-contact'],
    ['https://survey.example/', 'https://survey.example/my-contact'],
    ['https://a1.execute-api.example/site', 'https://a1.execute-api.example/site/my-contact'],
    ['https://a1.execute-api.example/site/', 'https://a1.execute-api.example/site/my-contact'],
  ])('%s leads to its pages', (configured, page) => {
    expect(addressAt(SiteAddressSchema.parse(configured), '/my-contact')).toBe(page);
  });

  it.each(['survey.example', 'https://survey.example/?x=1', 'https://survey.example/#x'])(
    'is not %s',
    (configured) => expect(SiteAddressSchema.safeParse(configured).success).toBe(false),
  );
});
