import type { Measured } from './measured.ts';
import type { PriceName } from './prices.ts';

/** What one year's survey uses. */
export interface Year {
  readonly letters: number;
  readonly answers: number;
  readonly openDays: number;
}

/** What a stage has, whether or not anybody answers. */
export interface Standing {
  readonly keys: number;
  readonly secrets: number;
  readonly firewalls: number;
  readonly firewallRules: number;
  readonly alarms: number;
  readonly dashboards: number;
  readonly metrics: number;
}

export interface Line {
  readonly service: string;
  readonly what: string;
  readonly amount: number;
  readonly price: PriceName;
}

const HOURS = 365 * 24;
const MONTHS = 12;

/**
 * Written down where nothing here measures it, each on the high side: what staff do in a year, how long jobs
 * take, what a function writes into its log.
 */
const ASSUMED = {
  functionGigabytes: 1,
  staffRequests: 20_000,
  staffMilliseconds: 300,
  /** Lambda's smallest processor share makes this code slower than the machine it was measured on. */
  slowdown: 3,
  coldStartSeconds: 2,
  jobSeconds: 4,
  idleJobUnits: 40,
  unitsOfLetter: 6,
  logBytesOfRequest: 1_500,
  answerBytes: 3_000,
  keptGigabytes: 0.5,
} as const;

/** A year's use of each service, those that grow with answers first. */
export function useOf(year: Year, measured: Measured): Line[] {
  const { visit, kpiJobOfOneDay: job } = measured;
  const { letters, answers, openDays } = year;
  const requests = answers * visit.requests + ASSUMED.staffRequests;
  const jobRuns = 4 * HOURS;
  const seconds =
    (answers * visit.milliseconds * ASSUMED.slowdown +
      ASSUMED.staffRequests * ASSUMED.staffMilliseconds) /
      1000 +
    requests * 0.02 * ASSUMED.coldStartSeconds +
    jobRuns * ASSUMED.jobSeconds;
  // While the edition is open, every hour reads the answers of the running day anew; all year, the tallies kept
  // of its days, and writes the figures again. A unit of reading is four times as large as one of writing.
  const readOfAnswer = job.read / job.answers;
  const keptReads = (HOURS * openDays * job.write) / 4;
  const reads =
    answers * (visit.read + 24 * readOfAnswer) + keptReads + jobRuns * ASSUMED.idleJobUnits;
  const writes = answers * visit.write + letters * ASSUMED.unitsOfLetter + HOURS * job.write;
  const stored = (answers * ASSUMED.answerBytes) / 1e9 + ASSUMED.keptGigabytes;
  return [
    { service: 'API Gateway', what: 'requests', amount: requests, price: 'apiRequests' },
    {
      service: 'API Gateway',
      what: 'GB sent',
      amount: (answers * visit.kilobytes + ASSUMED.staffRequests * 20) / 1e6,
      price: 'trafficGigabytes',
    },
    { service: 'Lambda', what: 'requests', amount: requests + jobRuns, price: 'lambdaRequests' },
    {
      service: 'Lambda',
      what: 'GB-seconds',
      amount: seconds * ASSUMED.functionGigabytes,
      price: 'lambdaGigabyteSeconds',
    },
    { service: 'DynamoDB', what: 'read units', amount: reads, price: 'readUnits' },
    { service: 'DynamoDB', what: 'write units', amount: writes, price: 'writeUnits' },
    {
      service: 'DynamoDB',
      what: 'GB-months stored',
      amount: stored * MONTHS,
      price: 'storedGigabyteMonths',
    },
    {
      service: 'DynamoDB',
      what: 'GB-months of recovery',
      amount: stored * MONTHS,
      price: 'recoveryGigabyteMonths',
    },
    { service: 'KMS', what: 'requests', amount: requests + jobRuns, price: 'keyRequests' },
    {
      service: 'CloudWatch',
      what: 'GB of logs',
      amount: ((requests + jobRuns) * ASSUMED.logBytesOfRequest) / 1e9,
      price: 'logGigabytes',
    },
    { service: 'WAF', what: 'requests', amount: requests, price: 'firewallRequests' },
    { service: 'EventBridge', what: 'scheduled runs', amount: jobRuns, price: 'scheduledRuns' },
  ];
}

/** What a year costs without a single answer. */
export const standingOf = (standing: Standing): Line[] => [
  { service: 'KMS', what: 'keys', amount: standing.keys * MONTHS, price: 'keyMonths' },
  {
    service: 'Secrets Manager',
    what: 'secrets',
    amount: standing.secrets * MONTHS,
    price: 'secretMonths',
  },
  {
    service: 'WAF',
    what: 'firewalls',
    amount: standing.firewalls * MONTHS,
    price: 'firewallMonths',
  },
  {
    service: 'WAF',
    what: 'rules',
    amount: standing.firewallRules * MONTHS,
    price: 'firewallRuleMonths',
  },
  { service: 'CloudWatch', what: 'alarms', amount: standing.alarms * MONTHS, price: 'alarmMonths' },
  {
    service: 'CloudWatch',
    what: 'dashboards',
    amount: standing.dashboards * MONTHS,
    price: 'dashboardMonths',
  },
  {
    service: 'CloudWatch',
    what: 'metrics',
    amount: standing.metrics * MONTHS,
    price: 'metricMonths',
  },
];
