import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionName } from '../bundle.ts';
import type { SiteName, StageConfig } from '../config.ts';
import { anonymousAccessLog, staffAccessLog } from '../constructs/access-log.ts';
import { Alarms } from '../constructs/alarms.ts';
import { ApiLogging } from '../constructs/api-logging.ts';
import { watchBreakGlass } from '../constructs/break-glass.ts';
import { watchAuditTrail } from '../constructs/broken-audit-trail.ts';
import { watchContactKey } from '../constructs/contact-key-use.ts';
import { administrationDuty } from '../constructs/duties/administration.ts';
import { analysisDuty } from '../constructs/duties/analysis.ts';
import { auditJobDuty } from '../constructs/duties/audit-job.ts';
import { contactJobDuty } from '../constructs/duties/contact-job.ts';
import { coordinatorDuty } from '../constructs/duties/coordinator.ts';
import { counterDuty } from '../constructs/duties/counter.ts';
import type { Duty } from '../constructs/duties/duty.ts';
import { kpiJobDuty } from '../constructs/duties/kpi-job.ts';
import { lettersDuty } from '../constructs/duties/letters.ts';
import { myContactDuty } from '../constructs/duties/my-contact.ts';
import { paperDuty } from '../constructs/duties/paper.ts';
import { publicationJobDuty } from '../constructs/duties/publication-job.ts';
import { residentDuty } from '../constructs/duties/resident.ts';
import { resultsDuty } from '../constructs/duties/results.ts';
import { HourlyJob } from '../constructs/hourly-job.ts';
import { watchRuns } from '../constructs/late-jobs.ts';
import { addDashboard } from '../constructs/operations-dashboard.ts';
import { watchQuietEditions } from '../constructs/quiet-editions.ts';
import { watchRefusedCodes } from '../constructs/refused-codes.ts';
import { Site, type SiteFunction } from '../constructs/site.ts';
import { maySendTo } from '../constructs/statements.ts';
import { SurveyFunction } from '../constructs/survey-function.ts';
import { firewallOf } from '../firewalls.ts';
import { OFFICE_PAGES, RESIDENT_PAGES } from '../gateway-pages.ts';
import { BEHIND, STREAMED, segmentsOf } from '../site-sections.ts';
import type { DataStack } from './data-stack.ts';

export interface ServiceStackProps extends StackProps {
  readonly config: StageConfig;
  readonly data: DataStack;
  readonly bundles: (name: FunctionName) => string;
}

/** Publications are prepared once the KPI job has had its time. */
const MINUTES = {
  'kpi-job': 10,
  'publication-job': 25,
  'contact-job': 40,
  'audit-job': 55,
} as const;

/** Longer than a cold start takes, so that a quiet site does not ring at its first visitor. */
const SLOW_MS = 5000;

type JobName = keyof typeof MINUTES;

/** What a release replaces: functions, sites, jobs, alarms. Holds nothing that cannot be rebuilt. */
export class ServiceStack extends Stack {
  readonly functions: Readonly<Record<FunctionName, SurveyFunction>>;
  private readonly config: StageConfig;
  private readonly bundles: (name: FunctionName) => string;
  private readonly alarms: Alarms;
  private readonly apiLogging: ApiLogging;
  private readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    const { config, data, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    this.config = config;
    this.bundles = bundles;
    this.alarms = new Alarms(this, 'Alarms', config.alarmEmail);
    this.apiLogging = new ApiLogging(this, 'ApiLogging');
    this.deadLetters = this.addDeadLetters();
    this.functions = {
      resident: this.addFunction('resident', residentDuty(data, config)),
      results: this.addFunction('results', resultsDuty(data, config)),
      'my-contact': this.addFunction('my-contact', myContactDuty(data, config)),
      analysis: this.addFunction('analysis', analysisDuty(data, config)),
      letters: this.addFunction('letters', lettersDuty(data, config)),
      paper: this.addFunction('paper', paperDuty(data, config)),
      administration: this.addFunction('administration', administrationDuty(data, config)),
      coordinator: this.addFunction('coordinator', coordinatorDuty(data, config)),
      counter: this.addFunction('counter', counterDuty(data, config)),
      'kpi-job': this.addJob('kpi-job', kpiJobDuty(data, config)),
      'contact-job': this.addJob('contact-job', contactJobDuty(data, config)),
      'audit-job': this.addJob('audit-job', auditJobDuty(data)),
      'publication-job': this.addJob('publication-job', publicationJobDuty(data)),
    };
    const oidc = 'The function logs staff in with OpenID Connect and checks the session itself.';
    const sites = {
      resident: this.addResidentSite(),
      office: this.addSite('office', oidc, staffAccessLog()),
      coordinator: this.addSite('coordinator', oidc, staffAccessLog()),
    };
    const surveys = config.schedules.map(({ survey }) => survey);
    const quiet = watchQuietEditions(this.alarms, surveys);
    watchAuditTrail(this.alarms);
    watchBreakGlass(this.alarms, data.breakGlass.role);
    const { role } = this.functions.coordinator.lambda;
    if (role) watchContactKey(this.alarms, data.contactKey, role);
    addDashboard(this, { name: this.stackName, sites, functions: this.functions, quiet });
  }

  private addFunction(name: FunctionName, duty: Duty): SurveyFunction {
    const created = new SurveyFunction(this, name, {
      duty,
      bundle: this.bundles(name),
      logRetention: this.config.logRetention,
    });
    const errors = created.lambda.metricErrors({ period: Duration.minutes(5) });
    this.alarms.ring(`${name}-errors`, `${name} ended in an error: read its log group`, errors);
    const throttles = created.lambda.metricThrottles({ period: Duration.minutes(5) });
    this.alarms.ring(
      `${name}-throttles`,
      `${name} was asked for more than it may run at once`,
      throttles,
    );
    return created;
  }

  private addJob(name: JobName, duty: Duty): SurveyFunction {
    const statements = [...duty.statements, maySendTo(this.deadLetters)];
    const job = this.addFunction(name, { ...duty, statements });
    new HourlyJob(this, `${name}-hourly`, {
      lambda: job.lambda,
      description: duty.description,
      minute: MINUTES[name],
      deadLetters: this.deadLetters,
    });
    watchRuns(this.alarms, name, job.lambda);
    return job;
  }

  private addResidentSite(): Site {
    const site = this.addSite(
      'resident',
      'Anyone may read the first page and the results; the function admits to the form by the access code of a letter.',
      anonymousAccessLog(),
    );
    const period = Duration.minutes(5);
    const failures = site.api.metricServerError({ period, statistic: 'Sum' });
    this.alarms.ring('resident-5xx', 'Residents see failures of the site', failures);
    watchRefusedCodes(
      this.alarms,
      this.config.schedules.map(({ survey }) => survey),
    );
    return site;
  }

  private addSite(name: SiteName, signIn: string, accessLog: AccessLogFormat): Site {
    const [main, ...sections] = BEHIND[name];
    const site = new Site(this, `${name}-site`, {
      main: this.behind(main),
      sections: Object.fromEntries(
        sections.flatMap((section) =>
          segmentsOf(section).map((segment) => [segment, this.behind(section)]),
        ),
      ),
      description: `The ${name} site of the citizen survey`,
      signIn,
      accessLog,
      logRetention: this.config.logRetention,
      throttling: this.config.throttling[name],
      domain: this.config.domains[name],
      firewall: firewallOf(name, this.config),
      pages: name === 'resident' ? RESIDENT_PAGES : OFFICE_PAGES,
      // Residents pay for what they load; their pages show nothing of an address but its language.
      compressed: name === 'resident',
    });
    site.api.deploymentStage.node.addDependency(this.apiLogging);
    const slow = `95 of 100 requests to the ${name} site take up to ${SLOW_MS} ms or more`;
    this.alarms.ring(`${name}-slow`, slow, site.slowest(), SLOW_MS);
    new CfnOutput(this, `${name}-address`, {
      description: site.api.domainName
        ? `Where the DNS name ${this.config.domains[name].name} has to point`
        : `Where the ${name} site answers without a domain of its own`,
      value: site.api.domainName?.domainNameAliasDomainName ?? site.api.url,
    });
    return site;
  }

  private behind(name: FunctionName): SiteFunction {
    return { lambda: this.functions[name].lambda, streamed: STREAMED.has(name) };
  }

  private addDeadLetters(): Queue {
    const queue = new Queue(this, 'JobDeadLetters', {
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself where the scheduler and Lambda leave runs that failed.',
    });
    const waiting = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    });
    this.alarms.ring('job-dead-letters', 'A scheduled run failed for good', waiting);
    return queue;
  }
}
