import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';
import type { Logout } from '../shared/login/logout.ts';
import type { RoleMap } from '../shared/login/role.ts';
import { type Schedule, ScheduleSchema } from '../shared/survey/schedule.ts';

/** All personal data stays in Japan. */
export const REGION = 'ap-northeast-1';

export type SiteName = 'resident' | 'office' | 'coordinator';

/** What an operator decides for one stage; everything else is the same in all of them. */
export interface StageConfig {
  readonly stage: string;
  /** Whose plan the board of indicators shows: a folder of `surveys/`. */
  readonly city: string;
  readonly schedules: readonly Schedule[];
  /** Overrides every edition's own threshold of new answers before figures move. */
  readonly minNewAnswers?: number;
  /** The OpenID Connect provider of each site that staff log in to, or accounts in this stack (Cognito). */
  readonly logins: 'own-accounts' | Readonly<Record<'office' | 'coordinator', Login>>;
  readonly domains: Readonly<Record<SiteName, Domain>>;
  /** From which coordinators' mails come; SES must have verified its domain. */
  readonly mailSender: string;
  readonly throttling: Readonly<Record<SiteName, Throttling>>;
  /** Where a site of staff may be used from, in CIDR notation; from everywhere when left out. */
  readonly onlyFrom?: Readonly<Partial<Record<'office' | 'coordinator', readonly string[]>>>;
  readonly logRetention: RetentionDays;
  /** How long nobody can remove a head of the audit trail. */
  readonly auditHeadsLocked: HeadLock;
  /** Keeps tables, keys and secrets when a stack is deleted, and refuses to delete a table. */
  readonly keepsData: boolean;
  /** Receives alarms once its owner has confirmed the subscription. */
  readonly alarmEmail?: string;
}

export interface Login {
  readonly issuer: string;
  readonly clientId: string;
  /** The claim that lists a person's groups. */
  readonly rolesClaim: string;
  /** What the provider's groups may do, where a group is not named like the role it gives. */
  readonly roleMap: RoleMap;
  readonly logout: Logout;
}

/** The name of every API's stage, which stands before each path where a site has no domain of its own. */
export const STAGE_NAME = 'site';

/** What letters, mails and log-in providers are told of where a site is. */
export interface Domain {
  readonly name: string;
  /** ARN of its certificate in the same region; the site answers at the domain once it is here. */
  readonly certificateArn?: string;
  /** Set where the name is the API's own, below which the site lies. */
  readonly path?: `/${typeof STAGE_NAME}`;
}

/**
 * A site without a domain of its own, at the address that its API has from the start.
 *
 * @param apiId what the address begins with; the first deployment says it.
 */
export const atItsApi = (apiId: string): Domain => ({
  name: `${apiId}.execute-api.${REGION}.amazonaws.com`,
  path: `/${STAGE_NAME}`,
});

/** Where a site's links begin. Only a machine's own names (see the rehearsal) do without TLS. */
export const addressOf = ({ name, path }: Domain): string =>
  `${name.startsWith('localhost:') ? 'http' : 'https'}://${name}${path ?? ''}`;

export interface HeadLock {
  readonly days: number;
  /** Against everybody, the account's root included, or against all without a special right. */
  readonly mode: 'compliance' | 'governance';
}

export interface Throttling {
  readonly requestsPerSecond: number;
  readonly burst: number;
}

const schedules = z.array(ScheduleSchema);

/**
 * A client of a Cognito user pool, whose groups are named like the roles; people log in and out at
 * the pool's domain, which is another address than its issuer.
 */
const login = (issuer: string, domain: string, clientId: string): Login => ({
  issuer,
  clientId,
  rolesClaim: 'cognito:groups',
  roleMap: {},
  logout: `${domain}/logout`,
});

/** Names under `example` stand where an operator's own belong. */
const STAGES: Readonly<Record<string, StageConfig>> = {
  dev: {
    stage: 'dev',
    city: 'kiyose',
    schedules: schedules.parse([
      {
        survey: 'kiyose-2026',
        opensOn: '2026-04-01',
        closesOn: '2027-03-31',
        answersDeletedOn: '2028-03-31',
        contactsDeletedOn: '2028-03-31',
      },
    ]),
    // Whoever rehearses wants to see figures after the first answer.
    minNewAnswers: 1,
    logins: 'own-accounts',
    domains: {
      resident: { name: 'survey.dev.example' },
      office: { name: 'office.dev.example' },
      coordinator: { name: 'coordinators.dev.example' },
    },
    mailSender: 'katsudo@survey.dev.example',
    throttling: {
      resident: { requestsPerSecond: 20, burst: 40 },
      office: { requestsPerSecond: 10, burst: 20 },
      coordinator: { requestsPerSecond: 10, burst: 20 },
    },
    logRetention: RetentionDays.ONE_MONTH,
    auditHeadsLocked: { days: 1, mode: 'governance' },
    keepsData: false,
  },
  prod: {
    stage: 'prod',
    city: 'kiyose',
    // The dates of the printed letters and of the consent text: agreed before printing, then fixed.
    schedules: schedules.parse([
      {
        survey: 'kiyose-2026',
        opensOn: '2027-01-12',
        closesOn: '2027-02-01',
        answersDeletedOn: '2028-03-31',
        contactsDeletedOn: '2028-03-31',
      },
    ]),
    logins: {
      office: login('https://pool.example', 'https://login.example', 'office'),
      coordinator: login('https://pool.example', 'https://login.example', 'coordinator'),
    },
    domains: {
      resident: { name: 'survey.example' },
      office: { name: 'office.example' },
      coordinator: { name: 'coordinators.example' },
    },
    mailSender: 'katsudo@survey.example',
    throttling: {
      // 2,000 letters arrive on one day; a form is about 30 requests.
      resident: { requestsPerSecond: 200, burst: 400 },
      office: { requestsPerSecond: 20, burst: 40 },
      coordinator: { requestsPerSecond: 20, burst: 40 },
    },
    logRetention: RetentionDays.ONE_YEAR,
    auditHeadsLocked: { days: 5 * 366, mode: 'compliance' },
    keepsData: true,
  },
};

/**
 * The configuration of a stage.
 *
 * @throws {Error} naming the stages there are, when it is none of them.
 */
export function stageConfig(stage: string): StageConfig {
  const config = STAGES[stage];
  if (config) return config;
  throw new Error(`no stage "${stage}"; choose one: ${Object.keys(STAGES).join(', ')}`);
}
