import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { provideStreaming } from '../../../infra/local/lambda-streaming.ts';
import { measured } from './measured.ts';

/**
 * A process that does one thing: the deployed bundle's handler exports the answers of one edition into
 * a stream that only counts. `warm` stops before the export, which gives the memory there is without.
 */
const { BUNDLE = '', SURVEY = '', COOKIE = '', WARM } = process.env;

provideStreaming();
const { handler } = (await import(pathToFileURL(BUNDLE).href)) as {
  handler: (event: unknown, stream: Writable, context: unknown) => Promise<unknown>;
};

const path = WARM ? '/' : `/surveys/${SURVEY}/answers.csv`;
const headers = {
  host: 'localhost:3001',
  origin: 'http://localhost:3001',
  cookie: COOKIE,
  'content-type': 'application/x-www-form-urlencoded',
};
const event = {
  resource: '/{proxy+}',
  path,
  httpMethod: WARM ? 'GET' : 'POST',
  headers,
  multiValueHeaders: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value]]),
  ),
  queryStringParameters: null,
  multiValueQueryStringParameters: null,
  pathParameters: { proxy: path.slice(1) },
  stageVariables: null,
  requestContext: {
    domainName: 'localhost:3001',
    httpMethod: WARM ? 'GET' : 'POST',
    identity: { sourceIp: '127.0.0.1', userAgent: 'bench' },
    path,
    stage: 'prod',
  },
  body: null,
  isBase64Encoded: false,
};

await measured(async (count) => {
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      let lines = 0;
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++;
      count(lines, piece.length);
      done();
    },
  });
  await handler(event, stream, {
    functionName: 'bench',
    awsRequestId: 'bench',
    memoryLimitInMB: '512',
    getRemainingTimeInMillis: () => 899_000,
  });
});
