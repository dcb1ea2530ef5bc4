import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { OPT_IN_FIELDS } from '../../../shared/contact/read-opt-in.ts';
import { fieldNames } from '../../../shared/survey/read-answer.ts';
import { definition } from '../../fixtures/definition.ts';
import { anyFields } from '../../property/arbitraries.ts';
import type { Browser } from './browser.ts';
import { type ResidentSite, residentSite } from './resident-site.ts';
import { begin, HOME, page } from './visits.ts';

const RUNS = 30;
const PATHS = [
  HOME,
  ...['living', 'commuting', 'railway', 'leisure', 'town', 'nothing'].map(page),
  `${HOME}/volunteer`,
  `${HOME}/volunteer/details`,
  `${HOME}/check`,
  `${HOME}/erase`,
  `${HOME}/pause`,
  `${HOME}/resume`,
  `${HOME}/open`,
  `${HOME}/leave`,
  `${HOME}/thanks`,
  '/',
  '/nowhere',
];

let site: ResidentSite;
let browser: Browser;

beforeAll(async () => {
  site = await residentSite();
  browser = await begin(site);
});

const steering = fc.record(
  {
    action: fc.oneof(
      fc.constantFrom(
        'next',
        'back',
        'cancel',
        'pause',
        'theirs',
        'language:en',
        'language:xx',
        'ja',
      ),
      fc.string(),
    ),
    changing: fc.constantFrom('yes', 'no', ''),
    conflict: fc.constantFrom('yes', ''),
    pressed: fc.constantFrom('back', 'pause', 'language:en', 'x'),
    number: fc.constantFrom('4', '８３０２', '830255', '一二三四'),
  },
  { requiredKeys: [] },
);
const contact = fc.dictionary(
  fc.constantFrom('code', 'opt_in', ...OPT_IN_FIELDS),
  fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('yes', 'parks', 'a@b.jp'))),
);
const names = fc.oneof(
  fc.string(),
  fc.constantFrom('constructor', '__proto__', 'toString', 'length', 'lives.', '.', 'surroundings.'),
);
const stray = fc.dictionary(names, fc.array(fc.string(), { maxLength: 3 }), { maxKeys: 3 });

/** The fields of the page itself, so that most forms get past the door. */
const answersOn = (path: string) => {
  const questions = definition.pages.find(({ code }) => path === page(code))?.questions ?? [];
  const own = questions.flatMap((question) => fieldNames(question));
  return anyFields.map((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => own.includes(name))),
  );
};

const formFor = (path: string) =>
  fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: answersOn(path) }, contact, anyFields),
      steering,
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, stray),
    )
    .map((parts) => {
      const params = new URLSearchParams();
      for (const part of parts) {
        for (const [name, value] of Object.entries(part)) {
          for (const one of [value].flat()) params.append(name, String(one));
        }
      }
      return params.toString();
    });

const visit = async (path: string, body: BodyInit) => {
  if ((await browser.get(page('living'))).status === 403) browser = await begin(site);
  return browser.send(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
};

describe.each(PATHS)('whatever form is sent to %s', (path) => {
  it('never fails on our side', async () => {
    await fc.assert(
      fc.asyncProperty(formFor(path), async (body) => {
        expect((await visit(path, body)).status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
  });

  it('never fails on our side, even when it is no form at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        expect((await visit(path, new Uint8Array(body))).status).toBeLessThan(500);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

describe('whatever address is asked for', () => {
  it('never fails on our side and leads to no other site', async () => {
    const address = fc
      .tuple(fc.webPath(), fc.constantFrom('', '?lang=en', '?lang=ja&changing=yes', '?erased=yes'))
      .map(([path, query]) => `/${path.replace(/^\//, '')}${query}`);
    await fc.assert(
      fc.asyncProperty(address, async (path) => {
        const { status, location } = await browser.get(path);
        expect(status).toBeLessThan(500);
        expect(location ?? '/').toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 200 },
    );
  });
});
