import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

const REQUEST = {
  requestId: AccessLogField.contextRequestId(),
  method: AccessLogField.contextHttpMethod(),
  status: AccessLogField.contextStatus(),
  failure: AccessLogField.contextErrorResponseType(),
  latencyMs: AccessLogField.contextResponseLatency(),
};

/**
 * For a site that residents use: enough to see that it works, nothing that says who was there. A
 * log line always carries its time, and an address beside it would tell when a household answered;
 * so there is no address, no browser and, instead of the path, only the route's pattern.
 */
export const anonymousAccessLog = (): AccessLogFormat =>
  format({ ...REQUEST, route: AccessLogField.contextResourcePath() });

/** For a site that staff use: misuse must be traceable to a place. Paths carry no personal data. */
export const staffAccessLog = (): AccessLogFormat =>
  format({
    ...REQUEST,
    path: AccessLogField.contextPath(),
    sourceAddress: AccessLogField.contextIdentitySourceIp(),
  });

const format = (fields: Record<string, string>): AccessLogFormat =>
  AccessLogFormat.custom(JSON.stringify(fields));
