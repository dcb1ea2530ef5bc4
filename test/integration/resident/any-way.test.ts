import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../shared/survey/definition.ts';
import { type Fields, fieldNames, readAnswers } from '../../../shared/survey/read-answer.ts';
import { definition } from '../../fixtures/definition.ts';
import { sensibleFields } from '../../property/arbitraries.ts';
import { itemsIn } from '../storage.ts';
import { asSent, type Browser } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, HOME, page, send } from './visits.ts';

/** Two processes that serve the same site, each with a memory of its own. */
let sites: readonly [ResidentSite, ResidentSite];
let site: ResidentSite;
beforeAll(async () => {
  site = await residentSite();
  sites = [site, await residentSite(undefined, [], site.storage)];
});

/** One thing a person does at a page of questions. */
interface Deed {
  /** Which process shows the page, and which one takes what is sent. */
  readonly shownBy: 0 | 1;
  readonly takenBy: 0 | 1;
  readonly kind: 'next' | 'back' | 'language:en' | 'language:ja' | 'reload' | 'pause' | 'jump';
  readonly typed: Fields;
  readonly page: number;
}

const process = fc.constantFrom<(0 | 1)[]>(0, 1);
const deed: fc.Arbitrary<Deed> = fc.record({
  shownBy: process,
  takenBy: process,
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant('next' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Deed['kind'][]>(
        'back',
        'language:en',
        'language:ja',
        'reload',
        'pause',
        'jump',
      ),
    },
  ),
  typed: sensibleFields,
  page: fc.nat(definition.pages.length - 1),
});

const pathOf = ({ code }: Page): string => page(code);
const pageAt = (path: string): Page | undefined =>
  definition.pages.find((one) => path.split('?')[0] === pathOf(one));

/** Someone on the way through the form, who notes down what they gave last. */
async function walk(deeds: readonly Deed[]): Promise<Fields> {
  const code = await site.letter();
  let browser: Browser = await begin(site, code);
  const at = (process: 0 | 1): Browser => {
    // A person takes a while over a page.
    for (const { time } of sites) time.now = new Date(time.now.getTime() + 2_000);
    return sites[process].newBrowser(browser.cookies);
  };
  const [first] = definition.pages;
  let path = first ? pathOf(first) : HOME;
  let given: Fields = {};
  for (const { kind, typed, page: target, shownBy, takenBy } of deeds) {
    if (kind === 'jump') {
      const wanted = definition.pages[target];
      if (wanted && (await at(shownBy).get(pathOf(wanted))).status === 200) path = pathOf(wanted);
      continue;
    }
    const current = pageAt(path);
    const shown = await at(shownBy).get(path);
    expect(shown.status).toBe(200);
    if (!current || kind === 'reload') {
      if (!current && first) path = pathOf(first);
      continue;
    }
    const asked = new Set(
      shown.page.querySelectorAll('[name]').map((field) => field.getAttribute('name')),
    );
    const names = current.questions.flatMap(fieldNames).filter((name) => asked.has(name));
    const mine = Object.fromEntries(names.map((name) => [name, typed[name] ?? []]));
    const { seen = [] } = asSent(shown);
    const sent = await at(takenBy).post(path, { ...mine, seen, action: kind });
    expect(sent.status).toBe(303);
    given = { ...given, ...mine };
    path = sent.location ?? path;
    if (kind === 'pause') {
      await browser.post(`${HOME}/pause`, { number: '8302' });
      browser = site.newBrowser();
      const resumed = await browser.post(`${HOME}/resume`, { code, number: '8302' });
      expect(resumed.status).toBe(303);
      path = resumed.location ?? path;
    }
  }
  expect((await send(browser)).location).toBe(`${HOME}/thanks`);
  return given;
}

describe('whichever way someone takes through the form, and whichever process serves it', () => {
  it('exactly the answers given last are sent, and none to a question no longer asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 14 }), async (deeds) => {
        const before = new Set((await itemsIn(site.storage, 'responses')).map(({ sk }) => sk));
        const given = await walk(deeds);
        const stored = await itemsIn(site.storage, 'responses');
        const [sent] = stored.filter(({ sk }) => !before.has(sk));
        expect(sent?.answers).toEqual(readAnswers(definition, given).answers);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
