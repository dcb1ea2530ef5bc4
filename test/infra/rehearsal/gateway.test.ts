import { Readable } from 'node:stream';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../infra/local/dynamodb.ts';
import { type HttpFront, openFront } from '../../../infra/local/http-front.ts';
import type { Route } from '../../../infra/local/route.ts';
import { mannersOf } from '../../../infra/rehearsal/gateway/gateway-answers.ts';

const page = (body: string) => ({ headers: { 'content-type': 'text/html', 'x-own': 'yes' }, body });
const SITE = {
  name: 'tried',
  host: 'localhost',
  basePath: '',
  apiId: 'a1b2c3',
  stage: 'site',
  methods: [],
  binaryMediaTypes: [],
  responses: new Map([
    ['DEFAULT_4XX', page('refused')],
    ['DEFAULT_5XX', page('failed')],
    ['REQUEST_TOO_LARGE', page('too large')],
  ]),
};

let front: HttpFront;
let url: string;
/** What answers the next request, and how it gets there. */
let answers: (event: APIGatewayProxyEvent) => Promise<unknown>;
let changes: Partial<Route> | undefined;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  front = await openFront(port, 'nothing');
  front.serve((_method, path) => {
    if (path.startsWith('/nowhere')) return undefined;
    const invoke = (event: unknown) => answers(event as APIGatewayProxyEvent);
    return {
      to: { invoke, stop: async () => {} },
      resource: '/letters/{proxy+}',
      resourceId: 'r1',
      pathParameters: { proxy: path.slice('/letters/'.length) },
      apiId: SITE.apiId,
      stage: SITE.stage,
      basePath: SITE.basePath,
      binaryMediaTypes: SITE.binaryMediaTypes,
      timeoutMs: 5000,
      ...changes,
    };
  }, mannersOf(SITE));
});
afterAll(() => front.stop());

const said = async (answer: Response) => [answer.status, await answer.text()];

describe('the gateway of a rehearsal', () => {
  it('hands on an event as a REST API does', async () => {
    changes = undefined;
    let seen: APIGatewayProxyEvent | undefined;
    answers = async (event) => {
      seen = event;
      return { statusCode: 200, multiValueHeaders: { 'set-cookie': ['a=1', 'b=2'] }, body: 'ok' };
    };
    const answer = await fetch(`${url}/letters/a/b?x=1&x=2`, { method: 'POST', body: 'あ=1' });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(seen).toMatchObject({
      resource: '/letters/{proxy+}',
      path: '/letters/a/b',
      pathParameters: { proxy: 'a/b' },
      queryStringParameters: { x: '2' },
      multiValueQueryStringParameters: { x: ['1', '2'] },
      multiValueHeaders: { 'x-forwarded-proto': ['https'] },
      requestContext: { apiId: 'a1b2c3', stage: 'site', resourcePath: '/letters/{proxy+}' },
      body: 'あ=1',
      isBase64Encoded: false,
    });
  });

  it('answers by itself, as the template says, where no function does', async () => {
    changes = undefined;
    expect(await said(await fetch(`${url}/nowhere`))).toEqual([403, 'refused']);
    answers = () => Promise.reject(new Error('thrown'));
    const failed = await fetch(url);
    expect(failed.headers.get('x-own')).toBe('yes');
    expect(await said(failed)).toEqual([502, 'failed']);
    answers = async () => ({ status: 'not what a gateway takes' });
    expect(await said(await fetch(url))).toEqual([502, 'failed']);
    answers = async () => ({ statusCode: 200, body: 'a'.repeat(6_291_556) });
    expect(await said(await fetch(url))).toEqual([502, 'failed']);
    const body = 'a'.repeat(10 * 1024 * 1024 + 1);
    expect(await said(await fetch(url, { method: 'POST', body }))).toEqual([413, 'too large']);
  });

  it('waits no longer than the method says', async () => {
    changes = { timeoutMs: 50 };
    answers = () => new Promise(() => {});
    expect(await said(await fetch(url))).toEqual([504, 'failed']);
  });

  it('breaks off a stream that lasts longer', async () => {
    const stream = () =>
      Readable.from(
        (async function* () {
          yield Buffer.from(`{"statusCode":200}${'\0'.repeat(8)}begun`);
          await new Promise(() => {});
        })(),
      );
    changes = { timeoutMs: 100, to: { invoke: answers as never, stream, stop: async () => {} } };
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
  });

  it('makes bytes of base64 only for the media types of the API', async () => {
    answers = async () => ({ statusCode: 200, body: 'w6k=', isBase64Encoded: true });
    changes = undefined;
    expect(await said(await fetch(url))).toEqual([200, 'w6k=']);
    changes = { binaryMediaTypes: ['*/*'] };
    expect(await said(await fetch(url))).toEqual([200, 'é']);
  });
});
