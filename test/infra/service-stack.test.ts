import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/bundle.ts';
import { stageConfig } from '../../infra/config.ts';
import { BEHIND, functionBehind, segmentsOf } from '../../infra/site-sections.ts';
import { idOf } from './references.ts';
import { synthesise } from './synthesised.ts';

const prod = synthesise('prod');
const { service } = prod.templates;

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
    expect(metrics).toEqual([
      '5XXError',
      'AccessCodesMalformed',
      'AccessCodesRefused',
      'ApproximateNumberOfMessagesVisible',
      ...FUNCTIONS.map(() => 'Errors'),
      'Throttles',
    ]);
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
