import { createServer, type Server } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { sendResult, toEvent } from './api-gateway.ts';
import type { LocalFunction } from './local-function.ts';
import { StartError } from './start-error.ts';

export interface HttpFront {
  stop(): Promise<void>;
}

/**
 * Serves one function at a port of this machine, as its API would.
 *
 * @throws {StartError} when the port is in use or not allowed.
 */
export async function startFront(
  port: number,
  setting: string,
  site: LocalFunction,
): Promise<HttpFront> {
  const server = createServer(async (request, response) => {
    try {
      const event = await toEvent(request);
      if (event === 'too-large') {
        response.writeHead(413, { 'content-type': 'application/json' });
        response.end('{"message":"Request Too Long"}');
        return;
      }
      sendResult(response, (await site.invoke(event)) as APIGatewayProxyResult);
    } catch {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' });
      response.end('{"message":"Internal server error"}');
    }
  });
  await listen(server, port, setting);
  return {
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server, port: number, setting: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const reason = taken ? 'is already in use' : `can't be used (${error.code})`;
      const advice = `Stop what uses it, or choose another one with ${setting}.`;
      reject(new StartError(`Port ${port} ${reason}. ${advice}`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
