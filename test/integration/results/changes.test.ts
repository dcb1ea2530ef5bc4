import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { earlierEdition } from '../../../shared/publication/earlier.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { definitions } from '../../../surveys/index.ts';
import { publicationOf } from '../../fixtures/public-document.ts';
import { htmlFaults, openPublicSite, type PublicSite } from './public-site.ts';

const counted = (document: Publication, yes: number | null, no: number | null): Publication => {
  const n = 600;
  const row = { option: null, n, counts: [yes, no], weightedTenths: null };
  const share = yes === null ? null : figureOf(yes, n);
  return {
    ...document,
    sample: false,
    streams: [
      {
        stream: 'sampled',
        responses: n,
        population: null,
        kpis: [{ indicator: 'staying', variable: 'staying', anyOf: ['yes'], figure: share }],
        tables: [
          { variable: 'staying', by: null, rows: [row] },
          {
            variable: 'age',
            by: null,
            rows: [{ option: null, n, counts: [300, 290], weightedTenths: null }],
          },
        ],
      },
    ],
  };
};
const figureOf = (count: number, n: number) => ({
  n,
  count,
  percentTenths: Math.round((1000 * count) / n),
  interval: null,
  population: null,
  weighted: null,
  official: 'unweighted' as const,
});
const first = counted(
  { ...publicationOf('mihon-2025'), firstDay: '2025-10-01', closesOn: '2025-10-31' },
  360,
  240,
);
const second = (yes: number | null, rest: Partial<Publication> = {}): Publication => ({
  ...counted(publicationOf('mihon-2026'), yes, yes === null ? null : 600 - yes),
  ...rest,
});
const compared = (
  document: Publication,
  id: string,
  breaks: NonNullable<Publication['earlier']>['breaks'] = [],
) => ({
  ...document,
  earlier: { id, survey: 'mihon-2025', title: first.title, closesOn: first.closesOn, breaks },
});

let site: PublicSite;
let before: { id: string; address: string };
beforeEach(async () => {
  site = await openPublicSite();
  before = await site.publish(first);
});

/** The lines of the table of changes on a question's page; none where nothing is compared. */
async function changesOn(document: Publication, path = '/questions/staying') {
  const { address } = await site.publish(document);
  const html = await (await site.get(address + path)).text();
  expect(await htmlFaults(path, html)).toEqual([]);
  return parse(html)
    .querySelectorAll('.results-changes tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(({ text }) => text));
}

describe('where the edition before is published too', () => {
  it('a question shows its figures beside the new ones, with a verdict', async () => {
    const [yes = []] = await changesOn(compared(second(420), before.id));
    expect(yes.slice(0, 4)).toEqual(['思う', '60.0％n=600', '70.0％n=600', '+10.0']);
    expect(yes[4]).toContain('上がった');
  });

  it('a change that chance can explain is called so', async () => {
    const [yes = []] = await changesOn(compared(second(366), before.id));
    expect(yes[3]).toBe('+1.0');
    expect(yes[4]).toContain('有意な差とはいえない');
  });

  it('the earlier figures link to where they were published', async () => {
    const { address } = await site.publish(compared(second(420), before.id));
    const html = await (await site.get(`${address}/questions/staying`)).text();
    expect(html).toContain(`href="${before.address}/questions/staying"`);
  });

  it('a figure that is hidden in one of the two is not compared', async () => {
    const rows = await changesOn(compared(second(null), before.id));
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['X', 'X', 'X'],
      ['X', 'X', 'X'],
    ]);
  });

  it('a question that was worded otherwise, or whose KPI broke with it, is not compared', async () => {
    const variables = second(420).variables.map((variable) => ({
      ...variable,
      title: { ...variable.title, ja: `${variable.title.ja}（新）` },
    }));
    expect(await changesOn(compared(second(420, { variables }), before.id))).toEqual([]);
    const broken = { indicator: 'staying', status: 'broken' as const, reason: '見本' };
    expect(await changesOn(compared(second(420), before.id, [broken]))).toEqual([]);
  });

  it('nothing is compared any more once the earlier publication was withdrawn', async () => {
    const { address } = await site.publish(compared(second(420), before.id));
    await site.publishing.withdraw(before.id, '見本');
    const html = await (await site.get(`${address}/questions/staying`)).text();
    expect(html).not.toContain('results-changes');
  });

  it('an edition published alone shows no comparison', async () => {
    expect(await changesOn(second(420))).toEqual([]);
  });
});

describe('the edition that one is compared with', () => {
  const definition = definitions.get('kiyose-2026');
  if (!definition) throw new Error('no edition');
  const standing = (document: Publication, id: string) => ({ id, document });
  const { indicators: _, ...prepared } = second(420);

  it('is the one that closed last before it began', () => {
    const older = { ...first, survey: 'mihon-2024', closesOn: '2024-10-31' };
    const later = { ...first, survey: 'mihon-2027', closesOn: '2027-10-31' };
    const found = earlierEdition(prepared, definition, [
      standing(older, 'a'),
      standing(first, 'b'),
      standing(later, 'c'),
    ]);
    expect(found).toMatchObject({ id: 'b', survey: 'mihon-2025' });
  });

  it('is none where answers are made up, and says what the definition says of broken series', () => {
    expect(
      earlierEdition(prepared, definition, [standing({ ...first, sample: true }, 'a')]),
    ).toBeUndefined();
    expect(
      earlierEdition({ ...prepared, sample: true }, definition, [standing(first, 'a')]),
    ).toBeUndefined();
    const [rule, ...rest] = definition.kpis;
    if (!rule) throw new Error('no KPI');
    const breaks = [{ against: 'mihon-2025', status: 'bridged' as const, reason: '見本の理由' }];
    const changed = { ...definition, kpis: [{ ...rule, breaks }, ...rest] };
    expect(earlierEdition(prepared, changed, [standing(first, 'b')])?.breaks).toEqual([
      { indicator: rule.indicator, status: 'bridged', reason: '見本の理由' },
    ]);
  });
});
