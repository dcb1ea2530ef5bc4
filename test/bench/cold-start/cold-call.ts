import {
  type Surroundings,
  startEnvironment,
} from '../../../infra/rehearsal/lambda/execution-environment.ts';
import type { PlannedFunction } from '../../../infra/rehearsal/template/functions.ts';

/** Milliseconds since its process was started. */
export interface ColdCall {
  readonly loaded: number;
  readonly answered: number;
}

/** Starts a process for one call. @throws {Error} when it is not answered. */
export async function coldCall(
  plan: PlannedFunction,
  surroundings: Surroundings,
  event: unknown,
): Promise<ColdCall> {
  const begun = performance.now();
  const environment = await startEnvironment(plan, surroundings);
  try {
    const loaded = performance.now() - begun;
    if (environment.streams) {
      for await (const _piece of environment.stream(event));
    } else {
      await environment.invoke(event);
    }
    return { loaded, answered: performance.now() - begun };
  } finally {
    environment.kill();
  }
}
