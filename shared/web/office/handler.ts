import type { Logger } from '@aws-lambda-powertools/logger';
import type { Hono } from 'hono';
import { keepByteOrderMark } from '../../csv/byte-order-mark.ts';
import { createSiteHandler } from '../../runtime/lambda.ts';

/** An office site as a Lambda handler; its downloads keep their byte order mark. */
export const createOfficeHandler = (app: Hono, logger: Logger) =>
  createSiteHandler(app, logger).use(keepByteOrderMark());
