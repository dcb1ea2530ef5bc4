import { describe, expect, it } from 'vitest';
import { createStopTokens, stopAddress } from '../../../shared/contact/stop-token.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const person = { survey: 'kiyose-2026', contactId: '0a1b2c000001' };

describe('a link that stops contact', () => {
  const tokens = createStopTokens(SECRET);

  it('leads back to the one it was made for', async () => {
    expect(await tokens.personOf(await tokens.tokenFor(person))).toEqual(person);
  });

  it('shows nobody whose it is', async () => {
    const address = stopAddress('https://survey.example/', await tokens.tokenFor(person));
    expect(address).toMatch(/^https:\/\/survey\.example\/my-contact\/stop\?token=[\w.-]+$/);
    const readable = Buffer.from(address.split('.').join(''), 'base64url').toString('latin1');
    for (const text of [address, readable]) {
      expect(text).not.toContain(person.contactId);
      expect(text).not.toContain(person.survey);
    }
  });

  it('can not be made without the secret, nor changed', async () => {
    const foreign = await createStopTokens(`${SECRET}x`).tokenFor(person);
    expect(await tokens.personOf(foreign)).toBeUndefined();
    const own = await tokens.tokenFor(person);
    expect(await tokens.personOf(`${own.slice(0, -2)}AA`)).toBeUndefined();
    expect(await tokens.personOf('')).toBeUndefined();
  });
});
