import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Site } from './site.ts';
import type { SurveyFunction } from './survey-function.ts';

const PERIOD = Duration.minutes(5);

export interface OperationsDashboardProps {
  readonly name: string;
  readonly sites: Readonly<Record<string, Site>>;
  readonly functions: Readonly<Record<string, SurveyFunction>>;
  /** By edition: hours since the end of the last day with an answer. */
  readonly quiet: Readonly<Record<string, IMetric>>;
}

/** One page a stage: whether people get through, whether jobs run, whether answers come. */
export function addDashboard(scope: Construct, props: OperationsDashboardProps): Dashboard {
  const sites = Object.entries(props.sites);
  const functions = Object.entries(props.functions);
  const named = (
    all: readonly (readonly [string, { lambda: SurveyFunction['lambda'] }])[],
    metric: 'metricErrors' | 'metricThrottles' | 'metricInvocations',
  ) => all.map(([label, { lambda }]) => lambda[metric]({ period: PERIOD, label }));
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: props.name,
    widgets: [
      [
        graph(
          'Requests',
          sites.map(([label, { api }]) => api.metricCount({ period: PERIOD, label })),
        ),
        graph(
          'Failures of the sites',
          sites.map(([label, { api }]) =>
            api.metricServerError({ period: PERIOD, label, statistic: 'Sum' }),
          ),
        ),
        graph(
          'Time of 95 % of requests, ms',
          sites.map(([label, site]) => site.slowest({ label })),
        ),
      ],
      [
        graph('Errors by function', named(functions, 'metricErrors')),
        graph('Throttles by function', named(functions, 'metricThrottles')),
        graph(
          'Runs of the jobs',
          named(
            functions.filter(([name]) => name.endsWith('-job')),
            'metricInvocations',
          ),
        ),
      ],
      [
        new SingleValueWidget({
          title: 'Hours since the end of the last day with an answer',
          metrics: Object.entries(props.quiet).map(([, metric]) => metric),
          width: 24,
        }),
      ],
    ],
  });
}
