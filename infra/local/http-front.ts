import { createServer, type RequestListener, type Server } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { GATEWAY_HEADERS, type GatewayPages } from '../gateway-pages.ts';
import { sendResult, sendStream, toEvent } from './api-gateway.ts';
import type { LocalFunction } from './local-function.ts';
import { StartError } from './start-error.ts';

/** What differs between one site's gateway and another's. */
export interface Manners {
  readonly pages: GatewayPages;
  readonly compressed: boolean;
}

type FunctionOf = (path: string) => LocalFunction;

export interface HttpFront {
  /** From now on requests go to the function of their path; until then they get 503. */
  serve(functionOf: FunctionOf, manners: Manners): void;
  stop(): Promise<void>;
}

/**
 * Takes a port of this machine, to serve one site there as its API would.
 *
 * @param setting the environment variable that chooses the port.
 * @throws {StartError} when the port is in use or not allowed.
 */
export async function openFront(port: number, setting: string): Promise<HttpFront> {
  const server = createServer();
  const starting: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '5' }).end('starting');
  };
  server.on('request', starting);
  await listen(server, port, setting);
  return {
    serve(functionOf, manners) {
      server.off('request', starting);
      server.on('request', pass(functionOf, manners));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Hands each request on as API Gateway does, with its answers where the function has none. */
const pass =
  (functionOf: FunctionOf, { pages, compressed }: Manners): RequestListener =>
  async (request, response) => {
    const refuse = (status: number, page: string) => {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        ...GATEWAY_HEADERS,
      });
      response.end(page);
    };
    try {
      const event = await toEvent(request);
      if (event === 'too-large') return refuse(413, pages.tooLarge);
      const site = functionOf(event.path);
      if (site.stream) return await sendStream(response, site.stream(event));
      const result = (await site.invoke(event)) as APIGatewayProxyResult;
      const accepted = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
      sendResult(response, result, compressed && accepted);
    } catch {
      // What has begun can only be broken off: an end would make half a file look whole.
      if (response.headersSent) response.destroy();
      else refuse(502, pages.failed);
    }
  };

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
