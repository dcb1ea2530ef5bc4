import type { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** A site as a Lambda handler behind API Gateway. */
export function createSiteHandler(app: Hono, logger: Logger) {
  return middy(handle(app)).use(injectLambdaContext(logger, { clearState: true }));
}

/** A scheduled job as a Lambda handler. */
export function createJobHandler<T>(job: (event: unknown) => Promise<T>, logger: Logger) {
  return middy((event: unknown) => job(event)).use(
    injectLambdaContext(logger, { clearState: true }),
  );
}
