import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { kiyosePublication } from '../../fixtures/kiyose-publication.ts';
import { openPublicSite } from './public-site.ts';

const document = kiyosePublication();
const DATASET = 'http://www.w3.org/ns/dcat#Dataset';
const DESCRIBED = 'https://schema.org/Dataset';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let catalogue: Record<string, unknown>;
let embedded: Record<string, unknown>[];
let validator: Validator;

beforeAll(async () => {
  const site = await openPublicSite();
  const { address } = await site.publish(document);
  catalogue = await (await site.get(`${address}/data/dcat.jsonld`)).json();
  embedded = await Promise.all(
    [address, address.replace('/results', '/results/en')].map(async (at) => {
      const html = await (await site.get(`${at}/data`)).text();
      const [, json] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html) ?? [];
      return JSON.parse(json ?? '');
    }),
  );
  const shapes = await readFile(`${import.meta.dirname}/../../fixtures/catalogue-shapes.ttl`);
  validator = new Validator(new Store(new Parser().parse(shapes.toString())));
}, 60_000);

/** What a processor of JSON-LD reads; it may load nothing from the network. */
async function triples(told: object): Promise<Store> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org/') throw new Error(`would be loaded: ${url}`);
    const vocabulary = { '@context': { '@vocab': 'https://schema.org/' } };
    return { contextUrl: undefined, documentUrl: url, document: vocabulary };
  };
  // Safe: what a processor would drop without a word is an error.
  const options = { documentLoader, format: 'application/n-quads' as const, safe: true };
  const lines = await jsonld.toRDF(told, options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(lines)));
}

async function faults(told: object): Promise<string[]> {
  const { results } = await validator.validate(await triples(told));
  return results.map(({ path, focusNode, message }) =>
    [focusNode?.value, path?.value, message.map(({ value }) => value).join()].join(' '),
  );
}

describe('the catalogue entry', () => {
  it('is read whole as linked data, and has what DCAT asks for', async () => {
    const store = await triples(catalogue);
    expect(store.countQuads(null, TYPE, DATASET, null)).toBe(1);
    expect(store.countQuads(null, TYPE, 'http://www.w3.org/ns/dcat#Distribution', null)).toBe(
      document.indicators.length + 6,
    );
    expect(await faults(catalogue)).toEqual([]);
  });

  it('would not pass without a title, or with a file that cannot be checked', async () => {
    const { 'dct:title': _, ...untitled } = catalogue;
    expect(await faults(untitled)).toHaveLength(1);
    const [first] = catalogue['dcat:distribution'] as [Record<string, unknown>];
    const { 'spdx:checksum': __, ...unchecked } = first;
    expect(await faults({ ...catalogue, 'dcat:distribution': [unchecked] })).toHaveLength(1);
  });
});

describe('what search engines for data read on the data page', () => {
  it('is a data set in both languages', async () => {
    for (const told of embedded) {
      const store = await triples(told);
      expect(store.countQuads(null, TYPE, DESCRIBED, null)).toBe(1);
      expect(await faults(told)).toEqual([]);
    }
    expect(embedded.map(({ name }) => name)).toEqual([document.title.ja, document.title.en]);
  });
});
