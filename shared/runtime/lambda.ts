import type { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import { executionModeStreamifyResponse } from '@middy/core/StreamifyResponse';
import { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { atBasePath } from './base-path.ts';

/** A site as a Lambda handler behind API Gateway. */
export function createSiteHandler(app: Hono, logger: Logger) {
  return middy(handle(atBasePath(app))).use(injectLambdaContext(logger, { clearState: true }));
}

/**
 * The same for a site that streams its answers, so that a download of any length needs no memory for
 * all of it. An answer that fails after its head is broken off, never ended as if it were whole.
 */
export function createStreamedSiteHandler(app: Hono, logger: Logger) {
  const bodies = new WeakMap<object, ReadableStream<Uint8Array>>();
  const site = atBasePath(app);
  const heads = new Hono<{ Bindings: { event: object } }>();
  // Hono's adapter reads bodies whole; so it is given the head, and the body goes around it.
  heads.all('*', async (c) => {
    const answer = await site.fetch(c.req.raw, c.env);
    if (answer.body) bodies.set(c.env.event, answer.body);
    return new Response(null, answer);
  });
  const toHead = handle(heads);
  return middy<LambdaEvent, StreamedAnswer>({ executionMode: executionModeStreamifyResponse })
    .use(injectLambdaContext(logger, { clearState: true }))
    .handler(async (event, context) => {
      const { isBase64Encoded: _, body: __, ...head } = await toHead(event, context);
      return { ...head, body: bodies.get(event) ?? '' };
    });
}

interface StreamedAnswer {
  readonly statusCode: number;
  readonly body: ReadableStream<Uint8Array> | string;
}

/** A scheduled job as a Lambda handler. */
export function createJobHandler<T>(job: (event: unknown) => Promise<T>, logger: Logger) {
  return middy((event: unknown) => job(event)).use(
    injectLambdaContext(logger, { clearState: true }),
  );
}
