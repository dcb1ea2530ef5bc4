import { parentPort } from 'node:worker_threads';

/**
 * A Lambda execution environment in small: loads one bundle with its own environment variables and
 * calls its handler, one message an invocation.
 */
interface Invocation {
  readonly id: number;
  readonly event: unknown;
}

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');

const bundle = process.env.BUNDLE;
if (!bundle) throw new Error('BUNDLE is missing');
const { handler } = (await import(bundle)) as {
  handler: (event: unknown, context: unknown) => Promise<unknown>;
};

port.on('message', async ({ id, event }: Invocation) => {
  try {
    port.postMessage({ id, result: await handler(event, context(id)) });
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.name : 'Error' });
  }
});
port.postMessage('ready');

/** What a handler may read of its context. */
const context = (id: number) => ({
  functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:ap-northeast-1:000000000000:function:${process.env.AWS_LAMBDA_FUNCTION_NAME}`,
  memoryLimitInMB: '512',
  awsRequestId: `local-${id}`,
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => 29_000,
});
