import { createServer, type RequestListener, type Server } from 'node:http';
import { isBinary, readResult, sendResult, sendStream, toEvent } from './api-gateway.ts';
import type { Manners, Refusal } from './refusals.ts';
import type { Route } from './route.ts';
import { StartError } from './start-error.ts';

type RouteOf = (method: string, path: string) => Route | undefined;

export interface HttpFront {
  /** From now on requests go the way of their path; until then they get 503. */
  serve(routeOf: RouteOf, manners: Manners): void;
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
    serve(routeOf, manners) {
      server.off('request', starting);
      server.on('request', pass(routeOf, manners));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Hands each request on as API Gateway does, with its answers where the function has none. */
const pass =
  (routeOf: RouteOf, { refusals, smallestCompressed }: Manners): RequestListener =>
  async (request, response) => {
    const refuse = ({ status, headers, body }: Refusal) => {
      // What has begun can only be broken off: an end would make half a file look whole.
      if (response.headersSent) response.destroy();
      else response.writeHead(status, headers).end(body);
    };
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const route = routeOf(request.method ?? 'GET', pathname);
    if (!route) return refuse(refusals.noRoute);
    const late = setTimeout(() => refuse(refusals.timedOut), route.timeoutMs);
    response.once('close', () => clearTimeout(late));
    try {
      const event = await toEvent(request, route);
      if (event === 'too-large') return refuse(refusals.tooLarge);
      if (route.to.stream) return await sendStream(response, route.to.stream(event));
      const result = readResult(await route.to.invoke(event));
      if (response.headersSent) return;
      const accepted = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
      sendResult(response, result, {
        smallestCompressed: accepted ? smallestCompressed : undefined,
        binary: isBinary(route.binaryMediaTypes, request.headers.accept),
      });
    } catch {
      refuse(refusals.failed);
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
