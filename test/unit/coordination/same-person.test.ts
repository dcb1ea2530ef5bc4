import { expect, it } from 'vitest';
import { allOptInsOf, type OptInKey } from '../../../shared/coordination/same-person.ts';

const optIn = (contactId: string): OptInKey => ({
  survey: 'kiyose-2026',
  contactId,
  deletedOn: '2028-03-31',
});
const links: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['a', 'c'], c: ['b'] };
const linked = async ({ contactId }: { readonly contactId: string }) =>
  (links[contactId] ?? []).map(optIn);

it('every opt-in of a person is found over those between, each once, the one asked for first', async () => {
  expect(await allOptInsOf(optIn('c'), linked)).toEqual(['c', 'b', 'a'].map(optIn));
  expect(await allOptInsOf(optIn('d'), linked)).toEqual([optIn('d')]);
});
