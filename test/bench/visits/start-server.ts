import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as z from 'zod';

export interface Server {
  readonly origin: string;
  /** CPU time of the server's process since it started, all its threads, in milliseconds. */
  cpuMilliseconds(): Promise<number>;
  stop(): Promise<void>;
}

const PortSchema = z.int().positive();
const UsageSchema = z.object({ user: z.number(), system: z.number() });

/** @param bundle file whose `handler` is served. @throws {Error} when it ends before it serves. */
export async function startServer(
  bundle: string,
  environment: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = fork(new URL('./server.ts', import.meta.url), {
    env: {
      ...environment,
      BUNDLE: bundle,
      AWS_LAMBDA_FUNCTION_NAME: 'bench',
      POWERTOOLS_DEV: 'false',
      TZ: 'UTC',
    },
    // The log is written, as it would be, and read by nobody.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = () => reject(new Error('the server ended'));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(message);
      });
    });
  const port = PortSchema.parse(await answer());
  return {
    origin: `http://127.0.0.1:${port}`,
    async cpuMilliseconds() {
      const usage = answer();
      child.send('cpu');
      const { user, system } = UsageSchema.parse(await usage);
      return (user + system) / 1000;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
