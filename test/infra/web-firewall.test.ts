import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { stageConfig } from '../../infra/config.ts';
import { firewallOf } from '../../infra/firewalls.ts';
import { htmlFaults } from '../integration/resident/html-faults.ts';
import { synthesise } from './synthesised.ts';

const AclSchema = z.object({
  Properties: z.object({
    CustomResponseBodies: z.record(
      z.string(),
      z.object({ ContentType: z.literal('TEXT_HTML'), Content: z.string() }),
    ),
    Rules: z.array(
      z.looseObject({
        Name: z.string(),
        Priority: z.int(),
        Statement: z.record(z.string(), z.unknown()),
        OverrideAction: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    VisibilityConfig: z.object({ SampledRequestsEnabled: z.boolean() }),
  }),
});

const FROM_CITY_HALL = ['203.0.113.0/24'];
const prod = synthesise('prod', { onlyFrom: { office: FROM_CITY_HALL } });
const { service } = prod.templates;

const aclOf = (site: string) => {
  const found = Object.entries(service.findResources('AWS::WAFv2::WebACL')).find(([id]) =>
    id.startsWith(`${site}site`),
  );
  return AclSchema.parse(found?.[1]).Properties;
};
const ruleOf = (site: string, name: string) => aclOf(site).Rules.find((rule) => rule.Name === name);

describe('the firewall of a site', () => {
  it('stands before each of the three', () => {
    service.resourceCountIs('AWS::WAFv2::WebACLAssociation', 3);
    for (const site of ['resident', 'office', 'coordinator']) {
      expect(aclOf(site).Rules.map(({ Name }) => Name)).toEqual([
        ...(site === 'office' ? ['only-from'] : []),
        'flood',
        'AWSManagedRulesAmazonIpReputationList',
        'AWSManagedRulesKnownBadInputsRuleSet',
        'AWSManagedRulesCommonRuleSet',
        'short-bodies',
      ]);
    }
  });

  it('keeps no sample of a request, which would show an address beside a time', () => {
    expect(JSON.stringify(service.findResources('AWS::WAFv2::WebACL'))).not.toContain(
      '"SampledRequestsEnabled":true',
    );
    service.resourceCountIs('AWS::WAFv2::LoggingConfiguration', 0);
  });

  it('keeps no resident out for the bad name of an address, and staff well', () => {
    const reputation = 'AWSManagedRulesAmazonIpReputationList';
    expect(ruleOf('resident', reputation)?.OverrideAction).toEqual({ Count: {} });
    expect(ruleOf('office', reputation)?.OverrideAction).toEqual({ None: {} });
  });

  it('asks an address to wait only after what a thousand residents behind it would send', () => {
    const { requestsPerAddress } = firewallOf('resident', stageConfig('prod'));
    // A visit is 24.6 requests (docs/benchmarks.md).
    expect(requestsPerAddress).toBeGreaterThan(1000 * 24.6);
    expect(ruleOf('resident', 'flood')?.Statement).toMatchObject({
      RateBasedStatement: { Limit: requestsPerAddress, EvaluationWindowSec: 300 },
    });
    expect(JSON.stringify(ruleOf('resident', 'flood'))).toContain('"ResponseCode":429');
  });

  it('lets staff in from the configured addresses only', () => {
    service.hasResourceProperties('AWS::WAFv2::IPSet', { Addresses: FROM_CITY_HALL });
    expect(ruleOf('office', 'only-from')?.Statement).toHaveProperty('NotStatement');
  });

  it('counts what long texts look like, and refuses it after all on paths without any', () => {
    expect(ruleOf('resident', 'AWSManagedRulesCommonRuleSet')?.Statement).toMatchObject({
      ManagedRuleGroupStatement: {
        RuleActionOverrides: [
          { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
          { Name: 'CrossSiteScripting_BODY', ActionToUse: { Count: {} } },
        ],
      },
    });
    expect(ruleOf('resident', 'short-bodies')?.Statement).toHaveProperty('AndStatement');
  });

  it.each([
    ['resident', '/kiyose-2026/questions/2', true],
    ['resident', '/kiyose-2026/check', true],
    ['resident', '/site/kiyose-2026/check', true],
    ['resident', '/kiyose-2026/sign-up', true],
    ['resident', '/kiyose-2026/volunteer/details', true],
    ['resident', '/kiyose-2026-rehearsal/questions/2', true],
    ['resident', '/kiyose-2026/open', false],
    ['resident', '/results/kiyose-2026/questions', false],
    ['office', '/margins/kiyose-2026/check', true],
    ['office', '/figures/import', true],
    ['office', '/paper/import/kiyose-2026', true],
    ['office', '/login/callback', false],
    ['office', '/administration/sessions/end', false],
    ['coordinator', '/activities/import', true],
    ['coordinator', '/surveys/kiyose-2026/contacts/1f/record', true],
    ['coordinator', '/counter/find', false],
    ['resident', '/my-contact/correct', false],
  ] as const)('of %s takes a long body at %s: %s', (site, path, long) => {
    const { longBodies } = firewallOf(site, stageConfig('prod'));
    expect(longBodies.some((pattern) => new RegExp(pattern).test(path))).toBe(long);
  });

  it.each(['resident', 'office', 'coordinator'] as const)(
    'of %s is given patterns that it understands',
    (site) => {
      for (const pattern of firewallOf(site, stageConfig('prod')).longBodies) {
        expect(pattern).not.toMatch(/\((?!\?:)|\\\d/);
        expect(pattern.length).toBeLessThanOrEqual(512);
      }
    },
  );

  it('speaks Japanese to whom it stops, within what a firewall may say', async () => {
    for (const site of ['resident', 'office', 'coordinator']) {
      for (const { Content } of Object.values(aclOf(site).CustomResponseBodies)) {
        expect(Buffer.byteLength(Content)).toBeLessThanOrEqual(4096);
        const page = parse(Content);
        expect(page.querySelector('html')?.getAttribute('lang')).toBe('ja');
        expect(page.querySelector('h1')?.text).toMatch(/\p{Script=Hiragana}/u);
        // Only the form keeps what was entered before.
        if (site !== 'resident') expect(page.text).not.toMatch(/保存されています|are saved/);
        expect(page.querySelector('section[lang=en] p')?.text).not.toBe('');
        // Nothing is loaded from anywhere: what asks for more would be stopped, too.
        expect(page.querySelectorAll('[src], link:not([href^="data:"]), script')).toEqual([]);
        expect(await htmlFaults(site, Content)).toEqual([]);
      }
    }
  });
});
