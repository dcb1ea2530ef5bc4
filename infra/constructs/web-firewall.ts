import { Stack } from 'aws-cdk-lib';
import { CfnIPSet, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { blockedPage, type Stopped } from '../firewall-pages.ts';

export interface WebFirewallProps {
  /** ARN of the API's stage. */
  readonly stageArn: string;
  /** What one address may send in five minutes before it is asked to wait. */
  readonly requestsPerAddress: number;
  /** Whether a bad name of an address alone keeps it out. */
  readonly trustsReputation: boolean;
  /** Where the site may be used from, in CIDR notation; from everywhere when left out. */
  readonly onlyFrom?: readonly string[];
  /** Whom its pages address. */
  readonly speaksTo: Stopped;
  /** Patterns of paths to which people send long texts or files. */
  readonly longBodies: readonly string[];
}

/** Rules of the common group that long Japanese texts and CSV files run into. */
const ABOUT_BODIES = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY'] as const;
const LABEL_OF = {
  SizeRestrictions_BODY: 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body',
  CrossSiteScripting_BODY: 'awswaf:managed:aws:core-rule-set:CrossSiteScripting_Body',
} as const;

const BLOCKED = 'blocked';
const BUSY = 'busy';
const block: CfnWebACL.RuleActionProperty = {
  block: { customResponse: { responseCode: 403, customResponseBodyKey: BLOCKED } },
};
/** Not a lock-out: who waits is let in again within minutes. */
const wait: CfnWebACL.RuleActionProperty = {
  block: {
    customResponse: {
      responseCode: 429,
      customResponseBodyKey: BUSY,
      responseHeaders: [{ name: 'Retry-After', value: '300' }],
    },
  },
};

type Rule = Omit<CfnWebACL.RuleProperty, 'priority' | 'visibilityConfig'>;

/**
 * A web firewall in front of one site (decision 46). Requests are counted by rule; none is kept or logged:
 * a sampled request would show an address beside a time.
 */
export class WebFirewall extends Construct {
  constructor(scope: Construct, id: string, props: WebFirewallProps) {
    super(scope, id);
    const rules = [
      ...this.onlyFrom(props.onlyFrom),
      rate(props.requestsPerAddress),
      managed('AWSManagedRulesAmazonIpReputationList', !props.trustsReputation),
      managed('AWSManagedRulesKnownBadInputsRuleSet'),
      managed('AWSManagedRulesCommonRuleSet', false, ABOUT_BODIES),
      shortBodies(props.longBodies),
    ];
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      customResponseBodies: {
        [BLOCKED]: { contentType: 'TEXT_HTML', content: blockedPage('blocked', props.speaksTo) },
        [BUSY]: { contentType: 'TEXT_HTML', content: blockedPage('busy', props.speaksTo) },
      },
      visibilityConfig: counted(id),
      rules: rules.map((rule, priority) => ({
        ...rule,
        priority,
        visibilityConfig: counted(rule.name),
      })),
    });
    new CfnWebACLAssociation(this, 'Association', {
      resourceArn: props.stageArn,
      webAclArn: acl.attrArn,
    });
  }

  private onlyFrom(addresses: readonly string[] | undefined): Rule[] {
    if (!addresses) return [];
    const set = new CfnIPSet(this, 'OnlyFrom', {
      scope: 'REGIONAL',
      ipAddressVersion: 'IPV4',
      addresses: [...addresses],
      description: `Where a site of ${Stack.of(this).stackName} may be used from`,
    });
    const known = { ipSetReferenceStatement: { arn: set.attrArn } };
    return [
      { name: 'only-from', action: block, statement: { notStatement: { statement: known } } },
    ];
  }
}

const rate = (limit: number): Rule => ({
  name: 'flood',
  action: wait,
  statement: { rateBasedStatement: { limit, aggregateKeyType: 'IP', evaluationWindowSec: 300 } },
});

/** Rules that AWS keeps; all of them, or some, may only count. */
const managed = (name: string, counts = false, counted: readonly string[] = []): Rule => ({
  name,
  overrideAction: counts ? { count: {} } : { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
});

/** What the group has only counted is refused after all where nobody sends long texts or files. */
const shortBodies = (longBodies: readonly string[]): Rule => {
  const labelled = ABOUT_BODIES.map((rule) => ({
    labelMatchStatement: { scope: 'LABEL', key: LABEL_OF[rule] },
  }));
  const long = longBodies.map((regexString) => ({
    regexMatchStatement: {
      fieldToMatch: { uriPath: {} },
      regexString,
      textTransformations: [{ priority: 0, type: 'NORMALIZE_PATH' }],
    },
  }));
  return {
    name: 'short-bodies',
    action: block,
    statement: {
      andStatement: {
        statements: [
          { orStatement: { statements: labelled } },
          ...long.map((statement) => ({ notStatement: { statement } })),
        ],
      },
    },
  };
};

const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
