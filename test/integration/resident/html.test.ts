import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { OFFICE_PAGES, RESIDENT_PAGES } from '../../../infra/gateway-pages.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { kiyose } from '../../fixtures/kiyose.ts';
import { A_WALK, beginWalk, everyPage, type Walk } from './every-page.ts';

/** What the HTML standard and WCAG ask of a document; questions of taste are left to Biome. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // By the standard a button in a form sends it; every button of these pages is meant to.
  rules: { 'no-implicit-button-type': 'off' },
});

/** Every fault as one line that says where it stands. */
async function faults(name: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const near = html.split('\n')[line - 1]?.slice(Math.max(0, column - 40), column + 60);
      return `${name}: ${ruleId}: ${message} near ${near}`;
    }),
  );
}

describe.each([
  ['the invented survey', { definition, schedule }],
  ['Kiyose’s survey', kiyose],
])('the HTML of %s', (_name, edition) => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await beginWalk(edition);
  });

  it.each(LANGUAGES)(
    'is valid on every page, with and without errors, in %s',
    async (language) => {
      const pages = await everyPage(walk, language);
      const found = [];
      for (const [name, { text }] of pages) found.push(...(await faults(name, text)));
      expect(found).toEqual([]);
      expect([...pages.values()].map(({ status }) => status).sort()).toContain(500);
      expect(pages.size).toBeGreaterThan(60);
    },
    A_WALK,
  );
});

it.each(Object.entries({ ...RESIDENT_PAGES }))(
  'the HTML of the gateway’s own page for residents is valid: %s',
  async (name, html) => {
    expect(await faults(name, html)).toEqual([]);
  },
);

it.each(Object.entries({ ...OFFICE_PAGES }))(
  'the HTML of the gateway’s own page for staff is valid: %s',
  async (name, html) => {
    expect(await faults(name, html)).toEqual([]);
  },
);
