import { Duration, RemovalPolicy, Size, Validations } from 'aws-cdk-lib';
import {
  type AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseTransferMode,
  ResponseType,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Domain, STAGE_NAME, type Throttling } from '../config.ts';
import { GATEWAY_HEADERS, type GatewayPages, SMALLEST_COMPRESSED } from '../gateway-pages.ts';
import { WebFirewall, type WebFirewallProps } from './web-firewall.ts';

/** A function behind a site. */
export interface SiteFunction {
  readonly lambda: IFunction;
  /** Whether it streams its answers. */
  readonly streamed: boolean;
}

export interface SiteProps {
  readonly main: SiteFunction;
  /** Functions that take every path beginning with their key instead. */
  readonly sections: Readonly<Record<string, SiteFunction>>;
  readonly description: string;
  /** How the function itself knows who is asking, as the API has no authoriser. */
  readonly signIn: string;
  readonly accessLog: AccessLogFormat;
  readonly logRetention: RetentionDays;
  readonly throttling: Throttling;
  readonly domain: Domain;
  readonly firewall: Omit<WebFirewallProps, 'stageArn'>;
  /** What the gateway itself says, in the languages of those who use the site. */
  readonly pages: GatewayPages;
  /**
   * For pages that show nothing of a request's address beside something secret: elsewhere the length
   * of a compressed answer could give the secret away (BREACH).
   */
  readonly compressed: boolean;
}

/** The most that API Gateway allows for a streamed answer. */
export const LONGEST_ANSWER = Duration.minutes(15);

/**
 * An API of its own for one site; the first segment of a path decides which function answers. Each stands
 * behind a web firewall of its own, which can close it to an address list.
 */
export class Site extends Construct {
  readonly api: RestApi;

  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id);
    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api = new RestApi(this, 'Api', {
      description: props.description,
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: false,
      ...(props.compressed ? { minCompressionSize: Size.bytes(SMALLEST_COMPRESSED) } : {}),
      ...this.at(props.domain),
      defaultIntegration: integration(props.main),
      deployOptions: {
        stageName: STAGE_NAME,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat: props.accessLog,
        loggingLevel: MethodLoggingLevel.OFF,
        throttlingRateLimit: props.throttling.requestsPerSecond,
        throttlingBurstLimit: props.throttling.burst,
      },
    });
    this.speakToPeople(props.pages);
    this.api.root.addMethod('ANY');
    this.api.root.addProxy({ anyMethod: true });
    for (const [segment, behind] of Object.entries(props.sections)) {
      const section = this.api.root.addResource(segment, {
        defaultIntegration: integration(behind),
      });
      section.addMethod('ANY');
      section.addProxy({ anyMethod: true });
    }
    const { stageArn } = this.api.deploymentStage;
    new WebFirewall(this, 'Firewall', { ...props.firewall, stageArn });
    this.acknowledge(props.signIn);
  }

  /** How long 95 of 100 requests take at most, in ms. */
  slowest(options: MetricOptions = {}): Metric {
    return this.api.metricLatency({ period: Duration.minutes(15), statistic: 'p95', ...options });
  }

  /** The gateway's own refusals are pages too; by itself it answers in JSON. */
  private speakToPeople(pages: GatewayPages): void {
    const answers = [
      [ResponseType.THROTTLED, pages.busy],
      [ResponseType.REQUEST_TOO_LARGE, pages.tooLarge],
      [ResponseType.DEFAULT_4XX, pages.refused],
      [ResponseType.DEFAULT_5XX, pages.failed],
    ] as const;
    for (const [type, html] of answers) {
      this.api.addGatewayResponse(`${type.responseType}Page`, {
        type,
        responseHeaders: {
          'Content-Type': "'text/html; charset=utf-8'",
          ...quoted(GATEWAY_HEADERS),
          ...(type === ResponseType.THROTTLED ? { 'Retry-After': "'60'" } : {}),
        },
        templates: { 'text/html': html },
      });
    }
  }

  private at({ name, certificateArn }: Domain) {
    if (!certificateArn) return {};
    return {
      disableExecuteApiEndpoint: true,
      domainName: {
        domainName: name,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
        endpointType: EndpointType.REGIONAL,
        securityPolicy: SecurityPolicy.TLS_1_2,
      },
    };
  }

  private acknowledge(signIn: string): void {
    Validations.of(this.api).acknowledge(
      {
        id: 'AwsSolutions-APIG2',
        reason:
          'The function checks every request by its own schemas and answers with a page that says what to change.',
      },
      { id: 'AwsSolutions-APIG4', reason: signIn },
      { id: 'AwsSolutions-COG4', reason: signIn },
    );
    Validations.of(this.api.deploymentStage).acknowledge({
      id: 'AwsSolutions-APIG6',
      reason:
        "Execution logs name addresses and paths of each request; the access log and the function's own log say what operating the site needs.",
    });
  }
}

/** Whether the gateway takes answers as they come has to be what the handler does. */
const integration = ({ lambda, streamed }: SiteFunction): LambdaIntegration =>
  new LambdaIntegration(lambda, {
    allowTestInvoke: false,
    ...(streamed
      ? { responseTransferMode: ResponseTransferMode.STREAM, timeout: LONGEST_ANSWER }
      : {}),
  });

/** A fixed value stands between single quotes; without them it would name a part of the request. */
const quoted = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `'${value}'`]));
