import type { LocalFunction } from './local-function.ts';

/** Where a request goes, and what the gateway tells its function of the way. */
export interface Route {
  readonly to: LocalFunction;
  /** The pattern that the path fits: `/letters/{proxy+}`. */
  readonly resource: string;
  readonly resourceId: string;
  readonly pathParameters: Readonly<Record<string, string>> | null;
  readonly apiId: string;
  readonly stage: string;
  /** What of an address the gateway takes away before it calls the function. */
  readonly basePath: string;
  readonly binaryMediaTypes: readonly string[];
  /** How long the gateway waits for an answer, or for the end of a streamed one. */
  readonly timeoutMs: number;
}

/** What API Gateway allows where nothing else is said. */
const LONGEST_WAIT_MS = 29_000;

/** The way of every path to one function. */
export const routeTo = (to: LocalFunction, path: string): Route => ({
  to,
  resource: '/{proxy+}',
  resourceId: 'local',
  pathParameters: { proxy: path.slice(1) },
  apiId: 'local',
  stage: 'local',
  basePath: '',
  binaryMediaTypes: [],
  timeoutMs: LONGEST_WAIT_MS,
});
