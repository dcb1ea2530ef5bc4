import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/bundle.ts';
import { atItsApi, stageConfig } from '../../infra/config.ts';
import { BEHIND, functionBehind, STREAMED, segmentsOf } from '../../infra/site-sections.ts';
import { idOf } from './references.ts';
import { synthesise } from './synthesised.ts';

const prod = synthesise('prod');
const { service } = prod.templates;
const JOBS = FUNCTIONS.filter((name) => name.endsWith('-job'));

describe('the sites', () => {
  const accessLogOf = (name: string): string => {
    const [stage] = Object.entries(service.findResources('AWS::ApiGateway::Stage'))
      .filter(([id]) => id.startsWith(`${name}site`))
      .map(([, { Properties }]) => Properties.AccessLogSetting.Format);
    return stage;
  };

  it('are three regional APIs that pass every request to a function', () => {
    service.resourceCountIs('AWS::ApiGateway::RestApi', 3);
    service.allResourcesProperties('AWS::ApiGateway::RestApi', {
      EndpointConfiguration: { Types: ['REGIONAL'] },
      BinaryMediaTypes: Match.absent(),
    });
    service.resourceCountIs(
      'AWS::ApiGateway::Method',
      2 * Object.values(BEHIND).flat().flatMap(segmentsOf).length,
    );
    service.allResourcesProperties('AWS::ApiGateway::Method', { HttpMethod: 'ANY' });
  });

  it.each([
    [
      'office',
      {
        '': 'analysis',
        '/{proxy+}': 'analysis',
        '/letters': 'letters',
        '/letters/{proxy+}': 'letters',
        '/paper': 'paper',
        '/paper/{proxy+}': 'paper',
        '/administration': 'administration',
        '/administration/{proxy+}': 'administration',
      },
    ],
    [
      'resident',
      {
        '': 'resident',
        '/{proxy+}': 'resident',
        '/results': 'results',
        '/results/{proxy+}': 'results',
        '/activities': 'results',
        '/activities/{proxy+}': 'results',
        '/my-contact': 'my-contact',
        '/my-contact/{proxy+}': 'my-contact',
      },
    ],
    [
      'coordinator',
      {
        '': 'coordinator',
        '/{proxy+}': 'coordinator',
        '/counter': 'counter',
        '/counter/{proxy+}': 'counter',
      },
    ],
  ] as const)('lead paths of the %s site to the function of that name', (site, expected) => {
    const resources = service.findResources('AWS::ApiGateway::Resource');
    const pathOf = (reference: { Ref?: string; 'Fn::GetAtt'?: string[] }): string => {
      const resource = reference.Ref && resources[reference.Ref];
      if (!resource) return '';
      return `${pathOf(resource.Properties.ParentId)}/${resource.Properties.PathPart}`;
    };
    const functionOf = (uri: unknown) =>
      FUNCTIONS.find((name) =>
        JSON.stringify(uri).includes(`"${idOf(prod.service.functions[name].lambda)}"`),
      );
    const routes = Object.entries(service.findResources('AWS::ApiGateway::Method'))
      .filter(([id]) => id.startsWith(`${site}site`))
      .map(([, { Properties }]) => [
        pathOf(Properties.ResourceId),
        functionOf(Properties.Integration.Uri),
      ]);
    expect(Object.fromEntries(routes)).toEqual(expected);
    for (const [path, name] of Object.entries(expected)) {
      expect(functionBehind(site, path.replace('{proxy+}', 'x'))).toBe(name);
    }
  });

  it('take answers as they come from the functions that stream, and from no other', () => {
    const streaming = Object.values(service.findResources('AWS::ApiGateway::Method'))
      .filter(({ Properties }) => Properties.Integration.ResponseTransferMode === 'STREAM')
      .map(({ Properties }) => JSON.stringify(Properties.Integration.Uri));
    const names = FUNCTIONS.filter((name) =>
      streaming.some((uri) => uri.includes(`"${idOf(prod.service.functions[name].lambda)}"`)),
    );
    // One machine asks the handler itself; the gateway has to be told the same.
    const handlers = FUNCTIONS.filter((name) =>
      readFileSync(`functions/${name}/index.ts`, 'utf8').includes('createStreamedSiteHandler('),
    );
    expect(names).toEqual(handlers);
    expect(new Set(names)).toEqual(STREAMED);
    for (const uri of streaming) expect(uri).toContain('/response-streaming-invocations');
    // Media types would turn what residents send into base64.
    for (const { Properties } of Object.values(service.findResources('AWS::ApiGateway::RestApi'))) {
      expect(Properties.BinaryMediaTypes).toBeUndefined();
    }
  });

  it('log of a resident neither an address nor what was read', () => {
    const fields = accessLogOf('resident').match(/\$context\.[A-Za-z.]+/g);
    expect(fields?.sort()).toEqual([
      '$context.error.responseType',
      '$context.httpMethod',
      '$context.requestId',
      '$context.resourcePath',
      '$context.responseLatency',
      '$context.status',
    ]);
  });

  it('log of staff from where they came', () => {
    expect(accessLogOf('office')).toContain('$context.identity.sourceIp');
    expect(accessLogOf('coordinator')).toContain('$context.identity.sourceIp');
  });

  it('are throttled, and keep no execution log with requests in it', () => {
    service.allResourcesProperties('AWS::ApiGateway::Stage', {
      MethodSettings: [
        Match.objectLike({
          ThrottlingRateLimit: Match.anyValue(),
          ThrottlingBurstLimit: Match.anyValue(),
          DataTraceEnabled: false,
          LoggingLevel: 'OFF',
        }),
      ],
    });
  });

  it('speak to people where the gateway answers by itself, guarded as every page is', () => {
    const answers = Object.entries(service.findResources('AWS::ApiGateway::GatewayResponse'));
    expect(answers).toHaveLength(12);
    for (const [id, { Properties }] of answers) {
      const html: string = Properties.ResponseTemplates['text/html'];
      // The status stays the one that says what happened; a `$` would be read as a variable.
      expect(Properties.StatusCode).toBeUndefined();
      expect(html).not.toContain('$');
      expect(html).toContain("default-src 'none'");
      expect(Properties.ResponseParameters).toMatchObject({
        'gatewayresponse.header.Content-Type': "'text/html; charset=utf-8'",
        'gatewayresponse.header.Cache-Control': "'no-store'",
        'gatewayresponse.header.X-Frame-Options': "'DENY'",
        'gatewayresponse.header.X-Content-Type-Options': "'nosniff'",
      });
      const residents = id.startsWith('resident');
      for (const tag of ['zh-Hans', 'ko']) {
        expect(html.includes(`<section lang="${tag}">`)).toBe(residents);
      }
    }
  });

  it('compress what residents load, and nothing that staff see', () => {
    const apis = Object.entries(service.findResources('AWS::ApiGateway::RestApi'));
    const compressed = apis.filter(([, { Properties }]) => Properties.MinimumCompressionSize);
    expect(compressed.map(([id]) => id)).toEqual([expect.stringContaining('resident')]);
  });

  it('answer below their stage where they have no domain, and say so wherever they are named', () => {
    const domains = {
      resident: atItsApi('r1e2s3i4d5'),
      office: atItsApi('o1f2f3i4c5'),
      coordinator: atItsApi('c1o2o3r4d5'),
    };
    const { templates } = synthesise('dev', { domains });
    templates.service.resourceCountIs('AWS::ApiGateway::DomainName', 0);
    templates.service.allResourcesProperties('AWS::ApiGateway::RestApi', {
      DisableExecuteApiEndpoint: Match.absent(),
    });
    templates.service.allResourcesProperties('AWS::ApiGateway::Stage', { StageName: 'site' });
    const at = (api: string) => `https://${api}.execute-api.ap-northeast-1.amazonaws.com/site`;
    templates.service.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ SURVEY_URL: at('r1e2s3i4d5') }) },
    });
    templates.service.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ RESIDENTS_URL: at('r1e2s3i4d5') }) },
    });
    for (const api of ['o1f2f3i4c5', 'c1o2o3r4d5']) {
      templates.data.hasResourceProperties('AWS::Cognito::UserPoolClient', {
        CallbackURLs: [`${at(api)}/login/callback`],
        LogoutURLs: [`${at(api)}/logged-out`],
      });
    }
  });

  it('answer at their own domain alone once it has a certificate', () => {
    const certificateArn = `arn:aws:acm:ap-northeast-1:111111111111:certificate/1`;
    const resident = { name: 'survey.example', certificateArn };
    const domains = { ...stageConfig('prod').domains, resident };
    const { templates } = synthesise('prod', { domains });
    templates.service.hasResourceProperties('AWS::ApiGateway::DomainName', {
      DomainName: 'survey.example',
      SecurityPolicy: 'TLS_1_2',
    });
    templates.service.hasResourceProperties('AWS::ApiGateway::RestApi', {
      Name: Match.anyValue(),
      DisableExecuteApiEndpoint: true,
    });
  });
});

describe('the jobs', () => {
  it.each(['kpi-job', 'publication-job', 'contact-job', 'audit-job'] as const)(
    '%s runs every hour of Japan',
    (name) => {
      const Arn = { 'Fn::GetAtt': [idOf(prod.service.functions[name].lambda), 'Arn'] };
      service.hasResourceProperties('AWS::Scheduler::Schedule', {
        ScheduleExpression: Match.stringLikeRegexp('^cron\\(\\d+ \\* \\* \\* \\? \\*\\)$'),
        ScheduleExpressionTimezone: 'Asia/Tokyo',
        State: 'ENABLED',
        Target: Match.objectLike({ Arn }),
      });
    },
  );

  it('leave a run that could not start, and a run that failed, where an alarm sees it', () => {
    const [queue] = Object.keys(service.findResources('AWS::SQS::Queue'));
    const Arn = { 'Fn::GetAtt': [queue, 'Arn'] };
    service.resourceCountIs('AWS::Scheduler::Schedule', 4);
    service.allResourcesProperties('AWS::Scheduler::Schedule', {
      Target: Match.objectLike({
        DeadLetterConfig: { Arn },
        RetryPolicy: Match.objectLike({ MaximumRetryAttempts: 2 }),
      }),
    });
    service.resourceCountIs('AWS::Lambda::EventInvokeConfig', 4);
    service.allResourcesProperties('AWS::Lambda::EventInvokeConfig', {
      DestinationConfig: { OnFailure: { Destination: Arn } },
    });
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [Match.objectLike({ Value: { 'Fn::GetAtt': [queue, 'QueueName'] } })],
    });
  });
});

describe('the alarms', () => {
  it('ring for errors of every function, and for residents turned away or failed', () => {
    const alarms = Object.values(service.findResources('AWS::CloudWatch::Alarm'));
    const metrics = alarms.map(({ Properties }) => Properties.MetricName).sort();
    const editions = stageConfig('prod').schedules.length;
    expect(metrics).toEqual([
      '5XXError',
      ...Array(editions).fill('AccessCodesMalformed'),
      ...Array(editions).fill('AccessCodesRefused'),
      'ApproximateNumberOfMessagesVisible',
      'BrokenAuditChains',
      ...FUNCTIONS.map(() => 'Errors'),
      ...Array(editions).fill('HoursSinceLastAnswer'),
      // One a site; those of late jobs are computed from two metrics.
      ...['Latency', 'Latency', 'Latency'],
      ...FUNCTIONS.map(() => 'Throttles'),
      ...JOBS.map(() => undefined),
    ]);
  });

  it.each(JOBS)('ring when %s has not ended well for two hours, or not begun', (name) => {
    const id = idOf(prod.service.functions[name].lambda);
    const late = Object.values(service.findResources('AWS::CloudWatch::Alarm')).find(
      ({ Properties }) =>
        Properties.Metrics !== undefined && JSON.stringify(Properties.Metrics).includes(`"${id}"`),
    );
    expect(late?.Properties).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      EvaluationPeriods: 2,
      TreatMissingData: 'breaching',
    });
  });

  it('have a page on which all of it stands', () => {
    service.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    const [dashboard] = Object.values(service.findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard);
    for (const name of FUNCTIONS) {
      expect(body).toContain(idOf(prod.service.functions[name].lambda));
    }
    expect(body).toContain('HoursSinceLastAnswer');
  });

  it('ring for more refused access codes than mistyping explains, survey by survey', () => {
    for (const [MetricName, Threshold] of [
      ['AccessCodesRefused', 20],
      ['AccessCodesMalformed', 300],
    ] as const) {
      service.hasResourceProperties('AWS::CloudWatch::Alarm', {
        MetricName,
        Threshold,
        Namespace: 'CitizenSurvey',
        Dimensions: [{ Name: 'survey', Value: 'kiyose-2026' }],
        Statistic: 'Sum',
        Period: 3600,
      });
    }
  });

  it('all go to one encrypted topic that CloudWatch may publish to', () => {
    const [topic] = Object.keys(service.findResources('AWS::SNS::Topic'));
    service.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [{ Ref: topic }] });
    service.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    service.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      }),
    });
  });

  it('reach a person only when an address is configured', () => {
    service.resourceCountIs('AWS::SNS::Subscription', 0);
    const { templates } = synthesise('prod', { alarmEmail: 'operators@city.example' });
    templates.service.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'operators@city.example',
    });
  });
});

describe('a stage', () => {
  it('that does not exist is refused with the names of those that do', () => {
    expect(() => stageConfig('staging')).toThrow('no stage "staging"; choose one: dev, prod');
  });
});
