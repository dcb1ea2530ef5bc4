import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod';
import type { Route } from './route.ts';
import { splitStream } from './streamed-answer.ts';

/** API Gateway refuses larger bodies before a function sees them. */
const LARGEST_BODY = 10 * 1024 * 1024;
/** A function is handed no larger event, in which the body stands as a string of JSON. */
const LARGEST_EVENT = 6 * 1024 * 1024;
/** A function that does not stream returns no more: 6 MB and a little, as Lambda says it. */
const LARGEST_RESULT = 6_291_556;
/**
 * In characters. A body as short as this keeps to both limits, since JSON makes at most six bytes of
 * a character, and the rest is some kilobytes: so it is not written as JSON to be measured.
 */
const SURELY_SMALL = 1_000_000;

/** An HTTP request as API Gateway hands it to a function (REST API, Lambda proxy integration). */
export async function toEvent(
  request: IncomingMessage,
  route: Route,
): Promise<APIGatewayProxyEvent | 'too-large'> {
  const isBase64Encoded = isBinary(route.binaryMediaTypes, request.headers['content-type']);
  const body = await readBody(request, isBase64Encoded ? 'base64' : 'utf8');
  if (body === 'too-large') return body;
  const url = new URL(request.url ?? '/', 'http://local');
  const multiValueQuery: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) {
    multiValueQuery[name] = [...(multiValueQuery[name] ?? []), value];
  }
  const multiValueHeaders = headerLists({
    ...request.headers,
    'x-forwarded-for': request.socket.remoteAddress,
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
  });
  const event = {
    resource: route.resource,
    path: url.pathname.slice(route.basePath.length) || '/',
    httpMethod: request.method ?? 'GET',
    headers: lastValues(multiValueHeaders),
    multiValueHeaders,
    queryStringParameters: emptyAsNull(lastValues(multiValueQuery)),
    multiValueQueryStringParameters: emptyAsNull(multiValueQuery),
    pathParameters: route.pathParameters,
    stageVariables: null,
    requestContext: requestContext(request, url, route),
    body: body === '' ? null : body,
    isBase64Encoded,
  };
  const mayBeLarge = body.length > SURELY_SMALL;
  return mayBeLarge && sizeAsJson(event) > LARGEST_EVENT ? 'too-large' : event;
}

const values = z.union([z.string(), z.number(), z.boolean()]);
const ResultSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), values).optional(),
  multiValueHeaders: z.record(z.string(), z.array(values)).optional(),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** What a function returned. @throws {Error} when the gateway could not make an answer of it. */
export function readResult(returned: unknown): z.infer<typeof ResultSchema> {
  const result = ResultSchema.parse(returned);
  if (result.body.length > SURELY_SMALL && sizeAsJson(returned) > LARGEST_RESULT) {
    throw new Error('a function returned more than Lambda hands on');
  }
  return result;
}

/** In bytes. */
const sizeAsJson = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Whether the gateway takes a type for bytes: only what the API lists, and of several the first. */
export const isBinary = (types: readonly string[], header: string | undefined): boolean => {
  const first = header?.split(/[,;]/)[0]?.trim() ?? '';
  return types.includes('*/*') || types.includes(first);
};

interface Sending {
  /** In bytes; undefined where nothing is compressed. */
  readonly smallestCompressed: number | undefined;
  /** Whether bytes in base64 are turned into bytes: where not, the base64 itself is sent. */
  readonly binary: boolean;
}

/** Sends what the function returned, compressed where that is wanted and worth it. */
export function sendResult(
  response: ServerResponse,
  result: z.infer<typeof ResultSchema>,
  { smallestCompressed, binary }: Sending,
): void {
  response.statusCode = result.statusCode;
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    response.setHeader(name, String(value));
  }
  for (const [name, values] of Object.entries(result.multiValueHeaders ?? {})) {
    response.setHeader(name, values.map(String));
  }
  const encoding = result.isBase64Encoded && binary ? 'base64' : 'utf8';
  const body = Buffer.from(result.body, encoding);
  if (smallestCompressed === undefined || body.length < smallestCompressed) {
    response.end(body);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  response.end(gzipSync(body));
}

/** Sends what the function streams as it comes, at the speed of whoever takes it. */
export async function sendStream(
  response: ServerResponse,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { head, body } = await splitStream(pieces);
  response.statusCode = head.statusCode;
  for (const [name, value] of Object.entries(head.headers ?? {})) response.setHeader(name, value);
  for (const [name, values] of Object.entries(head.multiValueHeaders ?? {})) {
    response.setHeader(name, values);
  }
  await pipeline(body, response);
}

/** Text arrives as UTF-8; bytes that are not come out as U+FFFD, as they do behind the gateway. */
async function readBody(
  request: IncomingMessage,
  encoding: 'utf8' | 'base64',
): Promise<string | 'too-large'> {
  const { headers } = request;
  // RFC 9112 section 6.3: without either there is no body.
  if (!headers['content-length'] && !headers['transfer-encoding']) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that the sender gets an answer and not a broken connection.
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size > LARGEST_BODY ? 'too-large' : Buffer.concat(chunks).toString(encoding);
}

function headerLists(headers: IncomingHttpHeaders): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value : [value ?? ''],
    ]),
  );
}

const lastValues = (lists: Readonly<Record<string, string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values.at(-1) ?? '']));

const emptyAsNull = <T extends object>(record: T): T | null =>
  Object.keys(record).length === 0 ? null : record;

function requestContext(
  request: IncomingMessage,
  url: URL,
  route: Route,
): APIGatewayProxyEvent['requestContext'] {
  const now = new Date();
  return {
    accountId: '000000000000',
    apiId: route.apiId,
    authorizer: null,
    protocol: 'HTTP/1.1',
    httpMethod: request.method ?? 'GET',
    identity: {
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: request.socket.remoteAddress ?? '',
      user: null,
      userAgent: request.headers['user-agent'] ?? null,
      userArn: null,
    },
    path: url.pathname,
    stage: route.stage,
    requestId: randomUUID(),
    requestTime: now.toISOString(),
    requestTimeEpoch: now.getTime(),
    resourceId: route.resourceId,
    resourcePath: route.resource,
    domainName: request.headers.host ?? 'localhost',
  };
}
