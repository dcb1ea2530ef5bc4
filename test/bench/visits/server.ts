import { pathToFileURL } from 'node:url';
import { RESIDENT_PAGES } from '../../../infra/gateway-pages.ts';
import { freePort } from '../../../infra/local/dynamodb.ts';
import { openFront } from '../../../infra/local/http-front.ts';
import { mannersWith } from '../../../infra/local/refusals.ts';
import { routeTo } from '../../../infra/local/route.ts';

/**
 * One handler in a process of its own, behind the HTTP front of the local platform, which hands it
 * API Gateway's events. Says its port once it serves, and its CPU time whenever it is asked.
 */
const bundle = process.env.BUNDLE;
if (!bundle) throw new Error('BUNDLE is missing');
const { handler } = (await import(pathToFileURL(bundle).href)) as {
  handler: (event: unknown, context: unknown) => Promise<unknown>;
};

const context = {
  functionName: 'bench',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:ap-northeast-1:000000000000:function:bench',
  memoryLimitInMB: '512',
  awsRequestId: 'bench',
  getRemainingTimeInMillis: () => 29_000,
};

const port = await freePort();
const front = await openFront(port, 'nothing');
// Compressing is the gateway's work, not the function's: the client weighs it by itself.
const site = { invoke: (event: unknown) => handler(event, context), stop: async () => {} };
front.serve((_method, path) => routeTo(site, path), mannersWith(RESIDENT_PAGES, false));

process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit());
process.send?.(port);
