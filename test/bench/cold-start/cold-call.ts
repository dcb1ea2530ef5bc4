import { readdirSync, readFileSync } from 'node:fs';
import {
  type Surroundings,
  startEnvironment,
} from '../../../infra/rehearsal/lambda/execution-environment.ts';
import type { PlannedFunction } from '../../../infra/rehearsal/template/functions.ts';

/** Milliseconds since its process was started. */
export interface ColdCall {
  readonly loaded: number;
  readonly answered: number;
  /** What all threads of its process worked: hardly touched by other work on the machine. */
  readonly processor: number;
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
    const answered = performance.now() - begun;
    return { loaded, answered, processor: processorTime(environment.pid) };
  } finally {
    environment.kill();
  }
}

/** In milliseconds, from Linux's own account of a process; 0 on other systems. */
function processorTime(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    return 0;
  }
}
